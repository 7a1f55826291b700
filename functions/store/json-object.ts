import type { ObjectStore, PutCondition, PutResult } from './object-store.ts';

/** A private JSON object with the version that was read; `etag` is what a compare-and-swap needs. */
export type Versioned<Value> = { readonly value: Value; readonly etag: string };

/** `null`: there is none. The catalog is written by plaincast alone, so its shape is trusted. */
export const readJson = async <Value>(store: ObjectStore, key: string): Promise<Versioned<Value> | null> => {
  const stored = await store.get(key);
  if (stored === null) return null;
  const value: Value = JSON.parse(Buffer.from(stored.body).toString('utf8'));
  return { value, etag: stored.etag };
};

export const jsonBody = (value: unknown): Uint8Array => Buffer.from(`${JSON.stringify(value, null, 1)}\n`);

/** Writes over the version that was read, or where nothing was. `conflict`: read again. */
export const swapJson = async (
  store: ObjectStore,
  key: string,
  change: {
    readonly value: unknown;
    readonly former: Versioned<unknown> | null;
    readonly withdrawn?: boolean;
  },
): Promise<PutResult> => {
  const condition: PutCondition =
    change.former === null ? { kind: 'if-absent' } : { kind: 'if-match', etag: change.former.etag };
  return store.put({
    key,
    body: jsonBody(change.value),
    contentType: 'application/json; charset=utf-8',
    condition,
    ...(change.withdrawn === true ? { withdrawn: true } : {}),
  });
};
