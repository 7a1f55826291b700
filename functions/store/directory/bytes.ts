import { mkdir, open, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { dirname, join, relative } from 'node:path';
import { entityTag } from '../entity-tag.ts';
import { isFileInTheWay, isMissing, unlessMissing } from './file-errors.ts';
import { type Place, temporaryFolder } from './place.ts';

/** The bytes of an object on disk. */
export type Bytes = { readonly body: Uint8Array; readonly lastModified: Date };

const readFileIfAny = async (path: string): Promise<Bytes | null> => {
  const file = await unlessMissing(open(path));
  if (file === null) return null;
  try {
    const status = await file.stat();
    return status.isFile() ? { body: await file.readFile(), lastModified: status.mtime } : null;
  } finally {
    await file.close();
  }
};

export const readBytes = async (place: Place): Promise<Bytes | null> => {
  const found = place.open === null ? null : await readFileIfAny(place.open);
  return found ?? (await readFileIfAny(place.hidden));
};

/** Bytes; 0 where nothing is. */
export const sizeOf = async (place: Place): Promise<number> => {
  const status = place.open === null ? null : await unlessMissing(stat(place.open));
  if (status?.isFile() === true) return status.size;
  return (await unlessMissing(stat(place.hidden)))?.size ?? 0;
};

export type Facts = { readonly etag: string; readonly size: number; readonly lastModified: Date };

/** Facts by path, good as long as the file's times, size and number are the same. */
const known = new Map<string, { readonly stamp: string; readonly facts: Facts }>();
const mostKnown = 100_000;
/** A file written this recently may be written again without a visible change of its times. */
const settledAfterMs = 1_000;

const remember = (path: string, stamp: string, facts: Facts): void => {
  if (Date.now() - facts.lastModified.getTime() < settledAfterMs) return;
  if (known.size >= mostKnown) known.clear();
  known.set(path, { stamp, facts });
};

/** ETag, size and time of a file, without reading it again while it is the same. `null`: no file. */
export const factsOf = async (path: string): Promise<Facts | null> => {
  const status = await unlessMissing(stat(path, { bigint: true }));
  if (status === null || !status.isFile()) return null;
  const stamp = `${status.mtimeNs} ${status.ctimeNs} ${status.size} ${status.ino}`;
  const before = known.get(path);
  if (before?.stamp === stamp) return before.facts;
  const body = await unlessMissing(readFile(path));
  if (body === null) return null;
  const facts = { etag: entityTag(body), size: body.length, lastModified: status.mtime };
  remember(path, stamp, facts);
  return facts;
};

/** Folders come and go with their last file: another process may remove one between our two steps. */
const moveTo = async (from: string, to: string): Promise<void> => {
  for (;;) {
    await mkdir(dirname(to), { recursive: true });
    try {
      return await rename(from, to);
    } catch (error) {
      if (!isMissing(error) || (await unlessMissing(stat(from))) === null) throw error;
    }
  }
};

/** `a` can't be a file beside `a/b`, nor `a/b` beside `a`. */
const isObstructed = async (path: string, error: unknown): Promise<boolean> =>
  isFileInTheWay(error) || (await unlessMissing(stat(path)))?.isDirectory() === true;

/** Atomic: a reader sees the former bytes or the new ones. A file in a folder's place moves the object out of sight. */
export const writeBytes = async (
  root: string,
  place: Place,
  object: { key: string; body: Uint8Array },
): Promise<void> => {
  await mkdir(temporaryFolder(root), { recursive: true });
  const temporary = join(temporaryFolder(root), randomUUID());
  await writeFile(temporary, object.body);
  if (place.open !== null) {
    try {
      await moveTo(temporary, place.open);
      return await rm(dirname(place.hidden), { recursive: true, force: true });
    } catch (error) {
      if (!(await isObstructed(place.open, error))) throw error;
    }
  }
  await mkdir(dirname(place.hidden), { recursive: true });
  await writeFile(place.hiddenKey, object.key);
  await rename(temporary, place.hidden);
};

const removeEmptyFolders = async (root: string, file: string): Promise<void> => {
  for (let folder = dirname(file); relative(root, folder) !== ''; folder = dirname(folder)) {
    try {
      await rmdir(folder);
    } catch {
      return;
    }
  }
};

export const removeBytes = async (root: string, place: Place): Promise<void> => {
  if (place.open !== null && (await factsOf(place.open)) !== null) {
    await unlessMissing(rm(place.open));
    await removeEmptyFolders(root, place.open);
  }
  await rm(dirname(place.hidden), { recursive: true, force: true });
};
