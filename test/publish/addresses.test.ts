import { describe, expect, it } from 'vitest';
import { relativeLoads, rewriteAddresses } from '../../functions/publish/pictures/addresses.ts';
import { uploadBeside } from '../../functions/publish/pictures/upload-beside.ts';

describe('rewriteAddresses', () => {
  const upper = (html: string): string => rewriteAddresses(html, (address) => address.toUpperCase());

  it.each([
    ['<img src="a.png" alt="a &amp; b">', '<img src="A.PNG" alt="a &amp; b">'],
    ['<a href="b.html?x=1&amp;y=2">b</a>', '<a href="B.HTML?X=1&amp;Y=2">b</a>'],
    ['<img srcset="a.png 1x, b.png 2x" src="a.png">', '<img srcset="A.PNG 1x, B.PNG 2x" src="A.PNG">'],
    [
      '<video poster="p.png"><source src="v.mp4"></video>',
      '<video poster="P.PNG"><source src="V.MP4"></video>',
    ],
    ['<p title="a.png">a.png &lt; b &nbsp; “c”</p>', '<p title="a.png">a.png &lt; b &nbsp; “c”</p>'],
    ['<p>a<br>b<wbr>c</p><hr>', '<p>a<br>b<wbr>c</p><hr>'],
  ])('changes the addresses of %s and nothing else', (html, expected) => {
    expect(upper(html)).toBe(expected);
  });

  it('drops a picture without an address, and only the address of anything else', () => {
    const none = (html: string): string => rewriteAddresses(html, () => null);
    expect(none('<p><img src="a.png" alt="a"><a href="b" title="t">b</a></p>')).toBe(
      '<p><a title="t">b</a></p>',
    );
  });

  it('takes thousands of nested elements', () => {
    const html = `${'<div>'.repeat(5000)}<img src="a">${'</div>'.repeat(5000)}`;
    expect(upper(html)).toBe(html.replace('"a"', '"A"'));
  });
});

describe('relativeLoads', () => {
  it('finds what is loaded and needs a base, each once', () => {
    const html =
      '<img src="a.png"><img src="a.png" srcset="b.png 2x"><a href="c.png">c</a><img src="https://x.example/d.png">';
    expect([...relativeLoads(html)]).toEqual(['a.png', 'b.png']);
  });
});

describe('uploadBeside', () => {
  it.each([
    ['news/1.html', 'img/a.jpg', 'news/img/a.jpg'],
    ['news/1.html', '../img/a.jpg', 'img/a.jpg'],
    ['news/1.html', '/img/a.jpg', 'img/a.jpg'],
    ['news/1.html', '../../../a.jpg', 'a.jpg'],
    ['news/1.html', 'a%20b.jpg?v=2#x', 'news/a b.jpg'],
    ['新闻/1?.html', '图.jpg', '新闻/图.jpg'],
    ['news/1.html', '//elsewhere.example/a.jpg', null],
    ['news/1.html', '%zz.jpg', null],
    ['news/1.html', '?x', null],
  ])('from %s, %s is %s', (key, address, expected) => {
    expect(uploadBeside(key, address)).toBe(expected);
  });
});
