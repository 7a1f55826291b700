/** Writing systems that name a language, or a few; tested against single characters. */
const scripts = {
  kana: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  han: /\p{Script=Han}/u,
  hangul: /\p{Script=Hangul}/u,
  latin: /\p{Script=Latin}/u,
  cyrillic: /\p{Script=Cyrillic}/u,
  arabic: /\p{Script=Arabic}/u,
  hebrew: /\p{Script=Hebrew}/u,
  greek: /\p{Script=Greek}/u,
  thai: /\p{Script=Thai}/u,
  devanagari: /\p{Script=Devanagari}/u,
  tibetan: /\p{Script=Tibetan}/u,
} as const;

export type Script = keyof typeof scripts;

/** Letters of each script in the text. */
export const countScripts = (text: string): ReadonlyMap<Script, number> =>
  new Map(
    Object.entries(scripts).map(([name, pattern]) => [
      name as Script,
      text.match(new RegExp(pattern, 'gu'))?.length ?? 0,
    ]),
  );
