import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { bundleModule } from '../../../infra/bundle/bundle-module.ts';
import { largePage } from './large-page.ts';

/**
 * `npm run bench:reading`: what reading pages takes, on the bundles as they are deployed and packed. Of many runs the
 * best counts: the others tell how busy the machine was.
 */
const folder = mkdtempSync(join(tmpdir(), 'plaincast-reading-'));
const pages = {
  english: largePage(200, 'Latin'),
  chinese: largePage(200, 'Han'),
  megabyte: largePage(1000, 'Latin', 900),
  breaks: '<br>'.repeat(850_000) + largePage(20, 'Latin'),
};
for (const [name, page] of Object.entries(pages)) writeFileSync(join(folder, `${name}.html`), page);

const bundled = (entry: string): string => {
  const target = join(folder, entry.replaceAll(/\W/g, '-'));
  bundleModule({ entry, name: 'index.mjs', files: [] }, target);
  return join(target, 'index.mjs');
};
const pageReader = bundled('functions/article/page/read-page.ts');
const reader = bundled('functions/article/read.ts');
bundleModule(
  { entry: 'infra/local/plaincast.mjs', name: 'plaincast.mjs', files: [], isSplit: true },
  join(folder, 'dist'),
);

/** Runs in a process of its own; prints the CPU milliseconds of the best of so many readings. */
const program = (page: keyof typeof pages, times: number): string => `
  import { readFileSync } from 'node:fs';
  import { read } from ${JSON.stringify(reader)};
  const body = readFileSync(${JSON.stringify(join(folder, `${page}.html`))});
  const upload = { key: 'a.html', body, contentType: 'text/html', metadata: {}, url: 'https://a.example/' };
  const settings = { language: 'en', zone: 'Asia/Shanghai', largestUpload: 2e7, leastConfidence: 0 };
  let best = Infinity;
  for (let run = 0; run < ${times}; run += 1) {
    const before = process.cpuUsage();
    if (read(upload, settings).kind !== 'article') throw new Error('no article');
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  console.log(best);`;

const run = (words: readonly string[], input = ''): { readonly output: string; readonly wall: number } => {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  if (status !== 0) throw new Error(stderr);
  return { output: stdout, wall: performance.now() - start };
};

const script = (name: string, source: string): string => {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, source);
  return file;
};

/** CPU milliseconds of a whole process, best of eleven. */
const processTime = (name: string, source: string): number => {
  const end = `process.on('exit', () => { const { user, system } = process.cpuUsage(); console.log('CPU', (user + system) / 1000); });`;
  const file = script(name, `${source}\n${end}`);
  return Math.min(...Array.from({ length: 11 }, () => Number(run([file]).output.split('CPU ')[1])));
};

const streamed = 2000;
const peakMemory = (): number => {
  const line = (index: number): string =>
    JSON.stringify({ id: index, path: join(folder, index % 2 === 0 ? 'english.html' : 'chinese.html') });
  const lines = Array.from({ length: streamed }, (_, index) => line(index)).join('\n');
  const peak = join(folder, 'peak');
  const watched = script(
    'watched',
    `import { writeFileSync } from 'node:fs';
     process.on('exit', () => writeFileSync(${JSON.stringify(peak)}, String(process.resourceUsage().maxRSS)));`,
  );
  run(['--import', watched, join(folder, 'dist', 'plaincast.mjs'), 'read', '--jsonl'], lines);
  return Number(readFileSync(peak, 'utf8')) / 1024;
};

const warm = (page: keyof typeof pages, times: number): number =>
  Number(run([script(`warm-${page}`, program(page, times))]).output);
const size = (file: string): string => {
  const bytes = readFileSync(file);
  return `${Math.round(bytes.length / 1000)} KB, brotli ${Math.round(brotliCompressSync(bytes).length / 1000)} KB`;
};

const bare = processTime('bare', '');
console.table({
  'English page of 200 KB, warm': `${warm('english', 300).toFixed(1)} ms CPU`,
  'Chinese page of 200 KB, warm': `${warm('chinese', 300).toFixed(1)} ms CPU`,
  'page of 1 MB, all article': `${warm('megabyte', 8).toFixed(0)} ms CPU`,
  '3.4 MB of line breaks': `${warm('breaks', 3).toFixed(0)} ms CPU`,
  'start and first page, over bare Node': `${(processTime('cold', program('english', 1)) - bare).toFixed(0)} ms CPU`,
  [`peak memory of a stream of ${streamed} pages`]: `${peakMemory().toFixed(0)} MB`,
  'page reader, bundled and minified': size(pageReader),
  'reader of every kind': size(reader),
});
