import { isUtf8 } from 'node:buffer';

/** How many bytes a UTF-8 sequence that begins with this byte has (RFC 3629 §3); 1 for anything else. */
const sequenceLength = (byte: number): number => {
  if (byte >= 0xf0 && byte <= 0xf4) return 4;
  if (byte >= 0xe0 && byte < 0xf0) return 3;
  return byte >= 0xc2 && byte < 0xe0 ? 2 : 1;
};

/** Whether a UTF-8 text breaks off in the middle of a character: every byte before is valid, the last is not. */
export const endsInsideCharacter = (bytes: Uint8Array): boolean => {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const at = bytes.length - back;
    const length = sequenceLength(bytes[at] ?? 0);
    if (length > 1) return length > back && isUtf8(bytes.subarray(0, at));
  }
  return false;
};
