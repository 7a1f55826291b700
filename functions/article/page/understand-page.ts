import { preferBeneathHeadline } from './choose/prefer-beneath-headline.ts';
import { preferIndex } from './choose/prefer-index.ts';
import { preferMain } from './choose/prefer-main.ts';
import { chooseBody } from './choose/choose-body.ts';
import { weighLines } from './choose/weigh-lines.ts';
import { findLines, linesWithin } from './measure/find-lines.ts';
import type { Line } from './measure/line.ts';
import { regionsOf } from './measure/regions.ts';
import { declaredTitles } from './declared/declared-titles.ts';
import { refineHeadline } from './metadata/refine-headline.ts';
import { type Headline, readHeadline } from './headline/read-headline.ts';
import { type LinkedArticle, readLinkedData } from './declared/linked-data.ts';
import { readMeta } from './declared/meta-elements.ts';
import { readAddresses } from './declared/read-addresses.ts';
import { findOpening } from './choose/find-opening.ts';
import type { PageModel } from './model/page-model.ts';
import type { PageContext } from '../model/page-reading.ts';
import { findBlocks } from './tree/find-blocks.ts';
import { findIsland } from './tree/find-island.ts';
import { scan } from './tree/scan.ts';
import { endOf, type Tree } from './tree/tree.ts';
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
  const { base, canonical } = readAddresses(tree, context.url);
  const lines = findLines(tree, canonical ?? context.url);
  const told = toldOf(tree);
  const headline = readHeadline({ tree, lines, ...told });
  const zone = zoneOf(tree, headline.text, context.settings);
  const page = { tree, lines, ...told, headline, base, zone, ...bodyOf(tree, lines, headline, told.linked) };
  return { ...page, headline: withoutMark(refineHeadline(page)) };
};

/** What the page says of itself where nobody reads. */
const toldOf = (tree: Tree): Pick<PageModel, 'meta' | 'linked' | 'declared'> => {
  const meta = readMeta(tree);
  const linked = readLinkedData(tree);
  return { meta, linked, declared: declaredTitles(tree, meta, linked) };
};

type Body = Pick<PageModel, 'regions' | 'weights' | 'choice' | 'opening' | 'bodyLines'>;

/** Which part of the page is the article's body, and where its text begins. */
const bodyOf = (
  tree: Tree,
  lines: readonly Line[],
  headline: Headline,
  linked: LinkedArticle | null,
): Body => {
  const regions = regionsOf(tree);
  const weights = weighLines(tree, lines, { headline: headline.line, declaredText: linked?.text ?? null });
  const around = { tree, regions, lines, headline: lines[headline.line] };
  const strongest = preferMain(tree, regions, chooseBody(tree, lines, regions, weights));
  const choice = preferIndex(around, preferBeneathHeadline(around, strongest));
  return {
    regions,
    weights: weights.byLine,
    choice,
    opening: findOpening(tree, lines, choice.body, headline.line),
    bodyLines: linesWithin(lines, choice.body, endOf(tree, choice.body)),
  };
};

/** `Rotating keys¶`: the mark is a link to the heading, to be copied. */
const withoutMark = (headline: Headline): Headline => ({
  ...headline,
  text: headline.text.replace(/\s*¶$/, ''),
});
