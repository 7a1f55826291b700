import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Article } from '../../functions/article/model/article.ts';
import { sanitizeMarkup } from '../../functions/article/sanitize/sanitize.ts';
import { read } from '../../functions/article/read.ts';
import { gateMarkup } from '../../functions/publish/gate.ts';
import { isRelative, rewriteAddresses } from '../../functions/publish/pictures/addresses.ts';
import { publish } from '../../functions/publish/publish.ts';
import { ampKey, careKey } from '../../functions/site/keys.ts';
import { anyMarkup, anyNesting } from '../article/sanitize/any-markup.ts';
import { hostileMarkup } from '../article/sanitize/hostile-markup.ts';
import { loadCases } from '../score/page-case.ts';
import { article, expectKind, openNewsdesk } from './newsdesk.ts';

const settings = { language: 'en', zone: 'UTC', largestUpload: 20_000_000, leastConfidence: 0 };

const readAs = (contentType: string, body: Uint8Array): Article | null => {
  const reading = read({ key: 'a/b', body, contentType, metadata: {}, url: 'https://a.example/b' }, settings);
  return reading.kind === 'article' ? reading : null;
};

/** As `publish` does with what has no address of its own. */
const resolved = (html: string): string =>
  rewriteAddresses(html, (address) =>
    isRelative(address) ? (URL.parse(address, 'https://desk.example/media/')?.href ?? null) : address,
  );

const expectUntouched = (html: string): void => {
  expect(gateMarkup(html)).toBe(html);
  expect(gateMarkup(resolved(html))).toBe(resolved(html));
};

describe('what comes out of reading goes through the gate as it is', () => {
  const markups = [
    ['markup of any kind', anyMarkup],
    ['markup made to be misread', hostileMarkup],
    ['elements in each other', anyNesting],
  ] as const;

  it.each(markups)('%s', (_, markup) => {
    fc.assert(
      fc.property(markup, fc.constantFrom(null, 'https://example.org/a/'), (html, base) =>
        expectUntouched(sanitizeMarkup(html, base)),
      ),
      { numRuns: 2000 },
    );
  });

  it.each(['text/html', 'text/markdown', 'text/plain'])('as an upload of %s', (contentType) => {
    fc.assert(
      fc.property(fc.oneof(anyMarkup, hostileMarkup), (html) => {
        const page = `<html><body><article>${html}`;
        const body = Buffer.from(contentType === 'text/html' ? page : html);
        expectUntouched(readAs(contentType, body)?.html ?? '');
      }),
      { numRuns: 300 },
    );
  });

  test.each(loadCases())('the page of $name', ({ body, file, expected }) => {
    const contentType = expected.contentType ?? (file.endsWith('.html') ? 'text/html' : '');
    expectUntouched(readAs(contentType, body)?.html ?? '');
  });
});

describe('the gate by itself', () => {
  it.each([
    ['a script', '<p>a</p><script>hit()</script>', '<p>a</p>'],
    ['a handler', '<p onclick="hit()">a</p>', '<p>a</p>'],
    ['an address that runs', '<a href="jav&#x09;ascript:hit()">a</a>', '<a>a</a>'],
    ['a document in an address', '<video src="data:text/html,a"></video>', '<video></video>'],
    ['a frame', '<iframe src="https://a.example/"></iframe><p>a</p>', '<p>a</p>'],
    ['a form', '<form action="/a"><button>a</button></form>', 'a'],
    ['a style', '<p style="position:fixed;text-align:center">a</p>', '<p style="text-align:center">a</p>'],
    ['an id of the document’s own', '<p id="location">a</p>', '<p id="in-location">a</p>'],
    [
      'a figure that says it is another site’s',
      '<figure class="embed" data-id="x">a</figure>',
      '<figure>a</figure>',
    ],
  ])('lets through nothing of %s', (_, html, safe) => {
    expect(gateMarkup(html)).toBe(safe);
  });
});

test('parts of one article may share an id', () => {
  const joined = '<p id="note">a</p>\n<p id="note">b</p>';
  expect(gateMarkup(joined)).toBe(joined);
});

test('a reader that lets something through publishes none of it, and says so', async () => {
  const desk = await openNewsdesk();
  const { read: readWell } = desk.dependencies;
  const dependencies: typeof desk.dependencies = {
    ...desk.dependencies,
    read: async (upload) => {
      const reading = await readWell(upload);
      if (reading.kind !== 'article') return reading;
      return { ...reading, html: `${reading.html}<p onclick="hit()">End.</p><script>hit()</script>` };
    },
  };
  await desk.uploads.put({ key: 'a.md', body: Buffer.from(article('Ferry')), contentType: 'text/markdown' });
  const outcome = expectKind(await publish(dependencies, 'a.md'), 'published');
  expect(outcome.warnings.map(({ code }) => code)).toEqual(['changed-at-the-gate']);
  const published = [
    await desk.textOf(careKey(outcome.id)),
    await desk.textOf(ampKey(outcome.id)),
    JSON.stringify(await desk.recordOf(outcome.id)),
  ];
  for (const text of published) {
    expect(text).toContain('End.');
    expect(text).not.toContain('hit()');
  }
});

test('what is read well is published without a word from the gate', async () => {
  const desk = await openNewsdesk();
  const body = `${article('Ferry')}\n\n<video controls poster="p.png"><source src="v.mp4"></video>\n\n![a](b.png)\n\n<br>`;
  const outcome = expectKind(await desk.upload('a.md', body), 'published');
  expect(outcome.warnings.map(({ code }) => code)).not.toContain('changed-at-the-gate');
});
