import type { Entry } from '../../../functions/feeds/entry.ts';
import { feedHeader } from '../../../functions/feeds/feed-header.ts';
import { renderFeed } from '../../../functions/feeds/render-feed.ts';
import { toItem } from '../../../functions/feeds/to-item.ts';
import { entryOf } from '../../../functions/publish/compose-page.ts';
import { loadAmpValidator } from '../../../functions/publish/load-amp-validator.ts';
import { renderValidAmp } from '../../../functions/render/amp/render-valid-amp.ts';
import { renderCare } from '../../../functions/render/care/render-care.ts';
import type { Page } from '../../../functions/render/page.ts';
import type { FeedFormat } from '../../../functions/site/keys.ts';
import type { Site } from '../../../functions/site/site.ts';
import { ampEngine, loadReadingAids } from '../assets.ts';
import type { Rendering } from '../command-line.ts';
import { articleOf } from './article-outcome.ts';
import { pageOf } from './article-page.ts';
import { commandSite } from './command-site.ts';
import { fileInputs, lineInputs, type Input } from './input.ts';
import { print, printOutcomes, type Outcome, type Refused } from './output.ts';

export type RenderCommand = {
  readonly to: Rendering;
  readonly jsonl: boolean;
  readonly files: readonly string[];
  readonly baseUrl: string | null;
};

type Render = (page: Page) => Promise<string>;

/** Prints each input as a page, or all of them as one feed; 1 if a file named was refused. */
export const runRender = async (command: RenderCommand): Promise<number> => {
  const site = commandSite(command.baseUrl);
  const render = await loadRender(command.to, site);
  if (command.jsonl) {
    return printOutcomes(lineInputs(process.stdin), (input) => outcomeOf(input, site, render));
  }
  const pages = await Array.fromAsync(fileInputs(command.files), (input) => placed(input, site));
  const refusals = pages.flatMap((page) => ('refusal' in page ? [page.refusal] : []));
  for (const { reason, detail, remedy } of refusals) {
    process.stderr.write(`plaincast: refused: ${reason}: ${detail} ${remedy}\n`);
  }
  const found = pages.flatMap((page) => ('refusal' in page ? [] : [page]));
  for (const output of await renderAll(found, command.to, site, render)) await print(output);
  return refusals.length > 0 ? 1 : 0;
};

const placed = async (input: Input, site: Site): Promise<Page | Refused> => {
  const outcome = await articleOf(input, site);
  return 'refusal' in outcome ? outcome : pageOf(outcome.article, outcome.upload.key, site, started);
};

const outcomeOf = async (input: Input, site: Site, render: Render): Promise<Outcome> => {
  const page = await placed(input, site);
  return 'refusal' in page ? page : { output: await render(page) };
};

/** An article without a date is first seen now. */
const started = new Date();

const feedFormats: Readonly<Partial<Record<Rendering, FeedFormat>>> = {
  rss: 'rss',
  atom: 'atom',
  json: 'json',
};

const loadRender = async (to: Rendering, site: Site): Promise<Render> => {
  const format = feedFormats[to];
  if (format !== undefined) return async (page) => feedOf([entryOf(page)], format, site);
  if (to === 'care') return async (page) => renderCare(page, await loadReadingAids(page.article.language));
  const validate = await loadAmpValidator(ampEngine);
  return async (page) => renderValidAmp(page, validate).html;
};

const renderAll = async (
  pages: readonly Page[],
  to: Rendering,
  site: Site,
  render: Render,
): Promise<readonly string[]> => {
  const format = feedFormats[to];
  if (format !== undefined) return pages.length === 0 ? [] : [feedOf(pages.map(entryOf), format, site)];
  return Promise.all(pages.map(render));
};

const feedOf = (entries: readonly Entry[], format: FeedFormat, site: Site): string => {
  const newestFirst = entries.toSorted(
    (one, other) => Date.parse(other.published) - Date.parse(one.published),
  );
  const latest = entries.toSorted((one, other) => Date.parse(other.updated) - Date.parse(one.updated))[0];
  const header = feedHeader(site, { kind: 'site' });
  const items = newestFirst.map((entry) => toItem(entry, site.language));
  const updated = latest?.updated ?? started.toISOString();
  return renderFeed(
    { header, self: header.head, kind: 'head', previous: null, items, withdrawn: [], updated },
    format,
  );
};
