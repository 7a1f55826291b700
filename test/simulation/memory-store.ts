import { compareBytes } from '../../functions/store/byte-order.ts';
import { entityTag } from '../../functions/store/entity-tag.ts';
import type {
  ListRequest,
  ListedObject,
  ObjectHead,
  PutRequest,
  PutResult,
  StoredObject,
} from '../../functions/store/object-store.ts';

/** An object store that does everything at once, so that a scheduler can say when. */
export type MemoryStore = {
  readonly get: (key: string, largest?: number) => StoredObject | null;
  readonly head: (key: string) => ObjectHead | null;
  readonly put: (request: PutRequest) => PutResult;
  readonly list: (request: ListRequest) => readonly ListedObject[];
  readonly delete: (key: string) => void;
  /** What is there, in byte order; the same string for the same content. */
  readonly fingerprint: () => string;
};

/** Clock: the time that objects written now get. */
export const createMemoryStore = (clock: () => Date): MemoryStore => {
  const objects = new Map<string, StoredObject>();
  const isMet = ({ key, condition }: PutRequest): boolean => {
    if (condition === undefined) return true;
    const etag = objects.get(key)?.etag;
    return condition.kind === 'if-absent' ? etag === undefined : etag === condition.etag;
  };
  const inOrder = (): readonly StoredObject[] =>
    [...objects.values()].sort((one, other) => compareBytes(one.key, other.key));
  return {
    get: (key) => objects.get(key) ?? null,
    head: (key) => objects.get(key) ?? null,
    put: (request) => {
      if (!isMet(request)) return { kind: 'conflict' };
      const { key, body, contentType, metadata = {} } = request;
      const etag = entityTag(body);
      objects.set(key, { key, body, etag, size: body.length, lastModified: clock(), contentType, metadata });
      return { kind: 'written', etag };
    },
    list: ({ prefix, startAfter = '', limit = 1000 }) =>
      inOrder()
        .filter(({ key }) => key.startsWith(prefix) && compareBytes(key, startAfter) > 0)
        .slice(0, limit),
    delete: (key) => void objects.delete(key),
    fingerprint: () =>
      inOrder()
        .map(({ key, etag, metadata }) => `${key} ${etag} ${metadata['withdrawn'] ?? ''}`)
        .join('\n'),
  };
};
