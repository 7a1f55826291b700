/** Writing systems that name a language, or a few; in runs, which are counted faster than letters. */
const scripts = {
  kana: /[\p{Script=Hiragana}\p{Script=Katakana}]+/gu,
  han: /\p{Script=Han}+/gu,
  hangul: /\p{Script=Hangul}+/gu,
  latin: /\p{Script=Latin}+/gu,
  cyrillic: /\p{Script=Cyrillic}+/gu,
  arabic: /\p{Script=Arabic}+/gu,
  hebrew: /\p{Script=Hebrew}+/gu,
  greek: /\p{Script=Greek}+/gu,
  thai: /\p{Script=Thai}+/gu,
  devanagari: /\p{Script=Devanagari}+/gu,
  tibetan: /\p{Script=Tibetan}+/gu,
} as const;

export type Script = keyof typeof scripts;

/** Letters of each script in the text, in UTF-16 code units. */
export const countScripts = (text: string): ReadonlyMap<Script, number> =>
  new Map(
    Object.entries(scripts).map(([name, runs]) => [name as Script, totalLength(text.match(runs) ?? [])]),
  );

const totalLength = (runs: readonly string[]): number => runs.reduce((sum, run) => sum + run.length, 0);
