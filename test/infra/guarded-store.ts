import { fitsPattern } from '../../functions/site/path-pattern.ts';
import type { ObjectStore } from '../../functions/store/object-store.ts';
import type { ObjectAction, Right } from '../../infra/rights.ts';

export class DeniedError extends Error {
  override readonly name = 'DeniedError';
}

/** A store that lets through what a function has the right to, as IAM would, and remembers which rights it took. */
export const guarded = (
  store: ObjectStore,
  bucket: Right['bucket'],
  rights: readonly Right[],
  used = new Set<string>(),
): { readonly store: ObjectStore; readonly used: ReadonlySet<string> } => {
  const demand = (action: ObjectAction, key: string): void => {
    const granted = rights
      .filter((right) => right.bucket === bucket && right.actions.includes(action))
      .flatMap(({ keys }) => keys.filter((pattern) => fitsPattern(pattern, key)));
    if (granted.length === 0) throw new DeniedError(`may not ${action} ${bucket}/${key}`);
    for (const pattern of granted) used.add(`${action} ${bucket}/${pattern}`);
  };
  return {
    used,
    store: {
      get: async (key, largest) => (demand('get', key), store.get(key, largest)),
      head: async (key) => (demand('get', key), store.head(key)),
      put: async (request) => {
        demand('put', request.key);
        if (request.withdrawn === true) demand('tag', request.key);
        return store.put(request);
      },
      list: (request) => store.list(request),
      delete: async (key) => (demand('delete', key), store.delete(key)),
    },
  };
};

/** Every right of a table, one line each. */
export const linesOf = (rights: readonly Right[]): readonly string[] =>
  rights.flatMap(({ bucket, keys, actions }) =>
    keys.flatMap((key) => actions.map((action) => `${action} ${bucket}/${key}`)),
  );
