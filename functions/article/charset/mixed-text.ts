import { isUtf8 } from 'node:buffer';
import { decodeAs, type Encoding } from './encoding.ts';
import { plausibility } from './plausibility.ts';
import { isDoubleByte, isFaulty, realign } from './realign.ts';
import type { Stretch } from './stretches.ts';

/**
 * The text of a page whose parts come from several systems, or that has been damaged: each stretch in UTF-8 or in
 * the page's other encoding, whichever makes more ordinary text of it. What stands between is ASCII.
 */
export const decodeMixed = (bytes: Uint8Array, stretches: readonly Stretch[], encoding: Encoding): string => {
  const pieces: string[] = [];
  let end = 0;
  for (const { from, to } of stretches) {
    pieces.push(
      decodeAs(bytes.subarray(end, from), 'utf-8'),
      textOfStretch(bytes.subarray(from, to), encoding),
    );
    end = to;
  }
  return [...pieces, decodeAs(bytes.subarray(end), 'utf-8')].join('');
};

const textOfStretch = (stretch: Uint8Array, encoding: Encoding): string => {
  if (isPlausibleUtf8(stretch, encoding)) return decodeAs(stretch, 'utf-8');
  const text = decodeAs(stretch, encoding);
  return isFaulty(text) ? realign(stretch, encoding) : text;
};

/** What takes three bytes in UTF-8: those of two are as often a character of a table of two bytes. */
const threeBytes = /[\u0800-\ufffc]/;

const isPlausibleUtf8 = (stretch: Uint8Array, encoding: Encoding): boolean => {
  if (encoding === 'utf-8') return true;
  if (!isUtf8(stretch) && !isFaulty(decodeAs(stretch, encoding))) return false;
  if (isDoubleByte(encoding) && !threeBytes.test(decodeAs(stretch, 'utf-8'))) return false;
  return plausibility(stretch, 'utf-8') >= plausibility(stretch, encoding);
};
