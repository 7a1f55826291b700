import { pictureUseKey, pictureUsePrefix } from '../../site/keys.ts';
import { jsonBody, readJson } from '../../store/json-object.ts';
import type { ObjectStore } from '../../store/object-store.ts';
import { inParallel } from '../../store/in-parallel.ts';
import type { PublishDependencies } from '../dependencies.ts';

/** That an upload refers to another as its picture, whether that is there or not. */
type Use = { readonly picture: string; readonly article: string };

/** Noted before the picture is looked at: whichever of the two comes later finds the other. */
export const noteUse = async (
  { siteBucket }: PublishDependencies,
  picture: string,
  article: string,
): Promise<void> => {
  const key = pictureUseKey(picture, article);
  if ((await siteBucket.head(key)) !== null) return;
  const use: Use = { picture, article };
  await siteBucket.put({ key, body: jsonBody(use), contentType: 'application/json; charset=utf-8' });
};

/** Upload keys of articles that refer to a picture, or did; `last`: where the next page begins, `null` after the last. */
export type Uses = { readonly articles: readonly string[]; readonly last: string | null };

/** One page of the articles that refer to a picture. After: `last` of the page before. */
export const usesOf = async (
  siteBucket: ObjectStore,
  picture: string,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<Uses> => {
  const prefix = pictureUsePrefix(picture);
  const listed = await siteBucket.list({ prefix, limit, ...(after === '' ? {} : { startAfter: after }) });
  const uses = await inParallel(listed, ({ key }) => readJson<Use>(siteBucket, key));
  return {
    articles: uses.flatMap((use) => (use === null ? [] : [use.value.article])),
    last: listed.at(-1)?.key ?? null,
  };
};
