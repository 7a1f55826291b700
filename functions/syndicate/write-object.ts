import { storedContentType } from '../site/content-types.ts';
import { routeFor } from '../site/routes.ts';
import { entityTag } from '../store/entity-tag.ts';
import type { ObjectStore } from '../store/object-store.ts';

/** A public object as it should be; `null`: it should not be. */
export type PublicObject = { readonly key: string; readonly body: string | Uint8Array | null };

const bytesOf = (body: string | Uint8Array): Uint8Array =>
  typeof body === 'string' ? Buffer.from(body) : body;

/** Written without a look at what is there: for what is known to differ. */
export const putObject = async (store: ObjectStore, key: string, body: Uint8Array): Promise<true> => {
  await store.put({
    key,
    body,
    contentType: storedContentType(key) ?? 'image/png',
    cacheControl: routeFor(key).cacheControl,
  });
  return true;
};

/** Written only where it differs: unchanged output keeps its ETag and Last-Modified, and readers get 304. */
export const writeObject = async (store: ObjectStore, { key, body }: PublicObject): Promise<boolean> => {
  const head = await store.head(key);
  if (body === null) {
    if (head !== null) await store.delete(key);
    return head !== null;
  }
  const bytes = bytesOf(body);
  return head?.etag === entityTag(bytes) ? false : putObject(store, key, bytes);
};

/** All keys under a prefix, page by page. */
export const listKeys = async (store: ObjectStore, prefix: string): Promise<readonly string[]> => {
  const keys: string[] = [];
  for (let page = await store.list({ prefix }); page.length > 0;) {
    keys.push(...page.map(({ key }) => key));
    page = await store.list({ prefix, startAfter: keys.at(-1) ?? prefix });
  }
  return keys;
};
