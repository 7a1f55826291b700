import { createHash } from 'node:crypto';
import { join, sep } from 'node:path';

/** Everything the store keeps beside the objects; a static web server doesn't serve hidden folders. */
const hiddenFolder = '.plaincast';

/** Where the bytes of an object may lie: under its own path, or, for a key no file can be named after, hidden. */
export type Place = {
  /** `null`: no file can have this name. */
  readonly open: string | null;
  readonly hidden: string;
  /** The key itself, beside the hidden bytes. */
  readonly hiddenKey: string;
  /** Folder of the sidecars, one for each version that is being written. */
  readonly sidecars: string;
  readonly lock: string;
};

/** Of file names: bytes where they are bytes, UTF-16 units on Windows, which are never more. */
const longestSegment = 255;

/**
 * Windows keeps some characters for itself, drops dots and blanks at the end, and takes `aux.html` or `com¹` for a
 * device (Win32: Naming Files, Paths, and Namespaces). Such a name would fail, or be another object.
 */
const windowsReserved =
  /[<>:"|?*\\\u0001-\u001f]|[. ]$|^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])[ .]*(?:\.|$)/i;

/** Empty covers `//`, a leading and a trailing slash; a leading dot covers `.`, `..` and hidden files. */
const canBeFileName = (segment: string, isWindows: boolean): boolean =>
  segment !== '' &&
  !segment.startsWith('.') &&
  !segment.includes('\u0000') &&
  Buffer.byteLength(segment) <= longestSegment &&
  !(isWindows && windowsReserved.test(segment));

/** SHA-256 in hex: file names for keys of any kind. */
const fingerprint = (key: string): string => createHash('sha256').update(key).digest('hex');

export const placeOf = (root: string, key: string, isWindows = sep === '\\'): Place => {
  const segments = key.split('/');
  const name = fingerprint(key);
  const hidden = join(root, hiddenFolder, 'objects', name);
  return {
    open: segments.every((segment) => canBeFileName(segment, isWindows)) ? join(root, ...segments) : null,
    hidden: join(hidden, 'body'),
    hiddenKey: join(hidden, 'key'),
    sidecars: join(root, hiddenFolder, 'about', name.slice(0, 2), name),
    lock: join(root, hiddenFolder, 'locks', name),
  };
};

export const hiddenObjects = (root: string): string => join(root, hiddenFolder, 'objects');
export const temporaryFolder = (root: string): string => join(root, hiddenFolder, 'writing');
