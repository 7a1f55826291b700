import { attributesOf } from '../tree/attributes.ts';
import { elementsNamed, type Tree } from '../tree/tree.ts';

export type Addresses = { readonly base: string | null; readonly canonical: string | null };

/** Where the page says it lives, and what its relative addresses are relative to. */
export const readAddresses = (tree: Tree, url: string | null): Addresses => {
  const canonical =
    [linkTo(tree, 'canonical'), metaUrl(tree), embeddedAs(tree)]
      .map((address) => ofArticle(absolute(address, url)))
      .find((address) => address !== null) ?? null;
  const [baseElement] = elementsNamed(tree, 'base');
  const declared = baseElement === undefined ? null : (attributesOf(tree, baseElement).get('href') ?? null);
  return { base: absolute(declared, url ?? canonical) ?? url ?? canonical, canonical };
};

const linkTo = (tree: Tree, relation: string): string | null => {
  for (const node of elementsNamed(tree, 'link')) {
    const attributes = attributesOf(tree, node);
    if ((attributes.get('rel') ?? '').toLowerCase() === relation) return attributes.get('href') ?? null;
  }
  return null;
};

const metaUrl = (tree: Tree): string | null => {
  for (const node of elementsNamed(tree, 'meta')) {
    const attributes = attributesOf(tree, node);
    if ((attributes.get('property') ?? attributes.get('name')) === 'og:url')
      return attributes.get('content') ?? null;
  }
  return null;
};

const anywhere = 'https://host.invalid/';

/** What others embed the page as (oEmbed §4): blogs print their permalink, mirrors rewrite only the canonical one. */
const embeddedAs = (tree: Tree): string | null => {
  const discovery = elementsNamed(tree, 'link')
    .map((node) => attributesOf(tree, node))
    .find((attributes) => attributes.get('type') === 'application/json+oembed');
  return URL.parse(discovery?.get('href') ?? '', anywhere)?.searchParams.get('url') ?? null;
};

const absolute = (address: string | null, base: string | null): string | null => {
  if (address === null || address.trim() === '') return null;
  const url = URL.parse(address.trim(), base ?? undefined);
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null;
};

/** Templates that name the home page as the address of every article would make them all the same one. */
const ofArticle = (address: string | null): string | null => {
  const url = address === null ? null : URL.parse(address);
  return url === null || (/^\/(?:index\.\w+)?$/.test(url.pathname) && url.search === '') ? null : address;
};
