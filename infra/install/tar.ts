const block = 512;

/**
 * The files of a tar archive by their path (POSIX ustar, as npm writes it: no links, names under 100 bytes or with
 * a prefix). Only for archives whose files are checked by hash afterwards.
 */
export const readTar = (archive: Uint8Array): ReadonlyMap<string, Uint8Array> => {
  const files = new Map<string, Uint8Array>();
  let at = 0;
  while (at + block <= archive.length && archive[at] !== 0) {
    const size = Number.parseInt(field(archive, at + 124, 12), 8);
    const prefix = field(archive, at + 345, 155);
    const name = field(archive, at, 100);
    files.set(prefix === '' ? name : `${prefix}/${name}`, archive.subarray(at + block, at + block + size));
    at += block + Math.ceil(size / block) * block;
  }
  return files;
};

const field = (archive: Uint8Array, from: number, length: number): string => {
  const text = new TextDecoder().decode(archive.subarray(from, from + length));
  const end = text.indexOf('\0');
  return (end === -1 ? text : text.slice(0, end)).trim();
};
