import { isUtf8 } from 'node:buffer';
import { byteOrderMark, type Declaration, declarations } from './declared-encoding.ts';
import { decodeAs, type Encoding } from './encoding.ts';
import { decodeMixed } from './mixed-text.ts';
import { mostPlausible } from './most-plausible.ts';
import { plausibility } from './plausibility.ts';
import { isDoubleByte, isFaulty } from './realign.ts';
import { sampleOf, stretchesOf } from './stretches.ts';
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
export const decode = (received: Uint8Array, contentType: string | null): Decoding => {
  const wide = wideEncoding(received);
  if (wide !== null) return decoding(decodeAs(received, wide.encoding), wide);
  const bytes = received.includes(0) ? received.filter((byte) => byte !== 0) : received;
  const uniform = uniformEncoding(bytes);
  if (uniform !== null) return decoding(decodeAs(bytes, uniform.encoding), uniform);
  return decodeStretches(bytes, declarations(bytes, contentType));
};

const lost = /[\0\ufeff\ufffd]/g;
/** What tables of two bytes leave undefined becomes private use, which shows as boxes. */
const lostOrUndefined = /[\0\ufeff\ufffd\ue000-\uf8ff]/g;

const decoding = (text: string, { encoding, evidence }: Declaration): Decoding => {
  const whole = text.replaceAll(isDoubleByte(encoding) ? lostOrUndefined : lost, '');
  return { text: whole, encoding, evidence, damaged: whole.length < text.length };
};

/** Of encodings that write a zero into the bytes of plain letters. */
const wideEncoding = (bytes: Uint8Array): Declaration | null => {
  const marked = byteOrderMark(bytes);
  if (marked?.startsWith('utf-16')) return { encoding: marked, evidence: 'byte order mark' };
  const wide = marked === null ? unmarkedUtf16(bytes) : null;
  return wide === null ? null : { encoding: wide, evidence: 'zero bytes' };
};

/** The encoding of bytes that are all of one, and leave no doubt of it. */
const uniformEncoding = (bytes: Uint8Array): Declaration | null => {
  const marked = byteOrderMark(bytes);
  if (isUtf8(bytes))
    return { encoding: 'utf-8', evidence: marked === null ? 'valid UTF-8' : 'byte order mark' };
  if (marked === 'gb18030') return { encoding: marked, evidence: 'byte order mark' };
  return hasEscapes(bytes) ? { encoding: 'iso-2022-jp', evidence: 'escape sequences' } : null;
};

const decodeStretches = (bytes: Uint8Array, declared: readonly Declaration[]): Decoding => {
  const stretches = stretchesOf(bytes);
  const others = stretches.filter(({ from, to }) => !isUtf8(bytes.subarray(from, to)));
  const sample = sampleOf(bytes, others);
  const guess = mostPlausible(sample, declared);
  if (isMostlyUtf8(sampleOf(bytes, stretches)) && !isForeign(sample, guess.encoding))
    return decoding(decodeAs(bytes, 'utf-8'), { encoding: 'utf-8', evidence: 'UTF-8 with few faults' });
  const text = decodeAs(bytes, guess.encoding);
  const isWhole = others.length === stretches.length && !isFaulty(text);
  if (isWhole || stretches.length > mostStretches) return decoding(text, guess);
  return decoding(decodeMixed(bytes, stretches, guess.encoding), guess);
};

/** A long page has a few thousand; each is looked at on its own. */
const mostStretches = 30_000;

/** Below, what another encoding makes of bytes is no text. */
const leastPlausibility = 0.4;
const fewestBytes = 24;

/** Whether what is no UTF-8 in a page of it is text of another encoding, not damaged. */
const isForeign = (sample: Uint8Array, encoding: Encoding): boolean =>
  sample.length >= fewestBytes &&
  charactersByFault(sample) < 1 &&
  plausibility(sample, encoding) >= leastPlausibility;

/** ISO-2022-JP is ASCII bytes that switch tables with ESC $ B. */
const hasEscapes = (bytes: Uint8Array): boolean => {
  const escape = bytes.indexOf(0x1b);
  return escape !== -1 && bytes[escape + 1] === 0x24 && (bytes[escape + 2] ?? 0) <= 0x42;
};

/** Other encodings hardly ever form a valid sequence by chance; a cut or a stray byte is no other encoding. */
const isMostlyUtf8 = (sample: Uint8Array): boolean => charactersByFault(sample) > 5;

const charactersByFault = (sample: Uint8Array): number => {
  const text = decodeAs(sample, 'utf-8');
  const above = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  return above / (text.match(/\ufffd/g)?.length ?? 0);
};
