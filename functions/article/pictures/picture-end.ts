/** Where a picture of each kind says that it is over. True: bytes are missing at the end. */
type IsCut = (bytes: Uint8Array) => boolean;

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Bytes after the end mark are common (thumbnails, camera data) and harm nobody: it is looked for backwards. */
const endsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).lastIndexOf(Uint8Array.from(mark)) !== -1;

/** Top-level boxes, each with its length first (ISO/IEC 14496-12 §4.2). */
const boxesAreCut: IsCut = (bytes) => {
  const data = view(bytes);
  let offset = 0;
  while (offset + 8 <= bytes.length) {
    const size = data.getUint32(offset);
    if (size === 0) return false;
    const length = size === 1 && offset + 16 <= bytes.length ? Number(data.getBigUint64(offset + 8)) : size;
    if (length < 8) return true;
    offset += length;
  }
  return offset !== bytes.length;
};

const ends: ReadonlyMap<string, IsCut> = new Map(
  Object.entries({
    // EOI marker (ITU-T T.81 §B.1.1.3)
    'image/jpeg': (bytes) => !endsWith(bytes.subarray(-65_536), [0xff, 0xd9]),
    // IEND chunk with its checksum (PNG §11.2.5)
    'image/png': (bytes) => !endsWith(bytes, [0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]),
    // Trailer (GIF89a §27), after a block terminator
    'image/gif': (bytes) => !endsWith(bytes.subarray(-1024), [0x00, 0x3b]),
    // RIFF size (RFC 9649 §2.4)
    'image/webp': (bytes) => bytes.length < 12 || view(bytes).getUint32(4, true) + 8 > bytes.length,
    'image/avif': boxesAreCut,
  }),
);

/** Whether the picture's file broke off before its end. */
export const isCutPicture = (bytes: Uint8Array, contentType: string): boolean =>
  ends.get(contentType)?.(bytes) ?? false;
