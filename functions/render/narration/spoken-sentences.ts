import { splitSentences } from '../../article/summary/sentences.ts';

/** UTF-16 offsets in a text. */
export type Span = { readonly start: number; readonly end: number };

/** UTF-16 code units: what has no full stop is cut at a comma or a space, so that Polly takes it (3,000 at most). */
const longest = 500;
const pause = /[\s,;:\u3001\uff0c\uff1b\uff1a\u2014\u2026)\uff09]/gu;

/** Where a text is cut that is too long to be said in one: after its last pause that fits, never within a character. */
const cutOf = (text: string): number => {
  const marks = [...text.slice(0, longest).matchAll(pause)];
  const last = marks.at(-1);
  if (last !== undefined && last.index > 0) return last.index + last[0].length;
  const isWithinCharacter = /[\uD800-\uDBFF]/.test(text.charAt(longest - 1));
  return isWithinCharacter ? longest - 1 : longest;
};

const cutLong = (text: string): readonly string[] => {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > longest) {
    const cut = cutOf(rest);
    parts.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  return [...parts, rest];
};

/** A row of stars or a dash is nothing to say. */
const isSaid = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** The sentences of a block, without the space around them. */
export const spokenSentences = (text: string): readonly Span[] => {
  const spans: Span[] = [];
  let offset = 0;
  for (const part of splitSentences(text).flatMap(cutLong)) {
    const start = offset + part.length - part.trimStart().length;
    if (isSaid(part)) spans.push({ start, end: start + part.trim().length });
    offset += part.length;
  }
  return spans;
};
