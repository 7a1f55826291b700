import { decodeHTMLAttribute } from 'entities/decode';
import { Parser } from 'htmlparser2';
import { voidElements } from '../../article/markup/void-elements.ts';
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
  const value = decodeHTMLAttribute(raw);
  const rewritten = use === undefined ? rewriteCandidates(value, rewrite) : rewrite(value, use);
  return rewritten === null ? null : escapeAttribute(rewritten);
};

const startTag = (name: string, raw: Readonly<Record<string, string>>, rewrite: Rewrite): string => {
  const values = Object.entries(raw).flatMap(([attribute, value]) => {
    const rewritten = rewriteValue(attribute, value, rewrite);
    return rewritten === null ? [] : [` ${attribute}="${rewritten}"`];
  });
  const hasLostItsPicture =
    name === 'img' && raw['src'] !== undefined && !values.some((v) => v.startsWith(' src='));
  return hasLostItsPicture ? '' : `<${name}${values.join('')}>`;
};

/**
 * The markup with other addresses and nothing else changed. It must be sanitized: then it is well-formed, and a
 * parser that knows no HTML (`xmlMode`) can't move anything. Text goes through as it is written.
 */
export const rewriteAddresses = (html: string, rewrite: Rewrite): string => {
  const parts: string[] = [];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => void parts.push(startTag(name, attributes, rewrite)),
      onclosetag: (name) => void parts.push(voidElements.has(name) ? '' : `</${name}>`),
      ontext: (text) => void parts.push(text),
    },
    { xmlMode: true, decodeEntities: false, recognizeSelfClosing: true },
  );
  parser.end(html);
  return parts.join('');
};

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
