/**
 * The order of S3 listings: by the bytes of UTF-8, which is the order of code points. JavaScript's `<` orders by
 * UTF-16 code units and differs from it between U+E000–U+FFFF and everything above.
 */
export const compareBytes = (a: string, b: string): number => {
  if (a === b) return 0;
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
};
