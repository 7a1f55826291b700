import type { Article, Instant } from '../article/model/article.ts';
import { type Identity, mintId } from '../article/model/identity.ts';
import type { Picture } from '../article/model/reading.ts';
import type { Refusal } from '../article/model/refusal.ts';
import { refuse } from '../article/model/refuse.ts';
import type { ObjectHead, StoredObject } from '../store/object-store.ts';
import type { PublishDependencies } from './dependencies.ts';

/** What an upload was when it was looked at. */
export type Sighting = {
  readonly key: string;
  /** `null`: there was nothing. */
  readonly head: ObjectHead | null;
  readonly finding: Finding;
};

export type Finding =
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'embargoed'; readonly article: Article; readonly until: Instant }
  | { readonly kind: 'retracted'; readonly identity: Identity }
  | { readonly kind: 'picture'; readonly picture: Picture }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'gone' };

/** GETs the upload and reads it. */
export const look = async (dependencies: PublishDependencies, key: string): Promise<Sighting> => {
  const stored = await dependencies.uploads.get(key, dependencies.site.largestUpload);
  if (stored === null) return { key, head: null, finding: { kind: 'gone' } };
  const { body, ...head } = stored;
  return { key, head, finding: await find(dependencies, { ...head, body }) };
};

/** HEADs an upload that was looked at before, and reads it again only if it is another one now. */
export const lookAgain = async (dependencies: PublishDependencies, before: Sighting): Promise<Sighting> =>
  (await isAsSeen(dependencies, before)) ? before : look(dependencies, before.key);

/** The second look: whether the upload is still what was seen. */
export const isAsSeen = async ({ uploads }: PublishDependencies, { key, head }: Sighting): Promise<boolean> =>
  fingerprint(await uploads.head(key)) === fingerprint(head);

/** The id that an upload claims now, `null` if it claims none. */
export const claimedId = ({ finding }: Sighting, site: string): string | null => {
  if (finding.kind === 'retracted') return mintId(finding.identity, site);
  if (finding.kind === 'article' || finding.kind === 'embargoed') {
    return mintId(finding.article.identity, site);
  }
  return null;
};

/** Same bytes with other metadata are another upload. */
const fingerprint = (head: ObjectHead | null): string =>
  head === null
    ? 'gone'
    : JSON.stringify([head.etag, head.contentType, Object.entries(head.metadata).toSorted()]);

const find = async ({ read, site, now }: PublishDependencies, stored: StoredObject): Promise<Finding> => {
  const { key, size, body, contentType, metadata } = stored;
  if (size > site.largestUpload) {
    const detail = `${size} bytes, and ${site.largestUpload} are allowed.`;
    return { kind: 'refused', refusal: refuse(key, 'too-large', detail) };
  }
  const reading = await read({ key, body, contentType, metadata, url: null });
  switch (reading.kind) {
    case 'article':
      return reading.embargo !== null && Date.parse(reading.embargo) > now().getTime()
        ? { kind: 'embargoed', article: reading, until: reading.embargo }
        : { kind: 'article', article: reading };
    case 'retraction':
      return { kind: 'retracted', identity: reading.identity };
    case 'picture':
      return { kind: 'picture', picture: reading };
    case 'refusal':
      return { kind: 'refused', refusal: reading };
  }
};
