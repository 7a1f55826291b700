import { preferBeneathHeadline } from './choose/prefer-beneath-headline.ts';
import { preferIndex } from './choose/prefer-index.ts';
import { preferMain } from './choose/prefer-main.ts';
import { chooseBody } from './choose/choose-body.ts';
import { weighLines } from './choose/weigh-lines.ts';
import { findLines, linesWithin } from './measure/find-lines.ts';
import { regionsOf } from './measure/regions.ts';
import { declaredTitles } from './declared/declared-titles.ts';
import { refineHeadline } from './metadata/refine-headline.ts';
import { type Headline, readHeadline } from './headline/read-headline.ts';
import { readLinkedData } from './declared/linked-data.ts';
import { readMeta } from './declared/meta-elements.ts';
import { readAddresses } from './declared/read-addresses.ts';
import { findOpening } from './choose/find-opening.ts';
import type { PageModel } from './model/page-model.ts';
import type { PageContext } from '../model/page-reading.ts';
import { findBlocks } from './tree/find-blocks.ts';
import { findIsland } from './tree/find-island.ts';
import { scan } from './tree/scan.ts';
import { endOf } from './tree/tree.ts';
import { zoneOf } from './zone.ts';

/** Score of a body below which an article that is kept as data is looked for. */
const hardlyAny = 150;

/** A page as far as it is understood before anything is read out of it; an article kept as data is shown first. */
export const understandPage = (html: string, context: PageContext): PageModel => {
  const page = understand(html, context);
  if (page.choice.score >= hardlyAny) return page;
  const island = findIsland(page.tree) ?? findBlocks(page.tree);
  if (island === null) return page;
  const shown = understand(`${html}<article>${island}</article>`, context);
  return shown.choice.score > page.choice.score * 2 ? shown : page;
};

const understand = (html: string, context: PageContext): PageModel => {
  const tree = scan(html);
  const regions = regionsOf(tree);
  const { base, canonical } = readAddresses(tree, context.url);
  const lines = findLines(tree, canonical ?? context.url);
  const meta = readMeta(tree);
  const linked = readLinkedData(tree);
  const declared = declaredTitles(tree, meta, linked);
  const headline = readHeadline({ tree, lines, meta, declared });
  const weights = weighLines(tree, lines, { headline: headline.line, declaredText: linked?.text ?? null });
  const around = { tree, regions, lines, headline: lines[headline.line] };
  const strongest = preferMain(tree, regions, chooseBody(tree, lines, regions, weights));
  const choice = preferIndex(around, preferBeneathHeadline(around, strongest));
  const opening = findOpening(tree, lines, choice.body, headline.line);
  const zone = zoneOf(tree, headline.text, context.settings);
  const page = {
    tree,
    lines,
    regions,
    choice,
    bodyLines: linesWithin(lines, choice.body, endOf(tree, choice.body)),
    meta,
    linked,
    declared,
    headline,
    weights: weights.byLine,
    base,
    zone,
    opening,
  };
  return { ...page, headline: withoutMark(refineHeadline(page)) };
};

/** `Rotating keys¶`: the mark is a link to the heading, to be copied. */
const withoutMark = (headline: Headline): Headline => ({
  ...headline,
  text: headline.text.replace(/\s*¶$/, ''),
});
