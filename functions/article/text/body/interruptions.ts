import { editorEnd } from '../phrases/editor-credits.ts';
import { isInvitation } from '../phrases/related-headings.ts';
import { type Judged, severalSentences } from '../lines/line-role.ts';

/** A box of links in the middle of an article has no more lines than this. */
const longestBox = 10;
/** Share buttons and hours not counted; they may make it so much longer. */
const furthest = 24;
/** With less prose above it, the word is in a menu: no article has begun. */
const begun = 25;
/** What follows a box is the article again if it holds two paragraphs of at least this size, among so many blocks. */
const paragraph = 20;
const soon = 10;
/** An article may have a subheading and a caption in so many lines, hardly more. */
const mostTitles = 3;

/**
 * Tells boxes in the middle of an article (“Related”, three headlines, and on it goes) from the lists that end
 * it: a box becomes page talk, a list an ending. Linear: the look-ahead is bounded.
 */
export const settleInterruptions = (blocks: readonly Judged[]): readonly Judged[] => {
  const settled = [...blocks];
  let prose = 0;
  for (const [index, block] of blocks.entries()) {
    if (boxStart.test(block.text)) skipBox(settled, index);
    if (block.role === 'prose') prose += block.size;
    if (block.role === 'credit' && prose >= begun && editorEnd.test(block.text)) {
      settled[index] = { ...block, role: 'ending' };
    }
    if (block.role === 'related' && settled[index]?.role === 'related')
      settle(settled, index, prose >= begun);
  }
  return settled;
};

/** Announced to those who listen: `Skip Most read and continue reading` until `End of Most read`. */
const boxStart =
  /(?:^|\s)(?:skip .{2,40} and continue reading|skip past .{2,40})$|(?:跳过|跳過).{1,16}继续阅读$|(?:跳過).{1,16}繼續閱讀$/iu;
export const boxEnd = /^(?:end of .{1,40}|.{0,20}结尾|.{0,20}結尾)$/iu;

const skipBox = (blocks: Judged[], start: number): void => {
  const end = blocks.slice(start, start + furthest).findIndex(({ text }) => boxEnd.test(text));
  for (let at = start; at <= start + end; at += 1) {
    const block = blocks[at];
    if (block !== undefined) blocks[at] = { ...block, role: 'talk' };
  }
};

const settle = (blocks: Judged[], index: number, hasBegun: boolean): void => {
  const resumption = hasBegun ? findResumption(blocks, index + 1) : index + 1;
  const box = blocks.slice(index, resumption ?? index + 1);
  const role = resumption === null ? 'ending' : 'talk';
  blocks.splice(index, box.length, ...box.map((block): Judged => ({ ...block, role })));
};

const findResumption = (blocks: readonly Judged[], from: number): number | null => {
  let lines = 0;
  for (let index = from; index < from + furthest && lines <= longestBox; index += 1) {
    const block = blocks[index];
    if (block === undefined || block.role === 'ending' || block.role === 'related') return null;
    if (continuesNumbers(blocks, from, index)) return index;
    if (isParagraph(block)) return !isStandfirst(blocks, index) && goesOn(blocks, from, index) ? index : null;
    lines += Number(isSaying(block));
  }
  return null;
};

/** Some pages go on with the next article: its standfirst stands above its day. */
const isStandfirst = (blocks: readonly Judged[], index: number): boolean =>
  blocks[index + 1]?.role === 'time';

const goesOn = (blocks: readonly Judged[], from: number, index: number): boolean =>
  isInvitation(blocks[from - 1]?.text ?? '') || isArticleAgain(blocks, from, index);

const isSaying = ({ role }: Judged): boolean => role !== 'time' && role !== 'talk';

/** `4. …` with prose below, and `3. …` above the box: a list of numbered headings goes on. */
const continuesNumbers = (blocks: readonly Judged[], from: number, index: number): boolean => {
  const number = numberOf(blocks[index]);
  const isFollowed = blocks.slice(index + 1, index + 4).some(({ role }) => role === 'prose');
  if (number === null || number < 2 || !isFollowed) return false;
  return blocks.slice(Math.max(0, from - numbersApart), from).some((block) => numberOf(block) === number - 1);
};

const numbersApart = 24;

const numberOf = (block: Judged | undefined): number | null => {
  const digits = /^\s*(\d{1,3})[.)、．]/u.exec(
    (block?.kind === 'item' ? block.source : block?.text) ?? '',
  )?.[1];
  return digits === undefined ? null : Number(digits);
};

/**
 * Teasers have one headline above every paragraph, and each paragraph is a sentence; an article has paragraphs in a
 * row or of several sentences, or its last paragraph below a list of links.
 */
const isArticleAgain = (blocks: readonly Judged[], from: number, index: number): boolean => {
  const box = blocks.slice(from, index).filter(isSaying);
  const ahead = withoutBoxes(upToEnding(blocks.slice(index, index + furthest)))
    .filter(({ role }) => role !== 'talk')
    .slice(0, soon);
  const titles = ahead.filter(
    (block, at) => isTitleLike(block) && isParagraph(ahead[at - 1]) && isParagraph(ahead[at + 1]),
  );
  if (titles.length >= mostTitles) return false;
  const isAlternating = isTeaser(ahead[1], ahead[2]) && !isWhole(ahead[3]);
  if (hasPairFirst(ahead) || (!isAlternating && ahead.filter(isTold).length >= fewestTold)) return true;
  return box.length > 1 && (ahead.slice(1, 4).some(isParagraph) || (isList(box) && isLast(ahead)));
};

/** Two paragraphs in a row, and no teaser above them. */
const hasPairFirst = (ahead: readonly Judged[]): boolean => {
  const pair = ahead.findIndex((block, at) => arePair(block, ahead[at + 1]));
  return pair !== -1 && !ahead.slice(0, pair).some((block, at) => isTeaser(block, ahead[at + 1]));
};

const isTeaser = (block: Judged | undefined, next: Judged | undefined): boolean =>
  block !== undefined && isTitleLike(block) && isParagraph(next);

const arePair = (block: Judged, next: Judged | undefined): boolean =>
  isWhole(block) && isWhole(next) && (isParagraph(block) || isParagraph(next));

const upToEnding = (ahead: readonly Judged[]): readonly Judged[] => {
  const end = ahead.findIndex(({ role }) => role === 'ending');
  return end === -1 ? ahead : ahead.slice(0, end);
};

/** Of several sentences, or as long as some: an excerpt has one. */
const isTold = (block: Judged): boolean =>
  isParagraph(block) &&
  (block.size >= toldIn.alone || (block.size >= toldIn.several && severalSentences.test(block.text)));

const fewestTold = 2;
const toldIn = { alone: 56, several: 36 };

/** Another box between the next paragraphs, with the one headline in it, parts them no more than this one. */
const withoutBoxes = (ahead: readonly Judged[]): readonly Judged[] =>
  ahead.filter(
    (block, at) => block.role !== 'related' && !(ahead[at - 1]?.role === 'related' && !isParagraph(block)),
  );

const isList = (box: readonly Judged[]): boolean =>
  box.every(({ kind, role }) => kind === 'item' || role === 'links');

const isLast = (ahead: readonly Judged[]): boolean =>
  ahead[1] === undefined || ['ending', 'related', 'credit'].includes(ahead[1].role);

const isTitleLike = ({ role, size }: Judged): boolean =>
  (role === 'phrase' || role === 'links') && size >= 10 && size <= 44;

/** As a teaser does. */
const breaksOff = /(?:\.{3}|…)$/u;

const isWhole = (block: Judged | undefined): boolean =>
  block !== undefined && block.role === 'prose' && !breaksOff.test(block.text);

const isParagraph = (block: Judged | undefined): boolean =>
  block !== undefined &&
  block.role === 'prose' &&
  block.size >= paragraph &&
  block.linked < 0.5 &&
  !breaksOff.test(block.text) &&
  block.kind !== 'item';
