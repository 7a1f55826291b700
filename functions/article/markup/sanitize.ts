import sanitizeHtml, { type Attributes, type IOptions } from 'sanitize-html';
import { isEmbedFigure, normaliseEmbeds } from '../embeds/normalise-embeds.ts';
import { safeAddress } from './addresses.ts';
import { safeCandidates } from './candidates.ts';
import { safeIdentifier } from './identifiers.ts';
import { normaliseStructure } from './normalise-structure.ts';
import { parseMarkup } from './parse/parse-markup.ts';
import { serialise } from './serialise.ts';
import { keepTrueStatements } from './true-statements.ts';
import { safeStyle } from './styles.ts';
import {
  addressAttributes,
  droppedElements,
  globalAttributes,
  htmlElements,
  mathElements,
} from './vocabulary.ts';

/**
 * The markup as it may be published: the vocabulary's elements, attributes and addresses, nothing else; embeds,
 * galleries and late-loading pictures brought to their plain form first. Base: absolute address that relative ones
 * are resolved against; `null` leaves them as they are. Never throws; the result is well-formed and at most 90
 * levels deep, so that every parser reads the same tree from it.
 */
export const sanitizeMarkup = (html: string, base: string | null): string => {
  const document = parseMarkup(html);
  normaliseEmbeds(document, base);
  normaliseStructure(document);
  keepTrueStatements(document);
  const seen = new Set<string>();
  return sanitizeHtml(serialise(document), { ...options, transformTags: { '*': transform(base, seen) } });
};

/** The engine looks a name up from the front: what every article is made of comes first. */
const commonElements = 'p a span strong em div br img li td tr b i h2 ul figure'.split(' ');

const options: IOptions = {
  allowedTags: commonElements.concat(Object.keys(htmlElements), Object.keys(mathElements)),
  allowedAttributes: mutable({ ...htmlElements, ...mathElements, '*': globalAttributes }),
  nonTextTags: droppedElements,
  // Addresses are checked in `safeAddress`, before the engine's own look at the scheme.
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowedSchemesByTag: { img: ['http', 'https', 'data'] },
  allowProtocolRelative: false,
  parseStyleAttributes: false,
};

/** The engine copies the table for every article: elements without attributes of their own need no place in it. */
function mutable(table: Readonly<Record<string, readonly string[]>>): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(table)
      .filter(([, values]) => values.length > 0)
      .map(([name, values]) => [name, [...values]]),
  );
}

/** Ids so far: an id that comes again is left out, so that a link to it has one target. */
const transform =
  (base: string | null, seen: Set<string>) =>
  (tagName: string, attributes: Attributes): { tagName: string; attribs: Attributes } => {
    const attribs: Attributes = {};
    for (const [name, value] of Object.entries(attributes)) {
      const safe = safeValue(name, value, base);
      if (safe !== null && !(name === 'id' && seen.has(safe))) attribs[name] = safe;
    }
    if (attribs['id'] !== undefined) seen.add(attribs['id']);
    return { tagName, attribs: tagName === 'figure' ? figureAttributes(attribs) : attribs };
  };

/** Only figures that we made say what they are. */
const figureAttributes = (attribs: Attributes): Attributes => {
  if (isEmbedFigure('figure', attribs)) return attribs;
  const own = Object.entries(attribs).filter(([name]) => !name.startsWith('data-') && name !== 'class');
  return Object.fromEntries(attribs['class'] === 'gallery' ? [...own, ['class', 'gallery']] : own);
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
