import type { ListedObject, ObjectStore } from './object-store.ts';

/** Every object under a prefix in byte order, one page of the listing in memory at a time. */
export async function* listAll(
  store: Pick<ObjectStore, 'list'>,
  prefix: string,
): AsyncGenerator<ListedObject> {
  for (let page = await store.list({ prefix }); ;) {
    yield* page;
    const last = page.at(-1);
    if (last === undefined) return;
    page = await store.list({ prefix, startAfter: last.key });
  }
}

export async function* allKeys(store: Pick<ObjectStore, 'list'>, prefix: string): AsyncGenerator<string> {
  for await (const { key } of listAll(store, prefix)) yield key;
}
