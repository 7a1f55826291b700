import { variedChinese } from './varied-chinese.ts';
import type { Article } from '../../../functions/article/model/article.ts';

/** Articles of many kinds, written for these tests: what a page must carry without breaking. */

const chineseSentences = [
  '渡口的老银行改成了图书馆,行长把钥匙交给了管理员。',
  '周末的早晨,长着白头发的人们在长椅上重读旧报纸。',
  '他们说,看得清楚、听得明白,比什么都要紧。',
  '都说这里的茶还是热的,还书的人多半还会再坐一会儿。',
  '朝阳照进来的时候,窗边的空位已经没有空了。',
];

const paragraphs = (sentences: readonly string[], count: number): string =>
  Array.from({ length: count }, (_, index) => {
    const turned = sentences.map((_sentence, at) => sentences[(at + index) % sentences.length]);
    return `<p>${turned.join('')}</p>`;
  }).join('');

const englishSentences = [
  'The ferry leaves when the last baker is on board. ',
  'Nobody wrote that down, and nobody had to. ',
  'It takes six minutes, and the whole quay knows them. ',
];

const rows = Array.from(
  { length: 40 },
  (_, index) =>
    `<tr><th scope="row">Stop ${index + 1}</th><td>0${index % 10}:15</td><td>${index * 3}</td><td>bench, light, shelter</td></tr>`,
).join('');

const table =
  '<table><caption>Stops of the night line</caption>' +
  '<thead><tr><th scope="col">Stop</th><th scope="col">Time</th><th scope="col">People</th><th scope="col">Equipment</th></tr></thead>' +
  `<tbody>${rows}</tbody></table>`;

const pictures = Array.from(
  { length: 60 },
  (_, index) =>
    `<figure><img src="https://pictures.example/${index}.jpg"><figcaption>Picture ${index}</figcaption></figure>`,
).join('');

const everything =
  '<h2>Quotes</h2><blockquote><p>Outer</p><blockquote><p>Middle</p><blockquote><p>Inner</p></blockquote></blockquote></blockquote>' +
  '<h4>Code that is long</h4><pre><code>const reading = await read({ key: "article.html", body, contentType: null, metadata: {} });</code></pre>' +
  '<h2>Words</h2><p><abbr title="World Wide Web Consortium">W3C</abbr>, <dfn>reflow</dfn>, H<sub>2</sub>O, E=mc<sup>2</sup>, <kbd>Ctrl</kbd>, <mark>marked</mark>, 👩🏽‍🚀🎉 and ' +
  '<a href="https://example.org/averyveryveryveryveryveryveryveryverylongaddresswithoutanyplacetobreak">averyveryveryveryveryveryveryveryverylongaddresswithoutanyplacetobreak</a><a href="#note-1" id="back-1"><sup>1</sup></a></p>' +
  '<dl><dt>Quay</dt><dd>Where ferries stop.</dd></dl><ol start="3" reversed type="a"><li>Three</li><li>Two<ul><li>and a half</li></ul></li></ol>' +
  '<details><summary>More</summary><p>Hidden at first.</p></details><hr>' +
  '<figure class="embed" data-provider="youtube" data-id="abc"><a href="https://www.youtube.com/watch?v=abc">A film about the ferry</a></figure>' +
  '<video src="https://pictures.example/ferry.mp4" width="640" height="360"><track src="https://pictures.example/ferry.vtt" kind="captions" srclang="en" label="English"></video>' +
  '<p lang="ja"><ruby>渡<rt>わた</rt></ruby>し舟</p><p><math><mi>x</mi><mo>=</mo><mfrac><mn>1</mn><mn>2</mn></mfrac></math></p>' +
  '<section><ol><li id="note-1">A note. <a href="#back-1">Back</a></li></ol></section>';

const plain = (html: string): string =>
  html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/ +/g, ' ')
    .trim();

const article = (language: string, title: string, html: string): Partial<Article> => ({
  language,
  title,
  html,
  text: plain(html),
  summary: plain(html).slice(0, 90),
  direction: language === 'ar' ? 'rtl' : 'ltr',
});

export const variedArticles: Readonly<Record<string, Partial<Article>>> = {
  '5,000 varied characters': article('zh-CN', '渡口的一年四季', variedChinese),
  'a short Chinese one': article('zh-CN', '老银行里的新图书馆', paragraphs(chineseSentences, 3)),
  'a long Chinese one': article(
    'zh-CN',
    '渡口一年',
    Array.from(
      { length: 6 },
      (_, index) => `<h2>第${index + 1}节</h2>${paragraphs(chineseSentences, 50)}`,
    ).join(''),
  ),
  'one in traditional characters': article(
    'zh-TW',
    '渡口的圖書館',
    '<p>週末的早晨,人們在長椅上重讀舊報紙。</p>',
  ),
  'an English one': article(
    'en',
    'The ferry that waits for the bakers',
    `<h2>Six minutes</h2>${paragraphs(englishSentences, 4)}<h2>After that</h2>${paragraphs(englishSentences, 3)}<h2>Today</h2>${paragraphs(englishSentences, 3)}`,
  ),
  'one from right to left': article(
    'ar',
    'العبّارة التي تنتظر الخبّازين',
    '<p>تغادر العبّارة عندما يصعد آخر خبّاز. لم يكتب أحد ذلك.</p><blockquote><p>ست دقائق فقط.</p></blockquote><ul><li>الرصيف</li><li>المخبز</li></ul>',
  ),
  'a table of 40 rows': article('en', 'The night line', `<p>All its stops.</p>${table}`),
  'sixty pictures': article('en', 'A year in pictures', pictures),
  'everything at once': article('en', 'Everything at once', everything),
};
