import { pushReversed } from './tree.ts';
import { isTag, isText, type ChildNode, type Document, type Element } from './node.ts';

/**
 * Elements nested deeper than this lose their tags and keep their text: the AMP validator gives up beyond 114
 * levels, browsers beyond 512. A page puts some of its own around the article, and inside figures.
 */
export const deepestElement = 90;

/** Elements that part their text from what is around them, also when their tags are gone. */
const parting: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote br caption center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

const voids: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

export const partsText = (name: string): boolean => parting.has(name);

/** The tree as markup, deep nesting flattened. Iterative: the input's depth costs no stack. */
export const serialise = (document: Document): string => {
  const written: string[] = [];
  const waiting: (ChildNode | Close)[] = document.children.toReversed();
  let depth = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if ('close' in next) {
      depth -= 1;
      written.push(next.close);
    } else if (isText(next)) {
      written.push(escapeText(next.data));
    } else if (isTag(next)) {
      const { open, close } = tags(next, depth);
      written.push(open);
      waiting.push({ close });
      depth += 1;
      pushReversed<ChildNode | Close>(waiting, next.children);
    }
  }
  return written.join('');
};

type Close = { readonly close: string };

const tags = (element: Element, depth: number): { open: string; close: string } => {
  const start = startTag(element);
  if (voids.has(element.name)) return { open: `${start} />`, close: '' };
  if (depth < deepestElement) return { open: `${start}>`, close: `</${element.name}>` };
  const space = partsText(element.name) ? ' ' : '';
  return { open: space, close: space };
};

const startTag = ({ name, attribs }: Element): string => {
  let tag = `<${name}`;
  for (const key in attribs) tag += ` ${key}="${escapeText(attribs[key] ?? '').replaceAll('"', '&quot;')}"`;
  return tag;
};

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
