import { pictureUseKey, pictureUsePrefix } from '../../site/keys.ts';
import type { PublishDependencies } from '../dependencies.ts';
import { jsonBody, readJson } from '../../store/json-object.ts';

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

/** Upload keys of the articles that refer to a picture, or did. */
export async function* usersOf({ siteBucket }: PublishDependencies, picture: string): AsyncGenerator<string> {
  const prefix = pictureUsePrefix(picture);
  for (let page = await siteBucket.list({ prefix }); page.length > 0;) {
    for (const { key } of page) {
      const use = await readJson<Use>(siteBucket, key);
      if (use !== null) yield use.value.article;
    }
    page = page.length < 1000 ? [] : await siteBucket.list({ prefix, startAfter: page.at(-1)?.key ?? '' });
  }
}
