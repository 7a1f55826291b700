/** How a picture format begins; `null` in a signature is any byte. */
type Signature = { readonly contentType: string; readonly at: number; readonly bytes: readonly number[] };

const ascii = (text: string): readonly number[] => Array.from(text, (character) => character.charCodeAt(0));

const signatures: readonly Signature[] = [
  { contentType: 'image/jpeg', at: 0, bytes: [0xff, 0xd8, 0xff] },
  { contentType: 'image/png', at: 0, bytes: [0x89, ...ascii('PNG\r\n'), 0x1a, 0x0a] },
  { contentType: 'image/gif', at: 0, bytes: ascii('GIF87a') },
  { contentType: 'image/gif', at: 0, bytes: ascii('GIF89a') },
  { contentType: 'image/webp', at: 8, bytes: ascii('WEBP') },
  { contentType: 'image/avif', at: 4, bytes: ascii('ftypavif') },
  { contentType: 'image/avif', at: 4, bytes: ascii('ftypavis') },
];

/** The content type of a raster picture, told by its first bytes alone; `null` for anything else. */
export const pictureKind = (bytes: Uint8Array): string | null => {
  const found = signatures.find((signature) =>
    signature.bytes.every((byte, index) => bytes[signature.at + index] === byte),
  );
  if (found !== undefined) return found.contentType;
  return isAvifByBrand(bytes) ? 'image/avif' : null;
};

/** An AVIF may name `mif1` first and `avif` among its compatible brands (ISO/IEC 23008-12 §10.2). */
const isAvifByBrand = (bytes: Uint8Array): boolean => {
  const head = String.fromCharCode(...bytes.subarray(0, 64));
  return head.slice(4, 8) === 'ftyp' && /^(?:mif1|msf1|miaf)/.test(head.slice(8)) && head.includes('avif');
};
