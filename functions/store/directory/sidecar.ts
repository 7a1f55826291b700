import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PutRequest } from '../object-store.ts';
import { unlessMissing } from './file-errors.ts';

/** What S3 keeps with the bytes of an object and a file system doesn't. */
export type Sidecar = {
  readonly contentType: string | null;
  readonly cacheControl?: string;
  readonly metadata: Readonly<Record<string, string>>;
  readonly withdrawn?: boolean;
};

/**
 * Sidecars are named after the ETag of the bytes they are about and written before them. So the rename of the bytes
 * is the one moment at which everything changes, whenever the process dies.
 */
const fileOf = (folder: string, etag: string): string => join(folder, `${etag}.json`);

const isSidecar = (value: unknown): value is Sidecar =>
  typeof value === 'object' && value !== null && 'contentType' in value && 'metadata' in value;

const parse = (text: string): Sidecar | null => {
  try {
    const value: unknown = JSON.parse(text);
    return isSidecar(value) ? value : null;
  } catch {
    return null;
  }
};

/** `null` for a file that was put there by hand, or a version that is gone by now. */
export const readSidecar = async (folder: string, etag: string): Promise<Sidecar | null> => {
  const text = await unlessMissing(readFile(fileOf(folder, etag), 'utf8'));
  return text === null ? null : parse(text);
};

const about = ({ contentType, cacheControl, metadata, withdrawn }: PutRequest): Sidecar => ({
  contentType,
  ...(cacheControl === undefined ? {} : { cacheControl }),
  metadata: Object.fromEntries(
    Object.entries(metadata ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
  ),
  ...(withdrawn === true ? { withdrawn } : {}),
});

export const writeSidecar = async (folder: string, etag: string, request: PutRequest): Promise<void> => {
  await mkdir(folder, { recursive: true });
  const file = fileOf(folder, etag);
  await writeFile(`${file}.new`, JSON.stringify(about(request)));
  await rename(`${file}.new`, file);
};

/** Removes the sidecars of earlier versions; `null` removes all. */
export const removeSidecars = async (folder: string, except: string | null): Promise<void> => {
  if (except === null) return rm(folder, { recursive: true, force: true });
  const names = (await unlessMissing(readdir(folder))) ?? [];
  const former = names.filter((name) => name !== `${except}.json`);
  await Promise.all(former.map((name) => rm(join(folder, name), { force: true })));
};
