import type { Dirent } from 'node:fs';
import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { compareBytes } from '../byte-order.ts';
import type { ListRequest } from '../object-store.ts';
import { unlessMissing } from './file-errors.ts';
import { hiddenObjects } from './place.ts';

type Found = { readonly key: string; readonly path: string };
type Step = Found & { readonly folder: boolean };

const isLinkedFile = async (entry: Dirent, path: string): Promise<boolean> =>
  entry.isSymbolicLink() && (await unlessMissing(stat(path)))?.isFile() === true;

const stepOf = async (entry: Dirent, parent: Found): Promise<Step | null> => {
  const path = join(parent.path, entry.name);
  const key = `${parent.key}${entry.name}`;
  if (entry.isDirectory()) return { key: `${key}/`, path, folder: true };
  return entry.isFile() || (await isLinkedFile(entry, path)) ? { key, path, folder: false } : null;
};

const isWanted = (step: Step, { prefix, startAfter = '' }: ListRequest): boolean => {
  if (!step.folder) return step.key.startsWith(prefix) && compareBytes(step.key, startAfter) > 0;
  const leads = step.key.startsWith(prefix) || prefix.startsWith(step.key);
  return leads && (startAfter.startsWith(step.key) || compareBytes(step.key, startAfter) > 0);
};

/** The steps into a folder, last first: they go on a stack. Hidden files are no objects. */
const stepsInto = async (folder: Found, request: ListRequest): Promise<readonly Step[]> => {
  const entries = (await unlessMissing(readdir(folder.path, { withFileTypes: true }))) ?? [];
  const visible = entries.filter(({ name }) => !name.startsWith('.'));
  const steps = await Promise.all(visible.map((entry) => stepOf(entry, folder)));
  return steps
    .filter((step) => step !== null)
    .filter((step) => isWanted(step, request))
    .sort((a, b) => compareBytes(b.key, a.key));
};

/**
 * Files below the root in the byte order of their keys. A folder's key ends with a slash, so that depth first is byte
 * order: `a-b` comes before `a/b`. Parts that the request doesn't want are never opened.
 */
export async function* walk(root: string, request: ListRequest): AsyncGenerator<Found> {
  const stack: Step[] = [{ key: '', path: root, folder: true }];
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    if (step.folder) stack.push(...(await stepsInto(step, request)));
    else yield step;
  }
}

/** Objects whose keys no file can be named after, in byte order. */
export const hiddenFiles = async (root: string, request: ListRequest): Promise<readonly Found[]> => {
  const names = (await unlessMissing(readdir(hiddenObjects(root)))) ?? [];
  const found = await Promise.all(
    names.map(async (name) => ({
      key: (await unlessMissing(readFile(join(hiddenObjects(root), name, 'key'), 'utf8'))) ?? '',
      path: join(hiddenObjects(root), name, 'body'),
    })),
  );
  return found
    .filter(({ key }) => key !== '' && isWanted({ key, path: '', folder: false }, request))
    .sort((a, b) => compareBytes(a.key, b.key));
};
