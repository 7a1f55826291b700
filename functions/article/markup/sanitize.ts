import sanitizeHtml, { type Attributes, type IOptions } from 'sanitize-html';
import { safeAddress } from './addresses.ts';
import { safeIdentifier } from './identifiers.ts';
import { safeStyle } from './styles.ts';
import {
  addressAttributes,
  droppedElements,
  globalAttributes,
  htmlElements,
  mathElements,
  renamedElements,
} from './vocabulary.ts';

/**
 * The markup as it may be published: the vocabulary's elements, attributes and addresses, nothing else.
 * Base: absolute address that relative ones are resolved against; `null` leaves them as they are.
 * Never throws; the result is well-formed, so that every parser reads the same tree from it.
 */
export const sanitizeMarkup = (html: string, base: string | null): string =>
  sanitizeHtml(html, { ...options, transformTags: { '*': transform(base) } });

const options: IOptions = {
  allowedTags: [...Object.keys(htmlElements), ...Object.keys(mathElements)],
  allowedAttributes: mutable({ ...htmlElements, ...mathElements, '*': globalAttributes }),
  nonTextTags: droppedElements,
  // Addresses are checked in `safeAddress`, before the engine's own look at the scheme.
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowedSchemesByTag: { img: ['http', 'https', 'data'] },
  allowProtocolRelative: false,
  parseStyleAttributes: false,
};

function mutable(table: Readonly<Record<string, readonly string[]>>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(table).map(([name, values]) => [name, [...values]]));
}

const transform =
  (base: string | null) =>
  (tagName: string, attributes: Attributes): { tagName: string; attribs: Attributes } => {
    const entries = Object.entries(attributes)
      .map(([name, value]): [string, string | null] => [name, safeValue(name, value, base)])
      .filter((entry): entry is [string, string] => entry[1] !== null);
    return { tagName: renamedElements[tagName] ?? tagName, attribs: Object.fromEntries(entries) };
  };

const safeValue = (name: string, value: string, base: string | null): string | null => {
  if (name === 'id') return safeIdentifier(value);
  if (name === 'style') return safeStyle(value);
  if (name === 'href' && value.startsWith('#')) return `#${safeIdentifier(value.slice(1)) ?? ''}`;
  if (addressAttributes.has(name))
    return safeAddress(value, base, name === 'href' || name === 'cite' ? 'link' : 'load');
  if (name === 'srcset') return safeCandidates(value, base);
  return value;
};

/** HTML §4.8.4.2.1: candidates are separated by commas, addresses may hold commas but not white space. */
const safeCandidates = (srcset: string, base: string | null): string | null => {
  const kept = [...srcset.matchAll(/([^\s,]\S*[^\s,])(?:\s+([\d.]+[wx]))?\s*(?:,|$)/g)]
    .map(([, address, size]) => [safeAddress(address ?? '', base, 'load'), size] as const)
    .filter(([address]) => address !== null && !address.startsWith('data:'))
    .map(([address, size]) => (size === undefined ? address : `${address} ${size}`));
  return kept.length === 0 ? null : kept.join(', ');
};
