import { ampEnginePath } from '../../../infra/install/amp-validator.ts';
import { read } from '../../../functions/article/read.ts';
import { loadAmpValidator } from '../../../functions/publish/load-amp-validator.ts';
import { renderValidAmp } from '../../../functions/render/amp/render-valid-amp.ts';
import { pageOf } from '../../render/amp/page-of.ts';

/** `npm run bench:amp`: CPU milliseconds of reading, and of rendering with validation, for articles of several sizes. */
const paragraph =
  '<p>Bread is <em>patience</em>, she said: flour, <a href="https://example.org/water">water</a>, salt and time. ' +
  '面粉、水、盐和时间，一样也急不得。</p>';
const article =
  `<h2>A slow start</h2>${paragraph.repeat(12)}<figure><img src="/a-900x600.jpg" alt="Loaf"><figcaption>A loaf</figcaption></figure>` +
  `<ul>${'<li>Flour</li>'.repeat(5)}</ul><table>${'<tr><td>a</td><td>b</td></tr>'.repeat(5)}</table>` +
  `<iframe src="https://www.youtube.com/embed/aqz-KE-bpKQ"></iframe>${paragraph.repeat(8)}`;

const documents: readonly (readonly [what: string, html: string, runs: number])[] = [
  ['an article of 5 kB', article, 300],
  ['an article of 50 kB', article.repeat(10), 50],
  ['1 MB', paragraph.repeat(Math.ceil(1_000_000 / Buffer.byteLength(paragraph))), 5],
  ['5,000 levels', `${'<div>'.repeat(5000)}core${'</div>'.repeat(5000)}`, 10],
];

const settings = { language: 'en', zone: 'UTC', largestUpload: 10_000_000, leastConfidence: 0 };

const milliseconds = (runs: number, work: () => void): number => {
  for (let warm = 0; warm < runs; warm += 1) work();
  const before = process.cpuUsage();
  for (let run = 0; run < runs; run += 1) work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / runs;
};

const started = performance.now();
const validate = await loadAmpValidator(ampEnginePath);
console.log(`the validator is loaded after ${Math.round(performance.now() - started)} ms`);
for (const [what, html, runs] of documents) {
  const body = Buffer.from(html);
  const upload = { key: 'a.html', body, contentType: 'text/html', metadata: {}, url: 'https://example.org/' };
  const page = pageOf(html);
  const reading = milliseconds(runs, () => read(upload, settings));
  const rendering = milliseconds(runs, () => renderValidAmp(page, validate));
  console.log(
    `${what}: read ${reading.toFixed(2)} ms, AMP page with validation ${rendering.toFixed(2)} ms of CPU`,
  );
}
