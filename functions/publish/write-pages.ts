import type { PageVersions } from '../feeds/entry-record.ts';
import { ampKey, careKey } from '../site/keys.ts';
import type { AnswerMetadata } from '../site/requests.ts';
import { routeFor } from '../site/routes.ts';
import { entityTag } from '../store/entity-tag.ts';
import type { ObjectHead, ObjectStore } from '../store/object-store.ts';
import type { RenderedPages } from './dependencies.ts';

/** Pages as bytes, with the ETags they will have. */
export type StorablePages = {
  readonly care: Uint8Array;
  readonly amp: Uint8Array;
  readonly versions: PageVersions;
};

export const storable = (pages: RenderedPages): StorablePages => {
  const care = Buffer.from(pages.care);
  const amp = Buffer.from(pages.amp);
  return { care, amp, versions: { care: entityTag(care), amp: entityTag(amp) } };
};

const html = 'text/html; charset=utf-8';

type Writing = {
  readonly key: string;
  readonly body: Uint8Array;
  readonly etag: string;
  /** Follows from the body. */
  readonly metadata: AnswerMetadata;
};

/** Readings that we wrote have no class; those of the source do. */
const hasPinyin = (care: Uint8Array): boolean => Buffer.from(care).includes('<rt>');

const put = async (store: ObjectStore, { key, body, metadata }: Writing): Promise<void> => {
  await store.put({ key, body, contentType: html, cacheControl: routeFor(key).cacheControl, metadata });
};

/** Unchanged output is not written: its ETag and Last-Modified stay, and readers get 304. */
const writeUnlessSame = async (store: ObjectStore, writing: Writing): Promise<boolean> => {
  const head = await store.head(writing.key);
  if (head?.etag === writing.etag && head.metadata['withdrawn'] === undefined) return false;
  await put(store, writing);
  return true;
};

/** Brings both pages into step; the result says whether one was written. First: nobody can have written them before. */
export const writePages = async (
  store: ObjectStore,
  id: string,
  pages: StorablePages,
  first: boolean,
): Promise<boolean> => {
  const writings: readonly Writing[] = [
    {
      key: careKey(id),
      body: pages.care,
      etag: pages.versions.care,
      metadata: hasPinyin(pages.care) ? { plain: `/${ampKey(id)}` } : {},
    },
    { key: ampKey(id), body: pages.amp, etag: pages.versions.amp, metadata: {} },
  ];
  const write = async (writing: Writing): Promise<boolean> => {
    if (!first) return writeUnlessSame(store, writing);
    await put(store, writing);
    return true;
  };
  return (await Promise.all(writings.map(write))).includes(true);
};

/** Whether the care page is the one that belongs to its record. */
export const isCarePageOut = async (
  store: ObjectStore,
  id: string,
  versions: PageVersions,
): Promise<boolean> => (await store.head(careKey(id)))?.etag === versions.care;

/** What stands where a withdrawn article's care page was. */
export type Notice = {
  readonly html: string;
  /** Held by a retraction that is still there: otherwise the notice goes after some days. */
  readonly isHeld: boolean;
  /** Where the article is by now: readers are sent there for good. */
  readonly movedTo: string | null;
};

const metadataOf = ({ movedTo }: Notice): Readonly<Record<string, string>> => ({
  withdrawn: 'true',
  ...(movedTo === null ? {} : { location: movedTo }),
});

const isNotice = (page: ObjectHead, body: Uint8Array, notice: Notice): boolean => {
  const { withdrawn, location } = page.metadata;
  return page.etag === entityTag(body) && withdrawn === 'true' && location === (notice.movedTo ?? undefined);
};

/**
 * A notice stands where the care page was (answered 410, or 301 where the article has another address by now), and
 * the AMP page goes. Where no page was, no notice is put.
 */
export const withdrawPages = async (store: ObjectStore, id: string, notice: Notice): Promise<boolean> =>
  (await Promise.all([putNotice(store, id, notice), removeAmpPage(store, id)])).includes(true);

const putNotice = async (store: ObjectStore, id: string, notice: Notice): Promise<boolean> => {
  const body = Buffer.from(notice.html);
  const page = await store.head(careKey(id));
  if (page === null || isNotice(page, body, notice)) return false;
  await store.put({
    key: careKey(id),
    body,
    contentType: html,
    cacheControl: routeFor(careKey(id)).cacheControl,
    metadata: metadataOf(notice),
    withdrawn: !notice.isHeld && notice.movedTo === null,
  });
  return true;
};

/** Looks first: a removal that nobody knows of would have no second look after it, and might come late. */
const removeAmpPage = async (store: ObjectStore, id: string): Promise<boolean> => {
  if ((await store.head(ampKey(id))) === null) return false;
  await store.delete(ampKey(id));
  return true;
};
