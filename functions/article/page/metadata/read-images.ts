import type { PageModel } from '../model/page-model.ts';
import { firstMeta } from '../declared/meta-elements.ts';
import { printedImage } from './printed-image.ts';

export type LeadImage = { readonly address: string | null; readonly signal: string };

const names = [
  'og:image',
  'og:image:secure_url',
  'og:image:url',
  'twitter:image',
  'twitter:image:src',
  'thumbnail',
  'parsely-image-url',
  'sailthru.image.full',
  'image',
];
/** By the name of the file: a folder may be called `default` wherever a system keeps its files. */
const nobodysPicture =
  /(?:^|[_.-])(?:logo|default|placeholder|blank|avatar|favicon|icon|share_?(?:default|logo|icon)|social-?default|fallback|no-?image|noimg)(?:[_.\d-]|$)/i;

const fileOf = (address: string): string => address.replace(/[?#].*$/s, '').replace(/^.*\//s, '');

/** A city's logo is the picture of a notice, when it was put among the files of the month that the notice is of. */
const isOfArticle = ({ meta, linked }: PageModel, address: string): boolean => {
  const published = firstMeta(meta, ['article:published_time']) ?? linked?.published ?? '';
  const month = published.slice(0, monthLength).replace('-', '/');
  return (
    !nobodysPicture.test(fileOf(address)) || (month.length === monthLength && address.includes(`/${month}/`))
  );
};
/** `2026-08`. */
const monthLength = 7;

/** The picture that stands for the article: as declared, else as printed. */
export const readLeadImage = (page: PageModel, dropped: Uint8Array): LeadImage => {
  const declared = [firstMeta(page.meta, names), page.linked?.image ?? null].find(
    (address) => address !== null && address !== undefined && isOfArticle(page, address),
  );
  if (declared !== undefined && declared !== null)
    return { address: resolve(declared, page.base), signal: 'declared' };
  const printed = printedImage(page, dropped);
  if (printed === null) return { address: null, signal: 'nothing' };
  return { ...printed, address: resolve(printed.address, page.base) };
};

/** A path beside the article stays as it is: the picture may be uploaded with it. */
export const resolve = (address: string, base: string | null): string | null => {
  const absolute = /^(?:https?:)?\/\//i.test(address);
  if (!absolute && (base === null || !address.startsWith('/')))
    return /^[a-z][a-z\d+.-]*:/i.test(address) ? null : address;
  return (
    URL.parse(address.startsWith('//') && base === null ? `https:${address}` : address, base ?? undefined)
      ?.href ?? null
  );
};
