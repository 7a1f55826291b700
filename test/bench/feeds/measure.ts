import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { feedFormats } from '../../../functions/feeds/render-feed.ts';
import type { Measurement } from './measure-one.ts';
import { writers } from './writers.ts';

/**
 * `npm run bench`: what feeds cost, next to three packages, each library and format in a process of its own.
 * A head has 50 entries and is written often (least of 200 runs); 20,000 entries are written once, in a cold process.
 * `one by one` is plaincast again, given an iterator: there, making the entries is in the figures.
 */
/**
 * MiB, as Node 22 has it: Node 24 lets what is new grow to 64 before it looks for what is no longer used, and then the
 * peak says how much garbage there was, not what was needed.
 */
const youngGeneration = '--max-semi-space-size=16';
const script = join(import.meta.dirname, 'measure-one.ts');

const measure = (library: string, format: string, count: number, runs: number): Measurement =>
  JSON.parse(
    execFileSync(process.execPath, [
      youngGeneration,
      script,
      library,
      format,
      String(count),
      String(runs),
    ]).toString(),
  );

const rows = Object.entries({ ...writers, 'one by one': writers['plaincast'] ?? {} }).flatMap(
  ([library, formats]) =>
    feedFormats
      .filter((format) => formats[format] !== undefined)
      .map((format) => {
        const head = measure(library, format, 50, 200);
        const archive = measure(library, format, 20_000, 1);
        return {
          library,
          format,
          'CPU, 50 entries (ms)': Number(head.cpu.toFixed(2)),
          'CPU, 20,000 entries (s)': Number((archive.cpu / 1000).toFixed(2)),
          'peak, 20,000 entries (MiB)': Math.round(archive.peak),
          'of it, the entries (MiB)': Math.round(archive.items),
          'document (MiB)': Number((archive.bytes / 2 ** 20).toFixed(1)),
        };
      }),
);

console.table(rows);
