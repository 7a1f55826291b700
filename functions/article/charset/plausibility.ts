import { alphabets } from './alphabets.ts';
import { ordinariness } from './alphabetic-text.ts';
import { commonEastAsian } from './common-characters.ts';
import type { Encoding } from './encoding.ts';
import { decodeAs } from './encoding.ts';

/** How a reading of the sample is judged; each family of tables has its own idea of ordinary text. */
type Judge = (text: string) => number;

/** A wrong table betrays itself by unassigned bytes far more than by unusual characters. */
const faultWeight = 3;

const isFault = (code: number): boolean =>
  code === 0xfffd || (code >= 0x80 && code <= 0x9f) || (code >= 0xe000 && code <= 0xf8ff);

/** Half-width katakana: what single bytes of other encodings become in Shift_JIS. */
const isHalfWidthKatakana = (code: number): boolean => code >= 0xff61 && code <= 0xff9f;

const isKana = (code: number): boolean => code >= 0x3041 && code <= 0x30fc;

/** Kana stand in the same place in the Chinese, Japanese and Korean tables: they speak for Japanese first. */
const kanaElsewhere = 0.9;

/**
 * Letters of other scripts that stand in the East Asian tables, too: a German, Greek or Russian page may be written in
 * one, and any page in the four bytes of GB 18030. They are few among many thousands of places, so that bytes of other
 * tables hardly ever become them.
 */
const isForeignLetter = (code: number): boolean =>
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) || (code >= 0x386 && code <= 0x1fff);
const foreignLetter = 0.8;
const sign = 0.9;

/** `£`, `§`, `°`, `×` and their full-width forms. */
const isSign = (code: number): boolean =>
  (code >= 0xa2 && code <= 0xb7) || code === 0xd7 || code === 0xf7 || (code >= 0xffe0 && code <= 0xffe6);

const goodness = (code: number, japanese: boolean): number => {
  if (commonEastAsian.has(code)) return japanese || !isKana(code) ? 1 : kanaElsewhere;
  if (isSign(code)) return sign;
  return isForeignLetter(code) ? foreignLetter : 0;
};

/**
 * A single character that touches a small Latin letter, with no other beside it: `don知`, `other抯 lives`. East Asian
 * text has them in runs, or at capitals (`A股`); these are a quotation mark, a dash or an accent and the letter behind it.
 */
const isAmidWord = (text: string, index: number, code: number): boolean => {
  if (code < firstIdeographic) return false;
  const before = text.charCodeAt(index - 1);
  const after = text.charCodeAt(index + 1);
  if (before >= 0x80 || after >= 0x80) return false;
  return isAsciiSmall(before) || isAsciiSmall(after);
};
const firstIdeographic = 0x2e80;
const isAsciiSmall = (code: number): boolean => code >= 0x61 && code <= 0x7a;

const eastAsian =
  (japanese: boolean): Judge =>
  (text) => {
    let good = 0;
    let bad = 0;
    let total = 0;
    let katakana = 0;
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      if (code < 0x80) continue;
      total += 1;
      katakana += Number(isKatakana(code));
      good += isAmidWord(text, index, code) ? -1 : goodness(code, japanese);
      if (isFault(code) || isHalfWidthKatakana(code)) bad += 1;
    }
    if (katakana > total * mostKatakana) good *= foreignLetter;
    return total === 0 ? 0 : (good - faultWeight * bad) / total;
  };

/** Nobody writes in katakana alone: Greek letters of the Korean table become them. */
const isKatakana = (code: number): boolean => code >= 0x30a1 && code <= 0x30fa;
const mostKatakana = 0.8;

/** Above what Western letters reach by chance, below what text of another script reaches. */
const declaredLevel = 0.6;

/** Baltic, Nordic, Vietnamese: believed when declared and free of faults, never guessed. */
const other: Judge = (text) => {
  const above = text.match(/[\u0080-\uffff]/g)?.length ?? 0;
  const faults = text.match(/[\ufffd\u0080-\u009f]/g)?.length ?? 0;
  const runs = text.match(/[\u0080-\u00bf]{2}/g)?.length ?? 0;
  return above === 0 ? 0 : declaredLevel - (faultWeight * (faults + runs)) / above;
};

const judges: Readonly<Record<Encoding, Judge>> = {
  gb18030: eastAsian(false),
  big5: eastAsian(false),
  'euc-jp': eastAsian(true),
  shift_jis: eastAsian(true),
  'euc-kr': eastAsian(false),
  'iso-2022-jp': eastAsian(true),
  'utf-16le': eastAsian(true),
  'utf-16be': eastAsian(true),
  'utf-8': eastAsian(true),
};

/** 0 and below: these bytes are not text in this encoding; ordinary text reaches 0.5 and more. */
export const plausibility = (sample: Uint8Array, encoding: Encoding): number => {
  const alphabet = alphabets.get(encoding);
  return alphabet === undefined
    ? plausibilityOf(decodeAs(sample, encoding), encoding)
    : ordinariness(sample, encoding, alphabet);
};

/** The same of what has been read already; of encodings that are more than an alphabet. */
export const plausibilityOf = (text: string, encoding: Encoding): number => (judges[encoding] ?? other)(text);
