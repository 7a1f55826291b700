import type { Crumbs } from './crumbs.ts';
import type { Judged } from '../lines/line-role.ts';
import { creditsPhotographer } from '../lines/photo-credits.ts';
import { isAboveHeader, isRightAboveHeader, placeOrAccount } from './near-header.ts';
import { isWindowTitle } from './repeated-lines.ts';
import { isSignature } from '../lines/signature.ts';
import { overlap } from './subject.ts';

/** The headline's block and what gave it away. */
export type Headline = { readonly index: number; readonly signal: string; readonly score: number };

/** What a line is weighed by, besides what it says. */
export type Scene = {
  readonly blocks: readonly Judged[];
  /** Where the body begins as far as is known. */
  readonly body: number;
  readonly crumbs: Crumbs | null;
  readonly vocabulary: ReadonlySet<string>;
  /** How often each line occurs above and in the body. */
  readonly repeats: ReadonlyMap<string, number>;
  readonly named: ReadonlySet<string>;
  /** Lines that end in another, shorter line: a path or a kicker, and the headline after it. */
  readonly endings: ReadonlySet<string>;
};

type Clue = {
  readonly signal: string;
  readonly weigh: (block: Judged, index: number, scene: Scene) => number;
};

/** Headlines run to about 40 characters or 20 words; see `measure`. */
const lengths: readonly { readonly most: number; readonly weight: number }[] = [
  { most: 3, weight: -4 },
  { most: 5, weight: -2 },
  { most: 8, weight: -1 },
  { most: 44, weight: 2 },
  { most: 60, weight: 0 },
];

/** See `measure`. */
export const shortestHeadline = 9;

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
  { signal: 'named below the article', weigh: ({ text }, _, { named }) => (named.has(text) ? 6 : 0) },
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

/** How likely a line is the headline; negative: it is none. */
export const weighUp = (block: Judged, index: number, scene: Scene): Headline => {
  const weighed = clues.map(({ signal, weigh }) => ({ signal, weight: weigh(block, index, scene) }));
  const score = weighed.reduce((sum, { weight }) => sum + weight, 0);
  return {
    index,
    score,
    signal: weighed.reduce((most, one) => (one.weight > most.weight ? one : most)).signal,
  };
};
