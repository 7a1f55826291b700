import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../../functions/article/read.ts';
import type { Reading } from '../../functions/article/model/reading.ts';
import type { ReadingSettings, Upload } from '../../functions/article/model/upload.ts';

const settings: ReadingSettings = {
  language: 'zh-CN',
  zone: 'Asia/Shanghai',
  largestUpload: 1_000_000,
  leastConfidence: 0,
};
const sentence = 'The kerb on Mill Lane came down last week, after nine years of letters.';
const page = `<!doctype html><html lang="en"><head><title>Kerb</title></head><body><h1>Kerb</h1><p>${sentence}</p><p>${sentence}</p></body></html>`;

const readingOf = (content: string | Uint8Array, change: Partial<Upload> = {}): Reading => {
  const body = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return read({ key: 'news/a', body, contentType: null, metadata: {}, url: null, ...change }, settings);
};

describe('read', () => {
  it('gives the same reading for the same upload', () => {
    expect(readingOf(page)).toEqual(readingOf(page));
  });

  it.each(['constructor', 'valueof', '__proto__'])('takes %s for a name like any other', (name) => {
    const markup = `<h1>Kerb</h1><p>${sentence}</p><${name} ${name}="1">${sentence}</${name}>
      <iframe src="https://www.facebook.com/plugins/post.php?href=https://www.facebook.com/${name}/posts/1"></iframe>`;
    const reading = readingOf(markup, {
      key: `a.${name}`,
      contentType: name,
      metadata: { [name]: name, title: 'Kerb' },
    });
    expect(reading.kind === 'article' && reading.text.split(sentence).length).toBe(3);
    const json = JSON.stringify({ headline: 'Kerb', body_text: sentence, [name]: name, uri: name });
    expect(readingOf(json, { key: `${name}.json` }).kind).toBe('article');
    expect(readingOf(`---\n${name}: 1\ntitle: Kerb\n---\n${sentence}`, { key: `${name}.md` }).kind).toBe(
      'article',
    );
  });

  it('never throws, whatever the bytes, the name and the type say', () => {
    const names = fc.constantFrom('a.html', 'a.md', 'a.json', 'a.txt', 'a.svg', 'a.png', 'a', '');
    const types = fc.constantFrom(null, 'text/html; charset=gbk', 'application/json', 'text/markdown', ';;;');
    const openings = fc.constantFrom(
      '',
      '<html>',
      '<svg',
      '{"',
      '---\na: ',
      '\u0089PNG\r\n\u001a\n',
      'GIF89a',
      '<!--',
      '[[',
    );
    fc.assert(
      fc.property(
        names,
        types,
        openings,
        fc.uint8Array({ maxLength: 400 }),
        (key, contentType, opening, noise) => {
          const body = Buffer.concat([Buffer.from(opening, 'latin1'), noise]);
          expect(['article', 'picture', 'retraction', 'refusal']).toContain(
            readingOf(body, { key, contentType }).kind,
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    ['5,000 nested elements', `${'<div>'.repeat(5000)}${sentence}`, 'a.html'],
    [
      '5,000 nested arrays',
      `{"uri":"u","headline":"H","body_text":"B.","x":${'['.repeat(5000)}${']'.repeat(5000)}}`,
      'a.json',
    ],
    ['5,000 nested quotations', `${'>'.repeat(5000)} ${sentence}`, 'a.md'],
    ['5,000 nested lists of front matter', `---\ntitle: T\nx: ${'['.repeat(5000)}\n---\n${sentence}`, 'a.md'],
    ['one line of 500,000 characters', 'word '.repeat(100_000), 'a.txt'],
    ['one line of 500,000 characters without a space', '字'.repeat(300_000), 'a.txt'],
  ])('reads %s within seconds', (_, content, key) => {
    const start = performance.now();
    expect(['article', 'refusal']).toContain(readingOf(content, { key }).kind);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
