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
const guessable: readonly Encoding[] = [
  'gb18030',
  'big5',
  'shift_jis',
  'euc-jp',
  'euc-kr',
  'windows-1252',
  'windows-1251',
];

/** A label settles what the text leaves open; it can't make gibberish plausible. */
const declaredBonus = 0.12;

const mostPlausible = (sample: Uint8Array, declared: readonly Declaration[]): Declaration => {
  const candidates: readonly Declaration[] = [
    ...declared.filter(({ encoding }) => !encoding.startsWith('utf-')),
    ...guessable.map((encoding) => ({ encoding, evidence: 'ordinary characters' })),
  ];
  let best: Declaration = { encoding: 'windows-1252', evidence: 'nothing better' };
  let bestScore = -Infinity;
  for (const candidate of candidates) {
    const bonus = candidate.evidence === 'ordinary characters' ? 0 : declaredBonus;
    const score = plausibility(sample, candidate.encoding) + bonus;
    if (score <= bestScore) continue;
    best = candidate;
    bestScore = score;
  }
  return best;
};
