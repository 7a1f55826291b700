import { commonEastAsian, commonWestern } from './common-characters.ts';
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
 * Letters of other scripts that stand in the East Asian tables, too: a German or Russian page may be written in
 * one. They are few among many thousands of places, so that bytes of other tables hardly ever become them.
 */
const isForeignLetter = (code: number): boolean =>
  (code >= 0xc0 && code <= 0x17f && code !== 0xd7 && code !== 0xf7) || (code >= 0x401 && code <= 0x451);
const foreignLetter = 0.8;

const goodness = (code: number, japanese: boolean): number => {
  if (commonEastAsian.has(code)) return japanese || !isKana(code) ? 1 : kanaElsewhere;
  return isForeignLetter(code) ? foreignLetter : 0;
};

const eastAsian =
  (japanese: boolean): Judge =>
  (text) => {
    let good = 0;
    let bad = 0;
    let total = 0;
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      if (code < 0x80) continue;
      total += 1;
      good += goodness(code, japanese);
      if (isFault(code) || isHalfWidthKatakana(code)) bad += 1;
    }
    return total === 0 ? 0 : (good - faultWeight * bad) / total;
  };

/** In Western text letters above ASCII stand alone or in pairs, never in long runs. */
const western: Judge = (text) => {
  let good = 0;
  let bad = 0;
  let total = 0;
  let run = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    run = code < 0x80 ? 0 : run + 1;
    if (run === 0) continue;
    total += 1;
    if (isFault(code) || run > 3) bad += 1;
    else if (commonWestern.has(code)) good += 1;
  }
  return total === 0 ? 0 : (good - bad) / total;
};

/** Small letters make up nearly all of Cyrillic text; other tables' bytes fall evenly on both cases. */
const cyrillic: Judge = (text) => {
  const letters = text.match(/[\u0400-\u04ff]/g)?.length ?? 0;
  const small = text.match(/[\u0430-\u044f](?=[\u0430-\u044f\s.,:;!?"»)-])/g)?.length ?? 0;
  const others = text.match(/[\u0080-\u03ff\u0500-\uffff]/g)?.length ?? 0;
  const faults = text.match(/[\ufffd\u0080-\u009f]/g)?.length ?? 0;
  return letters === 0 ? 0 : (small - others - faultWeight * faults) / (letters + others);
};

/** Above what Western letters reach by chance, below what text of another script reaches. */
const declaredLevel = 0.6;

/** Greek, Turkish, Thai, Hebrew…: believed when declared and free of faults, never guessed. */
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
  'windows-1252': western,
  'iso-8859-15': western,
  'windows-1251': cyrillic,
  'koi8-r': cyrillic,
  'utf-8': eastAsian(true),
};

/** 0 and below: these bytes are not text in this encoding; ordinary text reaches 0.5 and more. */
export const plausibility = (sample: Uint8Array, encoding: Encoding): number =>
  (judges[encoding] ?? other)(decodeAs(sample, encoding));
