import { resolve } from 'node:path';
import { entityTag } from '../entity-tag.ts';
import { checkKey } from '../errors.ts';
import type {
  ObjectHead,
  ObjectStore,
  PutCondition,
  PutRequest,
  PutResult,
  StoredObject,
} from '../object-store.ts';
import { factsOf, readBytes, sizeOf, removeBytes, writeBytes } from './bytes.ts';
import { listDirectory } from './list.ts';
import { withLock } from './lock.ts';
import { type Place, placeOf } from './place.ts';
import { typeByExtension } from '../upload-types.ts';
import { readSidecar, removeSidecars, writeSidecar } from './sidecar.ts';

const checkedPlace = (root: string, key: string): Place => {
  checkKey(key);
  return placeOf(root, key);
};

type Versioned = { readonly etag: string; readonly size: number; readonly lastModified: Date };

/**
 * One version with its own sidecar. A version replaced between our two reads has lost its sidecar: once more. A file
 * put there by hand has none, time and again: its extension says what it is.
 */
const readVersion = async <Version extends Versioned>(
  key: string,
  place: Place,
  read: () => Promise<Version | null>,
): Promise<(Version & ObjectHead) | null> => {
  let former = '';
  for (;;) {
    const version = await read();
    if (version === null) return null;
    const sidecar = await readSidecar(place.sidecars, version.etag);
    if (sidecar !== null)
      return { key, ...version, contentType: sidecar.contentType, metadata: sidecar.metadata };
    if (version.etag === former) return { key, ...version, contentType: typeByExtension(key), metadata: {} };
    former = version.etag;
  }
};

const get = async (root: string, key: string, largest = Infinity): Promise<StoredObject | null> => {
  const place = checkedPlace(root, key);
  const size = await sizeOf(place);
  if (size > largest) {
    const facts = await head(root, key);
    return facts && { ...facts, body: new Uint8Array() };
  }
  return readVersion(key, place, async () => {
    const bytes = await readBytes(place);
    return bytes && { ...bytes, etag: entityTag(bytes.body), size: bytes.body.length };
  });
};

const head = async (root: string, key: string): Promise<ObjectHead | null> => {
  const place = checkedPlace(root, key);
  return readVersion(key, place, async () => {
    const open = place.open === null ? null : await factsOf(place.open);
    return open ?? factsOf(place.hidden);
  });
};

const isMet = async (place: Place, condition: PutCondition | undefined): Promise<boolean> => {
  if (condition === undefined) return true;
  const before = await readBytes(place);
  if (condition.kind === 'if-absent') return before === null;
  return before !== null && entityTag(before.body) === condition.etag;
};

const put = async (root: string, request: PutRequest): Promise<PutResult> => {
  const place = checkedPlace(root, request.key);
  return withLock(place.lock, async () => {
    if (!(await isMet(place, request.condition))) return { kind: 'conflict' };
    const etag = entityTag(request.body);
    await writeSidecar(place.sidecars, etag, request);
    await writeBytes(root, place, request);
    await removeSidecars(place.sidecars, etag);
    return { kind: 'written', etag };
  });
};

const remove = async (root: string, key: string): Promise<void> => {
  const place = checkedPlace(root, key);
  await withLock(place.lock, async () => {
    await removeBytes(root, place);
    await removeSidecars(place.sidecars, null);
  });
};

/**
 * An object store in a folder: each object is the file of its name, so the folder can be served as it is, and a
 * folder of ordinary files can be read as a bucket. Writes are atomic, and compare-and-swap holds across the
 * processes of one machine. Reading never writes. Hidden files are no objects.
 *
 * On a file system that ignores case, keys that differ only in case are one object.
 */
export const createDirectoryStore = (folder: string): ObjectStore => {
  const root = resolve(folder);
  return {
    get: (key, largest) => get(root, key, largest),
    head: (key) => head(root, key),
    put: (request) => put(root, request),
    list: (request) => listDirectory(root, request),
    delete: (key) => remove(root, key),
  };
};
