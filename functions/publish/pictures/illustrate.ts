import type { Article, Warning } from '../../article/model/article.ts';
import type { ImageFacts } from '../../render/page.ts';
import { addressOf, mediaKey } from '../../site/keys.ts';
import type { PublishDependencies } from '../dependencies.ts';
import { isRelative, relativeLoads, rewriteAddresses } from './addresses.ts';
import { type PictureSight, pictureFacts } from './facts.ts';
import { uploadBeside } from './upload-beside.ts';
import { noteUse } from './uses.ts';

/** An article with absolute addresses, and what is known of its pictures by address. */
export type Illustrated = {
  readonly article: Article;
  readonly images: ReadonlyMap<string, ImageFacts>;
  /** Those it looked for, there or not. */
  readonly pictures: readonly PictureSight[];
};

const find = async (
  dependencies: PublishDependencies,
  articleKey: string,
  address: string,
): Promise<PictureSight | null> => {
  const key = uploadBeside(articleKey, address);
  if (key === null) return null;
  await noteUse(dependencies, key, articleKey);
  return { key, facts: await pictureFacts(dependencies, key) };
};

const findAll = async (
  dependencies: PublishDependencies,
  articleKey: string,
  addresses: ReadonlySet<string>,
): Promise<ReadonlyMap<string, PictureSight>> => {
  const found = await Promise.all(
    [...addresses].map(async (address) => [address, await find(dependencies, articleKey, address)] as const),
  );
  return new Map(found.flatMap(([address, one]) => (one === null ? [] : [[address, one]])));
};

const missing = (articleKey: string, address: string): Warning => ({
  code: 'missing-picture',
  message: `${address} is not there: upload it as ${uploadBeside(articleKey, address) ?? 'an object'}.`,
});

/** Address of the published picture, `null` if there is none. */
const publishedAddress = ({ site }: PublishDependencies, sight: PictureSight | undefined): string | null =>
  sight === undefined || sight.facts === null ? null : addressOf(site.baseUrl, mediaKey(sight.key));

/**
 * Resolves the relative addresses of an article: a picture that is uploaded beside it is the published one; anything
 * else belongs to the original page, and without one it is left out.
 */
export const illustrate = async (
  dependencies: PublishDependencies,
  article: Article,
  articleKey: string,
): Promise<Illustrated> => {
  const lead = article.leadImage !== null && isRelative(article.leadImage) ? [article.leadImage] : [];
  const wanted = new Set([...relativeLoads(article.html), ...lead]);
  const found = await findAll(dependencies, articleKey, wanted);
  const resolve = (address: string): string | null => {
    if (!isRelative(address) || address.startsWith('#')) return address;
    const { canonical } = article;
    const original =
      canonical !== null && URL.canParse(address, canonical) ? new URL(address, canonical).href : null;
    return publishedAddress(dependencies, found.get(address)) ?? original;
  };
  const lost = [...wanted].filter((address) => resolve(address) === null);
  return {
    article: {
      ...article,
      html: rewriteAddresses(article.html, resolve),
      leadImage: article.leadImage === null ? null : resolve(article.leadImage),
      warnings: [...article.warnings, ...lost.map((address) => missing(articleKey, address))],
    },
    images: new Map(
      [...found.values()].flatMap((sight) => {
        const address = publishedAddress(dependencies, sight);
        return address === null || sight.facts === null ? [] : [[address, sight.facts]];
      }),
    ),
    pictures: [...found.values()],
  };
};
