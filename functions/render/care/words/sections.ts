/** Little-endian, as every machine is that a Lambda or a laptop has; each section starts on a multiple of 4 bytes. */
const alignment = 4;
const countBytes = 4;

const aligned = (length: number): number => Math.ceil(length / alignment) * alignment;

/** Lays byte sections end to end in one file: their number, each one's length, then the sections themselves. */
export const packSections = (sections: readonly Uint8Array[]): Uint8Array => {
  const start = countBytes * (sections.length + 1);
  const total = sections.reduce((sum, section) => sum + aligned(section.length), start);
  const file = new Uint8Array(total);
  new Uint32Array(file.buffer, 0, sections.length + 1).set([
    sections.length,
    ...sections.map(({ length }) => length),
  ]);
  let offset = start;
  for (const section of sections) {
    file.set(section, offset);
    offset += aligned(section.length);
  }
  return file;
};

/** The sections of `packSections`, as views: nothing is copied unless the file lies unaligned in memory. */
export const unpackSections = (file: Uint8Array): readonly Uint8Array[] => {
  const bytes = file.byteOffset % alignment === 0 ? file : file.slice();
  const count = new Uint32Array(bytes.buffer, bytes.byteOffset, 1)[0] ?? 0;
  const lengths = new Uint32Array(bytes.buffer, bytes.byteOffset + countBytes, count);
  let offset = countBytes * (count + 1);
  return Array.from(lengths, (length) => {
    const section = bytes.subarray(offset, offset + length);
    offset += aligned(length);
    return section;
  });
};
