import type { ObjectStore } from '../../functions/store/object-store.ts';

/** Requests as S3 prices them: PUT and LIST together, GET and HEAD together, DELETE free. */
export type Requests = {
  readonly put: number;
  readonly list: number;
  readonly get: number;
  readonly head: number;
  readonly delete: number;
};

export const noRequests: Requests = { put: 0, list: 0, get: 0, head: 0, delete: 0 };

/** A store that counts what it is asked for. */
export const counting = (
  store: ObjectStore,
): { readonly store: ObjectStore; readonly count: () => Requests } => {
  let requests = noRequests;
  const counted = (name: keyof Requests): void => {
    requests = { ...requests, [name]: requests[name] + 1 };
  };
  return {
    count: () => requests,
    store: {
      get: (key, largest) => (counted('get'), store.get(key, largest)),
      head: (key) => (counted('head'), store.head(key)),
      put: (request) => (counted('put'), store.put(request)),
      list: (request) => (counted('list'), store.list(request)),
      delete: (key) => (counted('delete'), store.delete(key)),
    },
  };
};
