/** Bytes: enough for a head. */
const firstCapacity = 256 * 1024;
/** Few copies: memory that is never written to is only reserved. */
const growth = 8;
/** UTF-8 takes no more for a UTF-16 code unit. */
const mostBytes = 3;

/** Pieces of text as one run of UTF-8. */
export const encodePieces = (pieces: Iterable<string>): Uint8Array => {
  let buffer = Buffer.allocUnsafe(firstCapacity);
  let length = 0;
  for (const piece of pieces) {
    const needed = length + piece.length * mostBytes;
    if (needed > buffer.length) {
      const larger = Buffer.allocUnsafe(Math.max(needed, buffer.length * growth));
      buffer.copy(larger, 0, 0, length);
      buffer = larger;
    }
    length += buffer.write(piece, length);
  }
  return buffer.subarray(0, length);
};
