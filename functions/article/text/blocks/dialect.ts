/** The program that made the text out of a page; `plain`: innerText, w3m, or somebody's typing. */
export type Dialect = 'markdown' | 'lynx' | 'html2text' | 'plain';

/** A headline between blank lines; a comment in code has code beside it. */
const loneHeading = /(?:^|\n\n)#{1,3} [^\n]{4,200}\n\n/u;

/** Python’s html2text breaks lines with two spaces, and sets a bold headline in stars. */
const boldLine = /^[| ]{0,8}\*\*[^*\n]{2,200}\*\* *$/mu;
const fewestBreaks = 3;

/** Debian's html2text sets headings between stars, which may stand lines apart. */
const starHeading = /^(\*{2,6}) \S(?:[^\n]{0,200}\n){0,2}[^\n]{0,200} \1$/mu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Told by the marks that only this program makes; one alone may be chance. */
export const dialectOf = (text: string): Dialect => {
  if (isLynx(text)) return 'lynx';
  if (starHeading.test(text)) return 'html2text';
  const headings = count(text, /^#{1,6} +\S/gmu);
  const links = count(
    text,
    /\](?:\((?:https?:|\/|#|\.|mailto:|javascript:)|\([\x21-\x27\x2a-\x7e]{3,300}\))/gu,
  );
  const marks = count(text, /^ {0,2}\* \S|^> \S|\*\*\S[^*\n]*\*\*|^\* \* \*$/gmu);
  const isBroken = count(text, /\S {2}$/gmu) >= fewestBreaks && boldLine.test(text);
  return isBroken ||
    links >= 2 ||
    headings >= 2 ||
    (headings === 1 && (links + marks > 0 || loneHeading.test(text)))
    ? 'markdown'
    : 'plain';
};

/** Without its link numbers (`-nolist`), lynx is told by its margin: three spaces before most lines. */
const hasLynxMargin = (text: string): boolean => {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const set = lines.filter((line) => /^ {3}\S/u.test(line));
  const left = lines.filter((line) => /^ {0,2}\S/u.test(line));
  const isBroken = lines.every((line) => line.length <= lynxWidth || !line.trim().includes(' '));
  return isBroken && set.length >= 3 && set.length > left.length && set.length >= lines.length / 5;
};

const lynxWidth = 80;

/** `[1]Home [2]News`: link marks that count up, or the list of addresses that they refer to. */
const isLynx = (text: string): boolean => {
  if (/^(?:References|Visible links:?)\n\s*\n?\s+1\. \S+:/mu.test(text)) return true;
  const marks = [...text.slice(0, 20_000).matchAll(/\[(\d{1,4})\](?=\S)/gu)].map((match) => Number(match[1]));
  const rising = marks.filter((mark, index) => index > 0 && mark === (marks[index - 1] ?? 0) + 1);
  return (marks.length >= 4 && rising.length >= marks.length * 0.7) || hasLynxMargin(text);
};
