import type { Crumbs } from './crumbs.ts';
import type { Judged } from '../lines/line-role.ts';
import { creditsPhotographer } from '../lines/photo-credits.ts';
import { isAboveHeader, isRightAboveHeader, placeOrAccount } from './near-header.ts';
import { isHeaderLine } from './read-header.ts';
import { countLines, endingInOther, isWindowTitle } from './repeated-lines.ts';
import { isSignature } from '../lines/signature.ts';

/** The headline's block and what gave it away. */
export type Headline = { readonly index: number; readonly signal: string; readonly score: number };

type Scene = {
  readonly blocks: readonly Judged[];
  /** Where the body begins as far as is known. */
  readonly body: number;
  readonly crumbs: Crumbs | null;
  readonly vocabulary: ReadonlySet<string>;
  /** How often each line occurs above and in the body. */
  readonly repeats: ReadonlyMap<string, number>;
  /** Lines that end in another, shorter line: a path or a kicker, and the headline after it. */
  readonly endings: ReadonlySet<string>;
};

type Clue = {
  readonly signal: string;
  readonly weigh: (block: Judged, index: number, scene: Scene) => number;
};

/** So many lines, and so many that say something, above the body no headline stands. */
const reach = { lines: 80, words: 24 };

/** Headlines run to about 40 characters or 20 words; see `measure`. */
const lengths: readonly { readonly most: number; readonly weight: number }[] = [
  { most: 3, weight: -4 },
  { most: 5, weight: -2 },
  { most: 8, weight: -1 },
  { most: 44, weight: 2 },
  { most: 60, weight: 0 },
];

/** A row of a menu shares no longer word with the text. */
const isOnSubject = (block: Judged | undefined, vocabulary: ReadonlySet<string>): boolean =>
  block !== undefined &&
  (!/^[\p{Script=Latin}\p{Script=Cyrillic}\P{L}]+$/u.test(block.text) ||
    fragments(block.text).some((word) => word.length >= longWord && vocabulary.has(word)));

const longWord = 4;
const shortestHeadline = 9;

/** Names, places and sections, where words are parted. */
const fewWords = /^[^\s\p{Script=Han}]+(?: [^\s\p{Script=Han}]+){0,2}$/u;
/** `发文机构：` alone on its line; but `标题：` announces the headline. */
const valueLabel = /^(?!标\s?题|题\s?名)\p{Script=Han}(?:\s?\p{Script=Han}){1,5}\s?[:：]$/u;
/** `购书单 电子图书 年度榜单 登录`: a headline has two or three parts. */
const namesInRow =
  /^(?:[^\s。，？！：“”]{1,8}\s){3,}[^\s。，？！：“”]{1,8}$|\s(?:登录|登錄|登入|注册|註冊|搜索)$/u;

/** `Thời sựPháp luậtGiáo dục`: entries of a menu, which a browser sets without spaces. */
const seams = /\p{Ll}{2}(?=\p{Lu}\p{Ll})/gu;

const clues: readonly Clue[] = [
  {
    signal: 'marked as heading',
    weigh: ({ kind, level }) => (kind === 'heading' ? Math.max(1, 7 - 2 * level) : 0),
  },
  {
    signal: 'after the crumbs',
    weigh: (_, index, { crumbs }) => (crumbs !== null && index === crumbs.end ? 6 : 0),
  },
  {
    signal: 'named at the end of the crumbs',
    weigh: ({ text }, _, { crumbs }) =>
      crumbs !== null && crumbs.page.length >= shortestHeadline && text.includes(crumbs.page) ? 6 : 0,
  },
  {
    signal: 'above date or byline',
    weigh: (_, index, { blocks }) =>
      (isAboveHeader(blocks, index) ? 4 : 0) + (isRightAboveHeader(blocks, index) ? 2 : 0),
  },
  {
    signal: 'shares words with the body',
    weigh: ({ text }, _, { vocabulary }) => 5 * overlap(text, vocabulary),
  },
  {
    signal: 'repeated',
    weigh: ({ text, size }, _, { repeats }) => (size >= 6 && (repeats.get(text) ?? 0) > 1 ? 3 : 0),
  },
  {
    signal: 'ends in the site’s name',
    weigh: ({ text }, _, { repeats }) => (isWindowTitle(text, repeats) ? -6 : 0),
  },
  { signal: 'near the body', weigh: (_, index, { body }) => 2 - Math.min(4, (body - index) / 4) },
  { signal: 'entries of a menu', weigh: ({ text }) => ((text.match(seams)?.length ?? 0) >= 2 ? -8 : 0) },
  { signal: 'length', weigh: ({ size }) => lengths.find(({ most }) => size <= most)?.weight ?? -6 },
  {
    signal: 'ends in another line',
    weigh: ({ text }, _, { endings }) => (endings.has(text) ? -8 : 0),
  },
  { signal: 'names a place or an account', weigh: ({ text }) => (placeOrAccount.test(text) ? -8 : 0) },
  { signal: 'two or three words', weigh: ({ text }) => (fewWords.test(text) ? -1 : 0) },
  {
    signal: 'value of a label above',
    weigh: (_, index, { blocks }) => (valueLabel.test(blocks[index - 1]?.text ?? '') ? -8 : 0),
  },
  {
    signal: 'several names in a row',
    weigh: ({ text }) => (/\p{Script=Han}/u.test(text) && namesInRow.test(text) ? -4 : 0),
  },
  { signal: 'ends like a sentence', weigh: ({ text }) => (/[。.；;：:，,]["”』」]?$/u.test(text) ? -8 : 0) },
  { signal: 'second headline', weigh: ({ text }) => (/^[—─–]{2}/u.test(text) ? -6 : 0) },
  { signal: 'is a link', weigh: ({ linked }) => -4 * linked },
  { signal: 'signs a notice', weigh: (_, index, { blocks }) => (isSignature(blocks, index + 1) ? -8 : 0) },
  { signal: 'credits a photographer', weigh: ({ text }) => (creditsPhotographer(text) ? -8 : 0) },
  {
    signal: 'row of a table or line of code',
    weigh: ({ text }) => (/\S {2,}\S|^[$>] \S/u.test(text) ? -5 : 0),
  },
  { signal: 'item of a list', weigh: ({ kind }) => (kind === 'item' ? -5 : 0) },
];

/** The most likely headline above (or as the first lines of) the body; `null`: no line is likely enough. */
export const findHeadline = (
  blocks: readonly Judged[],
  { from, body, end }: { readonly from: number; readonly body: number; readonly end: number },
  crumbs: Crumbs | null,
): Headline | null => {
  const scene: Scene = {
    blocks,
    body,
    crumbs,
    vocabulary: new Set(
      blocks.slice(body, Math.min(end, body + 40)).flatMap(({ text }) => fragments(text.slice(0, 600))),
    ),
    repeats: countLines(blocks.slice(0, body + 3)),
    endings: endingInOther(blocks.slice(Math.max(0, body - reach.lines), body)),
  };
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

const weighUp = (block: Judged, index: number, scene: Scene): Headline => {
  const weighed = clues.map(({ signal, weigh }) => ({ signal, weight: weigh(block, index, scene) }));
  const score = weighed.reduce((sum, { weight }) => sum + weight, 0);
  return {
    index,
    score,
    signal: weighed.reduce((most, one) => (one.weight > most.weight ? one : most)).signal,
  };
};

/** Crumbs of whatever home: `ETtoday新聞雲 > 生活 > 生活焦點`. */
const path = /\S\s*[>›»＞]\s*[^>›»＞]+[>›»＞]\s*\S/u;

/** `社區專題 / 18區新聞`. */
const shortPath = /^\p{Script=Han}{1,6}(?: [/|｜] [\p{Script=Han}\d]{1,8})+$/u;

const isCandidate = ({ role, text, size }: Judged): boolean =>
  (role === 'phrase' || role === 'links' || (role === 'prose' && size <= 60)) &&
  text.length <= 200 &&
  /\p{L}/u.test(text) &&
  !path.test(text) &&
  !shortPath.test(text) &&
  !/^[·•]/u.test(text) &&
  !isHeaderLine(text);

/** Words, and pairs of characters where words aren't parted. */
const fragments = (text: string): readonly string[] => {
  const words =
    text
      .toLowerCase()
      .match(
        /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hangul}\p{Script=Greek}\d]{3,}/gu,
      ) ?? [];
  const runs = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,}/gu) ?? [];
  return [
    ...words,
    ...runs.flatMap((run) => Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2))),
  ];
};

const overlap = (text: string, vocabulary: ReadonlySet<string>): number => {
  const parts = fragments(text);
  return parts.length === 0 ? 0 : parts.filter((part) => vocabulary.has(part)).length / parts.length;
};
