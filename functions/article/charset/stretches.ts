const lessThan = 0x3c;
const greaterThan = 0x3e;
const lineFeed = 0x0a;

/** A part of some bytes, the last one not counted. */
export type Stretch = { readonly from: number; readonly to: number };

/**
 * The stretches of text that hold bytes above ASCII, markup left out.
 * `<`, `>` and line feed are never the second byte of a character in GBK, Big5, Shift_JIS or EUC,
 * so a stretch between two of them starts and ends on a character, and what was pasted in from elsewhere is one of
 * its own.
 */
export const stretchesOf = (bytes: Uint8Array): readonly Stretch[] => {
  const stretches: Stretch[] = [];
  let from = 0;
  let telling = false;
  for (let position = 0; position <= bytes.length; position += 1) {
    const byte = bytes[position] ?? lineFeed;
    telling ||= byte >= 0x80;
    if (byte !== lessThan && byte !== greaterThan && byte !== lineFeed) continue;
    if (telling) stretches.push({ from, to: position });
    from = position;
    telling = false;
  }
  return stretches;
};

/** Enough to tell the tables apart; more only costs time. */
const sampleLength = 12_000;

/** The first of these stretches, one after the other. */
export const sampleOf = (bytes: Uint8Array, stretches: readonly Stretch[]): Uint8Array => {
  const sample = new Uint8Array(sampleLength);
  let filled = 0;
  for (const { from, to } of stretches) {
    if (filled === sampleLength) break;
    const stretch = bytes.subarray(from, Math.min(to, from + sampleLength - filled));
    sample.set(stretch, filled);
    filled += stretch.length;
  }
  return sample.subarray(0, filled);
};
