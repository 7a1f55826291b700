import { isTag, type Document, type Element } from '../markup/node.ts';
import { safeIdentifier } from './identifiers.ts';
import { elementsBelow, textBelow } from '../markup/tree.ts';

const references = ['aria-labelledby', 'aria-describedby', 'headers'];

/**
 * What elements say to assistive technology stays where it is still true of the article (EN 301 549 §5.4): a
 * reference to what came along, hiding what has no words, a heading by role. Changes the tree in place.
 */
export const keepTrueStatements = (document: Document): void => {
  const elements = elementsBelow(document, Number.POSITIVE_INFINITY);
  const ids = new Set(elements.map(({ attribs }) => attribs['id']).filter((id) => id !== undefined));
  for (const element of elements) {
    for (const name of references) refer(element, name, ids);
    if (element.attribs['aria-hidden'] !== undefined && !isOrnament(element))
      delete element.attribs['aria-hidden'];
    if (element.attribs['role'] === 'heading') makeHeading(element);
  }
};

const refer = (element: Element, name: string, ids: ReadonlySet<string>): void => {
  const given = element.attribs[name];
  if (given === undefined) return;
  const kept = given.split(/\s+/).filter((id) => ids.has(id));
  if (kept.length === 0) delete element.attribs[name];
  else element.attribs[name] = kept.map((id) => safeIdentifier(id) ?? '').join(' ');
};

/** Stars, arrows and dots. Words that a page's script hid for the moment are the article's. */
const isOrnament = (element: Element): boolean =>
  element.attribs['aria-hidden'] === 'true' &&
  element.children.every((child) => !isTag(child)) &&
  !/[\p{L}\p{N}]/u.test(textBelow(element, 200));

/** Our own headings begin at level 2: level 1 is the title's. */
const makeHeading = (element: Element): void => {
  const level = Number(element.attribs['aria-level'] ?? 2);
  element.name = `h${Number.isInteger(level) ? Math.min(6, Math.max(2, level)) : 2}`;
  delete element.attribs['role'];
};
