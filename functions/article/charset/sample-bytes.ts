const lessThan = 0x3c;
const greaterThan = 0x3e;
const lineFeed = 0x0a;

/** Enough to tell the tables apart; more only costs time. */
const sampleLength = 12_000;

/**
 * The stretches of text that hold bytes above ASCII, markup left out.
 * `<`, `>` and line feed are never the second byte of a character in GBK, Big5, Shift_JIS or EUC,
 * so a stretch between two of them starts and ends on a character.
 */
export const sampleBytes = (bytes: Uint8Array): Uint8Array => {
  const sample = new Uint8Array(sampleLength);
  let filled = 0;
  let start = 0;
  let telling = false;
  for (let position = 0; position <= bytes.length && filled < sampleLength; position += 1) {
    const byte = bytes[position] ?? lineFeed;
    telling ||= byte >= 0x80;
    if (byte !== lessThan && byte !== greaterThan && byte !== lineFeed) continue;
    if (telling) {
      const stretch = bytes.subarray(start, Math.min(position, start + sampleLength - filled));
      sample.set(stretch, filled);
      filled += stretch.length;
    }
    start = position;
    telling = false;
  }
  return sample.subarray(0, filled);
};
