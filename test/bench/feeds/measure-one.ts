import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { feedFormats } from '../../../functions/feeds/render-feed.ts';
import type { FeedItem } from '../../../functions/feeds/item.ts';
import { benchItem } from './sample.ts';
import { oneByOne, writers } from './writers.ts';

/** What one process found out about one library and format. */
export type Measurement = {
  /** Milliseconds of CPU for one document, the least of all runs. */
  readonly cpu: number;
  /** MiB that the process had grown by at its peak, items included. */
  readonly peak: number;
  /** MiB that the items alone took. */
  readonly items: number;
  readonly bytes: number;
};

const [library = '', wanted = '', count = '0', runs = '1'] = process.argv.slice(2);

const cpuMilliseconds = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
};

function* makeItems(): Generator<FeedItem> {
  for (let number = 0; number < Number(count); number += 1) yield benchItem(number);
}

/** What is measured, with the entries it needs made before; one by one, making them is part of it. */
const prepare = (): (() => Uint8Array) => {
  const format = feedFormats.find((one) => one === wanted);
  if (format !== undefined && library === 'one by one') return () => oneByOne(makeItems(), format);
  const write = format === undefined ? undefined : writers[library]?.[format];
  if (write === undefined) throw new Error(`${library} doesn't write ${wanted}.`);
  const items = [...makeItems()];
  return () => write(items);
};

/** Making the entries leaves garbage that has nothing to do with writing them. */
const collectGarbage = (): void => {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
};

const before = process.memoryUsage().rss;
const write = prepare();
collectGarbage();
const withItems = process.memoryUsage().rss;
let least = Number.POSITIVE_INFINITY;
let bytes = 0;
for (let run = 0; run < Number(runs); run += 1) {
  const start = process.cpuUsage();
  const document = write();
  bytes = document.length;
  least = Math.min(least, cpuMilliseconds(start));
}
const mebibytes = (size: number): number => (size - before) / 2 ** 20;
const peak = mebibytes(process.resourceUsage().maxRSS * 1024);
const measurement: Measurement = { cpu: least, peak, items: mebibytes(withItems), bytes };
process.stdout.write(JSON.stringify(measurement));
