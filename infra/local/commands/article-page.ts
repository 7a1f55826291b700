import type { Article } from '../../../functions/article/model/article.ts';
import { mintId } from '../../../functions/article/model/identity.ts';
import { composePage } from '../../../functions/publish/compose-page.ts';
import { datesOf } from '../../../functions/publish/compose-record.ts';
import { isRelative, rewriteAddresses } from '../../../functions/publish/pictures/addresses.ts';
import { uploadBeside } from '../../../functions/publish/pictures/upload-beside.ts';
import type { Page } from '../../../functions/render/page.ts';
import { addressOf, mediaKey } from '../../../functions/site/keys.ts';
import type { Site } from '../../../functions/site/site.ts';

/**
 * The page of an article that is rendered on its own, with no bucket around it: a relative address is taken for a
 * picture uploaded beside it. Seen: the date of an article that states none.
 */
export const pageOf = (article: Article, key: string, site: Site, seen: Date): Page => {
  const resolve = (address: string): string | null => absolute(article, key, site, address);
  const resolved: Article = {
    ...article,
    html: rewriteAddresses(article.html, resolve),
    leadImage: article.leadImage === null ? null : resolve(article.leadImage),
  };
  const id = mintId(article.identity, site.identity);
  return composePage(site, id, datesOf(null, article, seen), { article: resolved, images: new Map() });
};

const absolute = ({ canonical }: Article, key: string, site: Site, address: string): string | null => {
  if (!isRelative(address)) return address;
  if (canonical !== null && URL.canParse(address, canonical)) return new URL(address, canonical).href;
  const upload = uploadBeside(key, address);
  return upload === null ? null : addressOf(site.baseUrl, mediaKey(upload));
};
