import { isUtf8 } from 'node:buffer';
import { byteOrderMark, type Declaration, declarations } from './declared-encoding.ts';
import { decodeAs, type Encoding } from './encoding.ts';
import { plausibility } from './plausibility.ts';
import { sampleBytes } from './sample-bytes.ts';
import { unmarkedUtf16 } from './unmarked-utf16.ts';

/** Text, and how it was known to be that text. */
export type Decoding = {
  readonly text: string;
  readonly encoding: Encoding;
  readonly evidence: string;
  /** Some bytes were no characters; they are left out of the text. */
  readonly damaged: boolean;
};

/**
 * The text of bytes whose encoding nobody can be trusted to tell: labels are wrong as often as missing, so
 * bytes that are valid in a strict encoding count most, then how ordinary the text would be, then the label.
 * Never throws; what can't be decoded is left out, never shown as replacement characters.
 *
 * @example decode(bytes, 'text/html; charset=gb2312').text
 */
export const decode = (bytes: Uint8Array, contentType: string | null): Decoding => {
  const { encoding, evidence } = chooseEncoding(bytes, contentType);
  const text = decodeAs(bytes, encoding);
  const damaged = text.includes('\ufffd');
  return { text: damaged ? text.replaceAll('\ufffd', '') : text, encoding, evidence, damaged };
};

const chooseEncoding = (bytes: Uint8Array, contentType: string | null): Declaration => {
  const marked = byteOrderMark(bytes);
  if (marked !== null) return { encoding: marked, evidence: 'byte order mark' };
  const wide = unmarkedUtf16(bytes);
  if (wide !== null) return { encoding: wide, evidence: 'zero bytes' };
  const declared = declarations(bytes, contentType);
  if (hasEscapes(bytes)) return { encoding: 'iso-2022-jp', evidence: 'escape sequences' };
  if (isUtf8(bytes)) return { encoding: 'utf-8', evidence: 'valid UTF-8' };
  const sample = sampleBytes(bytes);
  if (isMostlyUtf8(sample)) return { encoding: 'utf-8', evidence: 'UTF-8 with few faults' };
  return mostPlausible(sample, declared);
};

/** ISO-2022-JP is ASCII bytes that switch tables with ESC $ B. */
const hasEscapes = (bytes: Uint8Array): boolean => {
  const escape = bytes.indexOf(0x1b);
  return escape !== -1 && bytes[escape + 1] === 0x24 && (bytes[escape + 2] ?? 0) <= 0x42;
};

/** Other encodings hardly ever form a valid sequence by chance; a cut or a stray byte is no other encoding. */
const isMostlyUtf8 = (sample: Uint8Array): boolean => {
  const text = decodeAs(sample, 'utf-8');
  const above = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  const faults = text.match(/\ufffd/g)?.length ?? 0;
  return above > faults * 5;
};

/** In order of preference where nothing else decides. */
const eastAsian: readonly Encoding[] = ['gb18030', 'big5', 'shift_jis', 'euc-jp', 'euc-kr'];
const alphabetic: readonly Encoding[] = [
  'windows-1252',
  'windows-1251',
  'koi8-u',
  'iso-8859-5',
  'ibm866',
  'windows-1253',
  'iso-8859-7',
  'windows-1255',
  'windows-1256',
  'iso-8859-6',
  'windows-874',
  'windows-1254',
  'windows-1250',
  'iso-8859-2',
];

/** A label settles what the text leaves open, the more the less text there is; it can't make gibberish plausible. */
const declaredBonus = 0.12;
const largestBonus = 0.3;
const fewBytes = 12;

const bonusOf = (sample: Uint8Array): number => {
  let above = 0;
  const isEnough = sample.some((byte) => byte >= 0x80 && (above += 1) >= fewBytes);
  return isEnough ? declaredBonus : largestBonus;
};

/** Bytes of an alphabet never make up so many ordinary characters of two bytes each: no more tables are tried. */
const surely = 0.5;

type Candidate = Declaration & { readonly score: number };
const nothing: Candidate = { encoding: 'windows-1252', evidence: 'nothing better', score: -Infinity };

const mostPlausible = (sample: Uint8Array, declared: readonly Declaration[]): Declaration => {
  const bonus = bonusOf(sample);
  const labelled = declared
    .filter(({ encoding }) => !encoding.startsWith('utf-'))
    .map((label) => ({ ...label, score: plausibility(sample, label.encoding) + bonus }));
  const guesses = (encodings: readonly Encoding[]): readonly Candidate[] =>
    encodings.map((encoding) => ({
      encoding,
      evidence: 'ordinary characters',
      score: plausibility(sample, encoding),
    }));
  const wide = strongest(guesses(eastAsian));
  return strongest([...labelled, wide, ...(wide.score > surely ? [] : guesses(alphabetic))]);
};

/** Of equals the first. */
const strongest = (candidates: readonly Candidate[]): Candidate =>
  candidates.reduce((best, candidate) => (candidate.score > best.score ? candidate : best), nothing);
