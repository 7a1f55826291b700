import { decodeAttribute } from '../../article/references/decode-references.ts';
import { escapeAttribute } from '../../render/markup.ts';

/** Whether an address is loaded with the page or followed from it. */
export type AddressUse = 'load' | 'link';

/** The address to write instead; `null`: there is none. */
export type Rewrite = (address: string, use: AddressUse) => string | null;

const uses: ReadonlyMap<string, AddressUse> = new Map(
  Object.entries({
    src: 'load',
    poster: 'load',
    href: 'link',
    cite: 'link',
  }),
);

/** `a.jpg 1x, b.jpg 2x` with each address rewritten; candidates without one are left out. */
const rewriteCandidates = (srcset: string, rewrite: Rewrite): string | null => {
  const candidates = [...srcset.matchAll(/([^\s,]\S*)((?:\s+[^\s,]+)?)\s*(?:,|$)/g)].flatMap(
    ([, address = '', descriptor = '']) => {
      const rewritten = rewrite(address.replace(/,$/, ''), 'load');
      return rewritten === null ? [] : [`${rewritten}${descriptor}`];
    },
  );
  return candidates.length === 0 ? null : candidates.join(', ');
};

const rewriteValue = (name: string, raw: string, rewrite: Rewrite): string | null => {
  const use = uses.get(name);
  if (use === undefined && name !== 'srcset') return raw;
  const value = decodeAttribute(raw);
  const rewritten = use === undefined ? rewriteCandidates(value, rewrite) : rewrite(value, use);
  return rewritten === null ? null : escapeAttribute(rewritten);
};

const startTag = /<[a-z][^<>]*>/g;
const attribute = / ([^\s=]+)="([^"]*)"/g;

const rewriteTag = (tag: string, rewrite: Rewrite): string => {
  let hasLostItsPicture = false;
  const rewritten = tag.replaceAll(attribute, (written: string, name: string, raw: string) => {
    const value = rewriteValue(name, raw, rewrite);
    if (value === null && name === 'src' && tag.startsWith('<img ')) hasLostItsPicture = true;
    if (value === raw) return written;
    return value === null ? '' : ` ${name}="${value}"`;
  });
  return hasLostItsPicture ? '' : rewritten;
};

/**
 * The markup with other addresses and nothing else changed. It must be sanitized: then no attribute holds `<`, `>` or
 * a quotation mark as such, and what looks like a start tag is one.
 */
export const rewriteAddresses = (html: string, rewrite: Rewrite): string =>
  html.replaceAll(startTag, (tag) => rewriteTag(tag, rewrite));

/** Addresses that need a base and are loaded, each once. */
export const relativeLoads = (html: string): ReadonlySet<string> => {
  const found = new Set<string>();
  rewriteAddresses(html, (address, use) => {
    if (use === 'load' && isRelative(address)) found.add(address);
    return address;
  });
  return found;
};

export const isRelative = (address: string): boolean => !address.startsWith('#') && !URL.canParse(address);
