import { describe, expect, it } from 'vitest';
import { readPage } from '../../../functions/article/page/read-page.ts';

const settings = { language: 'en', zone: 'Europe/London', largestUpload: 20_000_000, leastConfidence: 0 };
const text =
  '<p>The harbour board voted on Tuesday night, ending a dispute that had divided the town. It was late.</p>';
const read = (html: string): string => readPage(html, { url: null, settings })?.html ?? '';

/** Far above what a linear reader needs on a busy machine, far below what a quadratic one takes. */
const deadline = 15_000;

describe('work grows with the size of the page, not with its square', () => {
  it.each([
    ['5,000 nested blocks', '<div>'.repeat(5000) + text],
    ['nested tables', '<table><tr><td>'.repeat(3000) + text],
    ['links that never end', '<p><a href=x><b>'.repeat(50_000) + text],
    ['comments that never end', '<!--'.repeat(200_000) + text],
    ['scripts that never end', '<script>'.repeat(100_000) + text],
    ['quotation marks that never end', '<a href="'.repeat(100_000) + text],
    ['attributes without end', `<p ${'a=b '.repeat(300_000)}>${text}`],
    ['a title of many parts', `<title>${' - a | b'.repeat(50_000)}</title>${text}`],
    ['names without end', '<div class="author">By John Smith</div>'.repeat(20_000) + text],
    ['brackets without end', `${text}<p>${'（责任编辑：'.repeat(50_000)}</p>`],
    [
      'data with more values than a call takes arguments',
      `<script id="__NEXT_DATA__" type="application/json">{"a":[${'1,'.repeat(300_000)}1]}</script>${text}`,
    ],
    [
      'columns beside the article',
      text.repeat(3) + '<aside><h2>Most read</h2></aside>'.repeat(20_000) + text,
    ],
    [
      'captions behind the numbers of their slides',
      text.repeat(3) + '<p><span>1/999</span> The pier.</p>'.repeat(60_000),
    ],
    [
      'data that opens and never closes',
      `<script type="application/ld+json">${'['.repeat(100_000)}</script>${text}`,
    ],
  ])('%s', (_, html) => {
    const start = performance.now();
    expect(read(html)).toContain('The harbour board');
    expect(performance.now() - start).toBeLessThan(deadline);
  });

  it('reads an article of a megabyte', () => {
    const html = `<article>${text.repeat(10_000)}</article>`;
    expect(read(html).match(/<p>/g)).toHaveLength(10_000);
  });
});
