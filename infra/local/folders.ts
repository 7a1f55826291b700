import { stat } from 'node:fs/promises';
import { basename, isAbsolute, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folders named can't be used together, or one of them isn't there. */
export class FolderError extends Error {
  override readonly name = 'FolderError';
}

export type Folders = {
  /** Absolute: the uploads. */
  readonly uploads: string;
  /** Absolute: the site that is built. */
  readonly site: string;
  /** Of the uploads folder, for people. */
  readonly name: string;
};

/** The sample articles that come with plaincast: beside this file in a checkout, beside the bundle in the package. */
export const samplesFolder = fileURLToPath(new URL('samples', import.meta.url));

/** Resolves and checks the folders. `folder` `null`: the samples. Throws `FolderError`. */
export const resolveFolders = async (folder: string | null, out: string): Promise<Folders> => {
  const uploads = resolve(folder ?? samplesFolder);
  const site = resolve(out);
  const found = await stat(uploads).catch(() => null);
  if (found === null) throw new FolderError(`there is no folder ${folder ?? uploads}`);
  if (!found.isDirectory()) throw new FolderError(`${folder ?? uploads} is a file: name the folder it is in`);
  if (isVisibleInside(uploads, site) || isVisibleInside(site, uploads)) {
    throw new FolderError(
      `--out ${out} and ${folder ?? uploads} are one in the other: the site would publish itself`,
    );
  }
  return { uploads, site, name: basename(uploads) };
};

/** Hidden folders hold no uploads, so what is built into one is never read again. */
const isVisibleInside = (outer: string, inner: string): boolean => {
  const path = relative(outer, inner);
  const isInside = !isAbsolute(path) && !path.startsWith('..');
  return isInside && !path.split(sep).some((segment) => segment.startsWith('.'));
};
