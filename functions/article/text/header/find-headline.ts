import type { Crumbs } from './crumbs.ts';
import type { Judged } from '../lines/line-role.ts';
import { isAboveHeader } from './near-header.ts';
import { isHeaderLine } from './read-header.ts';
import { countLines, endingInOther, namedBelow } from './repeated-lines.ts';
import { fragments, isOnSubject } from './subject.ts';
import { type Headline, type Scene, shortestHeadline, weighUp } from './weigh-headline.ts';

/** So many lines, and so many that say something, above the body no headline stands. */
const reach = { lines: 80, words: 24 };

/** The most likely headline above (or as the first lines of) the body; `null`: no line is likely enough. */
export const findHeadline = (
  blocks: readonly Judged[],
  { from, body, end }: { readonly from: number; readonly body: number; readonly end: number },
  crumbs: Crumbs | null,
): Headline | null => {
  const scene = sceneOf(blocks, { body, end }, crumbs);
  const first = Math.max(crumbs?.end ?? 0, highest(blocks, body), from);
  const candidates = blocks.slice(first, body + 1).flatMap((block, offset) => {
    const index = first + offset;
    return isCandidate(block) &&
      (index < body || (isAboveHeader(blocks, index) && !/[。.]$/u.test(block.text)))
      ? [weighUp(block, index, scene)]
      : [];
  });
  const best = candidates.toSorted((one, other) => other.score - one.score)[0];
  return best !== undefined && best.score > 0 ? aboveStandfirst(best, candidates, scene) : null;
};

/** Tables that index a notice name it: `信息名称： 关于举办…的通知`. */
export const titleOf = (text: string): string => text.replace(/^(?:信息|文件)名\s?称\s?[:：][\s|]*/u, '');

const sceneOf = (
  blocks: readonly Judged[],
  { body, end }: { readonly body: number; readonly end: number },
  crumbs: Crumbs | null,
): Scene => ({
  blocks,
  body,
  crumbs,
  vocabulary: new Set(
    blocks.slice(body, Math.min(end, body + 40)).flatMap(({ text }) => fragments(text.slice(0, 600))),
  ),
  repeats: countLines(blocks.slice(0, body + 3)),
  named: namedBelow(blocks.slice(end)),
  endings: endingInOther(blocks.slice(Math.max(0, body - reach.lines), body)),
});

/**
 * A standfirst and a caption stand between a headline and its byline, and may share more words with the body.
 * A few such lines together: the first is the headline. More are a list of other headlines.
 */
const aboveStandfirst = (
  best: Headline,
  candidates: readonly Headline[],
  { blocks, vocabulary }: Scene,
): Headline => {
  if (blocks[best.index]?.kind === 'heading' || best.signal === 'after the crumbs') return best;
  const longEnough = candidates.filter(
    ({ index, score }) =>
      score > leastInGroup && isLongEnough(blocks[index]) && isOnSubject(blocks[index], vocabulary),
  );
  const above = new Map(longEnough.map((candidate) => [candidate.index, candidate]));
  let first = best;
  for (let next = nextAbove(first, above, blocks); next !== undefined; next = nextAbove(first, above, blocks))
    first = next;
  const isGroup =
    best.index - first.index <
    mostTogether[chinese.test(blocks[first.index]?.text ?? '') ? 'chinese' : 'other'];
  return isGroup && first.score >= best.score - mostBehind ? first : best;
};

/** A long row of buttons or of a recipe's times brings the headline no further from its article. */
const highest = (blocks: readonly Judged[], body: number): number => {
  let words = 0;
  let first = body;
  while (first > Math.max(0, body - reach.lines) && words <= reach.words) {
    first -= 1;
    const block = blocks[first];
    if (block !== undefined && block.size > 6 && block.role !== 'talk' && block.role !== 'time') words += 1;
  }
  return first;
};

/** The line above, or the one above that if only a writer's name stands between. */
const nextAbove = (
  { index }: Headline,
  above: ReadonlyMap<number, Headline>,
  blocks: readonly Judged[],
): Headline | undefined => {
  const name = blocks[index - 1]?.text ?? '';
  return above.get(index - 1) ?? (writerName.test(name) ? above.get(index - 2) : undefined);
};

const writerName = /^(?:By )?(?:\p{Lu}[\p{L}’'.-]* ){1,2}\p{Lu}[\p{L}’'-]+$/u;

const isLongEnough = (block: Judged | undefined): boolean =>
  block !== undefined && block.size >= shortestHeadline;

/** Tabloids set up to four summaries under a headline. */
const mostTogether = { chinese: 3, other: 5 };
const chinese = /\p{Script=Han}/u;
/** A standfirst ends like a sentence, and weighs little. */
const leastInGroup = -6;
const mostBehind = 8;

/** Crumbs of whatever home: `ETtoday新聞雲 > 生活 > 生活焦點`. */
const path = /\S\s*[>›»＞]\s*[^>›»＞]+[>›»＞]\s*\S/u;

/** `社區專題 / 18區新聞`. */
const shortPath = /^\p{Script=Han}{1,6}(?: [/|｜] [\p{Script=Han}\d]{1,8})+$/u;

/** A dot; a comment in code; the posts before and after; an address to write to; a count. */
const notHeadline = /^[·•⬅]|^\/\/ |^«.*\||\|.*»$|\S@\w+\.\w|^\p{L}{3,12}: \d+$|\p{Ll}Follow$/u;

const isCandidate = ({ role, text, size }: Judged): boolean =>
  (role === 'phrase' || role === 'links' || (role === 'prose' && size <= 60)) &&
  text.length <= 200 &&
  /\p{L}/u.test(text) &&
  !path.test(text) &&
  !shortPath.test(text) &&
  !notHeadline.test(text) &&
  !isHeaderLine(text);
