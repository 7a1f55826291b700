import type { Judged } from '../lines/line-role.ts';

/** Words, and pairs of characters where words aren't parted: by what two texts share of them they have one subject. */
export const fragments = (text: string): readonly string[] => {
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

/** Share of a line's words that the text has as well. */
export const overlap = (text: string, vocabulary: ReadonlySet<string>): number => {
  const parts = fragments(text);
  return parts.length === 0 ? 0 : parts.filter((part) => vocabulary.has(part)).length / parts.length;
};

/** A row of a menu shares no longer word with the text. */
export const isOnSubject = (block: Judged | undefined, vocabulary: ReadonlySet<string>): boolean =>
  block !== undefined &&
  (!/^[\p{Script=Latin}\p{Script=Cyrillic}\P{L}]+$/u.test(block.text) ||
    fragments(block.text).some((word) => word.length >= longWord && vocabulary.has(word)));

const longWord = 4;
