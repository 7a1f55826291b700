import { findInstant } from '../../dates/find-instant.ts';
import type { Judged } from '../lines/line-role.ts';

/** With less prose above it, a line with a name and a time is the article's own. */
const begun = 25;
/** Of so many blocks from the first comment on, so many are comments' heads; fewer with buttons between. */
const reach = 14;
const heads = { alone: 3, withButtons: 2 };
const longestHead = 60;

/**
 * Ends the article where readers' comments begin that no heading announces: lines with a name and an hour, one
 * above each of them. Linear: the look-ahead is bounded.
 */
export const settleComments = (blocks: readonly Judged[]): readonly Judged[] => {
  let prose = 0;
  const first = blocks.findIndex((block, index) => {
    if (block.role === 'prose') prose += block.size;
    return prose >= begun && isHead(block) && areComments(blocks.slice(index, index + reach));
  });
  return first === -1
    ? blocks
    : blocks.map((block, index): Judged => (index === first ? { ...block, role: 'ending' } : block));
};

const areComments = (blocks: readonly Judged[]): boolean => {
  if (isAnnounced(blocks)) return true;
  const found = blocks.filter(
    (block, at) => isHead(block) && blocks.slice(at + 1, at + 4).some(({ role }) => role === 'prose'),
  );
  const hasButtons = blocks.some(({ text }) => button.test(text));
  return found.length >= (hasButtons ? heads.withButtons : heads.alone);
};

/** One is enough. */
const isAnnounced = ([first, second]: readonly Judged[]): boolean =>
  first !== undefined &&
  ((first.role === 'time' && posted.test(first.text)) ||
    (says.test(first.text) && hasHour(second?.text.slice(0, longestHead) ?? '', 0)));

/** `回复单位：市轨道集团 回复时间：2023-08-29 16:40`: what an office answers is part of the page's subject. */
const ofOffice = /^(?:回复|答复|办理|承办|回應|答覆)(?:单位|部门|机关|时间|人)\s?[:：]/u;

/** `小葱拌豆腐 2026-11-01 00:10:22 湖南`, `Gil May 4, 2019 at 11:02 am`, `Maud said...`. */
const isHead = ({ text, role }: Judged): boolean => {
  if (text.length > longestHead || role === 'prose' || ofOffice.test(text)) return false;
  return says.test(text) || hasHour(text, shortestName);
};

/** `Farmer's wife says:`, and the same in the translations of what blogs run on. */
const says =
  /^\S.{0,40}(?:\b(?:says?|said|wrote|schreef|zegt|schrieb|sagt|meint|dit|a écrit|dice|dijo|escribió|disse|diz|escreveu|ha detto|scrive|skrev|skriver|säger|sier|siger|pisze|mówi|berkata)|(?<!\p{L})(?:пишет|говорит|сказал|diyor ki|dedi ki|đã nói|يقول|قال|より|님의 댓글)|[写寫]道|表示|[说說])\s?(?:[:：]|\.{3}|…)$|님의 댓글$/u;

/** `叶底发表于 2016-10-4 21:40`: another's answer; the writer's own stands above the text. */
const posted = /^\S{1,16}?\s?(?:发表于|發表於)\s?[:：]?\s?\d/u;

const shortestName = 1;
const hasHour = (text: string, from: number): boolean => {
  const found = findInstant(text, 'UTC');
  return found !== null && found.start >= from && /\d:\d\d/u.test(text.slice(found.start, found.end));
};

const button =
  /^(?:赞|讚)?\s?(?:\d+)?\s?(?:回复|回復|回覆|回應|举报|Reply|Report)(?:\s?[（(]\d+[）)])?$|^(?:赞|Like|Share)\b.{0,12}(?:回复|Reply|Report)$/iu;
