import { compareBytes } from '../byte-order.ts';
import type { ListRequest, ListedObject } from '../object-store.ts';
import { factsOf } from './bytes.ts';
import { hiddenFiles, walk } from './walk.ts';

const mostListed = 1000;

/** One page in UTF-8 byte order: the files as they are walked, with the hidden objects sorted in. */
export const listDirectory = async (root: string, request: ListRequest): Promise<readonly ListedObject[]> => {
  const limit = Math.min(request.limit ?? mostListed, mostListed);
  const hidden = [...(await hiddenFiles(root, request))];
  const page: ListedObject[] = [];
  const add = async (key: string, path: string): Promise<void> => {
    const facts = page.length < limit ? await factsOf(path) : null;
    if (facts !== null) page.push({ key, ...facts });
  };
  for await (const file of walk(root, request)) {
    while (hidden[0] !== undefined && compareBytes(hidden[0].key, file.key) < 0) {
      const { key, path } = hidden.shift() ?? file;
      await add(key, path);
    }
    await add(file.key, file.path);
    if (page.length >= limit) return page;
  }
  for (const { key, path } of hidden) await add(key, path);
  return page;
};
