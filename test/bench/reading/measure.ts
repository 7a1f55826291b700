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

const spentFile = join(folder, 'spent.json');
const watched = script(
  'watched',
  `import { writeFileSync } from 'node:fs';
   process.on('exit', () => {
     const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
     const spent = { cpu: (userCPUTime + systemCPUTime) / 1000, peak: maxRSS / 1024 };
     writeFileSync(${JSON.stringify(spentFile)}, JSON.stringify(spent));
   });`,
);

/** Milliseconds, and megabytes at the peak, of a whole process. */
type Spent = { readonly wall: number; readonly cpu: number; readonly peak: number };

const spend = (words: readonly string[], input = ''): Spent => {
  const { wall } = run(['--import', watched, ...words], input);
  return { wall, ...(JSON.parse(readFileSync(spentFile, 'utf8')) as Omit<Spent, 'wall'>) };
};

const best = (words: readonly string[]): Pick<Spent, 'wall' | 'cpu'> => {
  const all = Array.from({ length: 15 }, () => spend(words));
  return { wall: Math.min(...all.map(({ wall }) => wall)), cpu: Math.min(...all.map(({ cpu }) => cpu)) };
};

const bare = best([script('bare', '')]);
const overBare = (words: readonly string[]): string => {
  const { wall, cpu } = best(words);
  return `${(wall - bare.wall).toFixed(0)} ms, ${(cpu - bare.cpu).toFixed(0)} ms CPU`;
};

/** The page reader alone, on the text of a page. */
const pageProgram = `
  import { readFileSync } from 'node:fs';
  import { readPage } from ${JSON.stringify(pageReader)};
  const html = readFileSync(${JSON.stringify(join(folder, 'english.html'))}, 'utf8');
  const settings = { language: 'en', zone: 'Asia/Shanghai', largestUpload: 2e7, leastConfidence: 0 };
  if (readPage(html, { url: 'https://a.example/', settings }) === null) throw new Error('no article');`;

const command = join(folder, 'dist', 'plaincast.mjs');
const streamed = 2000;
const peakMemory = (): number => {
  const line = (index: number): string =>
    JSON.stringify({ id: index, path: join(folder, index % 2 === 0 ? 'english.html' : 'chinese.html') });
  const lines = Array.from({ length: streamed }, (_, index) => line(index)).join('\n');
  return spend([command, 'read', '--jsonl'], lines).peak;
};

const warm = (page: keyof typeof pages, times: number): number =>
  Number(run([script(`warm-${page}`, program(page, times))]).output);
const size = (file: string): string => {
  const bytes = readFileSync(file);
  return `${Math.round(bytes.length / 1000)} KB, brotli ${Math.round(brotliCompressSync(bytes).length / 1000)} KB`;
};

console.table({
  'English page of 200 KB, warm': `${warm('english', 300).toFixed(1)} ms CPU`,
  'Chinese page of 200 KB, warm': `${warm('chinese', 300).toFixed(1)} ms CPU`,
  'page of 1 MB, all article': `${warm('megabyte', 8).toFixed(0)} ms CPU`,
  '3.4 MB of line breaks': `${warm('breaks', 3).toFixed(0)} ms CPU`,
  'over bare Node: start and first page of the page reader': overBare([script('page', pageProgram)]),
  'of the reader of every kind': overBare([script('cold', program('english', 1))]),
  'of the packed command': overBare([command, 'read', join(folder, 'english.html')]),
  [`peak memory of a stream of ${streamed} pages`]: `${peakMemory().toFixed(0)} MB`,
  'page reader, bundled and minified': size(pageReader),
  'reader of every kind': size(reader),
});
