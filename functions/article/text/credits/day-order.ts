import { detectLanguage } from '../../language/detect-language.ts';

/** `11/08/2021`, which may be two days. */
const slashed = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d)(?!\d)/gu;

/** Who writes the month first, or the year, or both ways. */
const otherwise = /^(?:en|zh|ja|ko|fil|yue)(?:-|$)/u;

/**
 * Lines of a header with `11/08/2021` as `11.08.2021`, which is one day everywhere, if the text is in a language
 * whose readers put the day first (CLDR, short dates).
 */
export const dayFirst = (lines: readonly string[], text: () => string): readonly string[] => {
  if (!lines.some((line) => line.length <= longest && line.search(slashed) >= 0)) return lines;
  const language = detectLanguage(text(), null);
  return language === null || otherwise.test(language)
    ? lines
    : lines.map((line) => line.replaceAll(slashed, '$1.$2.$3'));
};

const longest = 160;
