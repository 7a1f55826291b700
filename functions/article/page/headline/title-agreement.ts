import { hasHan } from '../../characters/has-han.ts';
import { essence } from '../measure/compare-text.ts';
import { isSiteName, splitTitle } from './title-segments.ts';

/** A declared title, and the parts of it that a page may print. */
export type Title = {
  readonly text: string;
  readonly whole: string;
  readonly parts: readonly string[];
  readonly tails: readonly string[];
  readonly subtitles: readonly string[];
};

export const titleOf = (text: string): Title => ({
  text,
  whole: essence(text.replace(/(?:…|\.\.\.)$/, '')),
  parts: splitTitle(text).map((part) => essence(part.text)),
  tails: tailsOf(text),
  subtitles: afterColon(text),
});

const agreementWithAll = (line: string, titles: readonly Title[]): number =>
  line.length < 2 ? 0 : titles.reduce((sum, title) => sum + agreement(line, title), 0);

/** `萝卜丝鲫鱼汤的做法步骤图`: what search engines are told goes on from the headline. */
const isStart = (line: string, { text, parts }: Title): boolean =>
  line.length > 3 &&
  parts.some((part) => part.startsWith(line) && line.length * 2 >= part.length) &&
  endsAtWord(line, text);

/** `drain` is no beginning of `Drainable`. */
const endsAtWord = (line: string, title: string): boolean =>
  hasHan(line) ||
  [title, ...splitTitle(title).map((part) => part.text)].some((text) =>
    [...text.matchAll(wordEnd)].some(({ index }) => essence(text.slice(0, index)) === line),
  );
/** Before what is no letter of an alphabet and no digit. */
const wordEnd = /(?![\dA-Za-z\xc0-\u1fff\u3041-\ud7a3])/g;

/** `Obituary for Agnes Lindqvist | …`: the title begins with what kind of page it is. */
const isLabelled = (line: string, part: string): boolean =>
  part.endsWith(line) && line.length >= shortestName && line.length * 2 >= part.length;
const shortestName = 8;

/** `县农业局 工作动态 农技人员田间开“处方”`: site and section before the headline, with spaces between. */
const shortestTail = 6;
const tailsOf = (text: string): readonly string[] =>
  [...text.matchAll(/\s+(?=[々〇㐀-鿿])/g)].map(({ index }) => essence(text.slice(index)));

/** `Harbor Weekly: Ferry landing to close`: the name of paper or diary before a headline that may be longer on the page. */
const leastAfterColon = 16;
const afterColon = (text: string): readonly string[] =>
  [...text.matchAll(/:\s+/g)].map(({ index }) => essence(text.slice(index)));

/** `District Council: News`: a heading of the first level that is a short tail names a section as often. */
export const withoutShortTails = (title: Title): Title => ({
  ...title,
  subtitles: title.subtitles.filter((tail) => tail.length >= leastAfterColon),
});

const agreement = (line: string, title: Title): number => {
  const { whole, parts } = title;
  if (line === whole) return 1;
  if (line.length * 3 >= whole.length && parts.includes(line)) return partAgreement(line, parts);
  if (parts.length === 2 && parts[0] === line) return 0.8;
  if (line.length * 2 > whole.length && whole.startsWith(line) && endsAtWord(line, title.text)) return 0.8;
  return agreementWithPart(line, title);
};

const agreementWithPart = (line: string, title: Title): number => {
  const { whole, parts, tails, subtitles } = title;
  if (line.length >= shortestTail && tails.includes(line)) return 0.6;
  if (subtitles.includes(line)) return 0.6;
  if (subtitles.some((subtitle) => subtitle.length >= leastAfterColon && isCut(line, subtitle))) return 0.55;
  if (isLabelled(line, parts[0] ?? '')) return 0.65;
  if (isStart(line, title)) return 0.55;
  return isCut(line, whole) ? 0.7 : Number(line.length > 12 && whole.includes(line)) / 2;
};

/** Of a title's parts the longest is the headline more often than the site's name, which Chinese titles end with. */
const partAgreement = (line: string, parts: readonly string[]): number => {
  if (hasHan(line) && parts.at(-1) === line && !isSiteName(parts[0] ?? '')) return 0.85;
  return line.length >= Math.max(...parts.map((part) => part.length)) ? 0.95 : 0.9;
};

/** A declared title may be cut: by an unescaped quotation mark, or for length. */
const isCut = (line: string, whole: string): boolean =>
  whole.length > 5 && whole.length * 2.5 > line.length && line.startsWith(whole);

/** Of several ways to join broken lines, the one that is also written in a title. */
const literalBonus = 1.02;
export const bestOf = (
  texts: readonly string[],
  titles: readonly Title[],
): { readonly text: string; readonly agreement: number } => {
  let best = { text: '', agreement: 0 };
  for (const text of texts) {
    const literal = titles.some((title) => title.text.includes(text)) ? literalBonus : 1;
    const agreement = agreementWithAll(essence(text), titles) * literal;
    if (agreement > best.agreement) best = { text, agreement };
  }
  return best;
};

/** So many letters of a line that is a headline are together in a title: fewer than any title is cut to. */
const startLetters = 4;
const startText = 12;

/** `【转帖】…`: what a thread is filed under, in front of its headline. */
export const bracketedLabel = /^\s*[[【［][^\]】］]{1,8}[\]】］]\s*(?=\S)/;

/** A quick look before the careful one: the first letters of the line must be somewhere in a title. */
export const mayAgree = (text: string, titles: readonly Title[]): boolean =>
  [text, text.replace(bracketedLabel, '')].some((piece) => {
    const start = essence(piece.slice(0, startText)).slice(0, startLetters);
    return start !== '' && titles.some(({ whole }) => whole.includes(start));
  });
