import { attributesOf } from '../tree/attributes.ts';
import { endOf, type Node, tagOf } from '../tree/tree.ts';
import { imageOf } from '../write/image.ts';
import { isImage } from '../write/vocabulary.ts';
import type { PageModel } from '../page-model.ts';
import { firstMeta } from './meta-elements.ts';

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

/** The picture that stands for the article: as declared, else the first of the body. */
export const readLeadImage = (page: PageModel, dropped: Uint8Array): LeadImage => {
  const declared = [firstMeta(page.meta, names), page.linked?.image ?? null].find(
    (address) => address !== null && address !== undefined && !nobodysPicture.test(fileOf(address)),
  );
  if (declared !== undefined && declared !== null)
    return { address: resolve(declared, page.base), signal: 'declared' };
  const inBody = firstImage(page, bodyStart(page), bodyEnd(page), dropped);
  const first = inBody ?? firstImage(page, headlineStart(page), bodyStart(page), dropped);
  const address = first === null ? null : resolve(first, page.base);
  return {
    address,
    signal:
      address === null ? 'nothing' : inBody === null ? 'picture above the body' : 'first picture of the body',
  };
};

const bodyStart = ({ choice }: PageModel): Node => choice.body;
const bodyEnd = ({ tree, choice }: PageModel): Node => endOf(tree, choice.body);

/** Pictures between headline and text belong to the article; without a printed headline nobody knows. */
const headlineStart = ({ lines, headline, choice }: PageModel): Node =>
  lines[headline.line]?.first ?? choice.body;

const firstImage = ({ tree }: PageModel, from: Node, to: Node, dropped: Uint8Array): string | null => {
  for (let node = from; node < to; node += 1) {
    if (isImage[tagOf(tree, node)] !== 1 || dropped[node] === 1) continue;
    const image = imageOf(attributesOf(tree, node));
    if (image !== null) return image.src;
  }
  return null;
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
