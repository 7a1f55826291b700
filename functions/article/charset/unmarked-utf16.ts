import type { Encoding } from './encoding.ts';
import { plausibility } from './plausibility.ts';

const prescanLength = 8192;

/**
 * UTF-16 without a byte order mark: markup and spaces put a zero in every second byte, always the same one.
 * Text without markup has fewer zeros, so that what it would say decides.
 */
export const unmarkedUtf16 = (bytes: Uint8Array): Encoding | null => {
  const start = bytes.subarray(0, prescanLength - (prescanLength % 2));
  const { even, odd } = zeroBytes(start);
  if (even + odd === 0) return null;
  const encoding = odd > even ? 'utf-16le' : 'utf-16be';
  const zeros = Math.max(even, odd);
  if (zeros > start.length / 5 && zeros > 20 * Math.min(even, odd)) return encoding;
  return plausibility(start, encoding) > 0.4 ? encoding : null;
};

const zeroBytes = (bytes: Uint8Array): { readonly even: number; readonly odd: number } => {
  let even = 0;
  let odd = 0;
  for (let position = bytes.indexOf(0); position !== -1; position = bytes.indexOf(0, position + 1)) {
    if (position % 2 === 0) even += 1;
    else odd += 1;
  }
  return { even, odd };
};
