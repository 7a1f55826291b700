import { decodeHTML, decodeHTMLAttribute } from 'entities/decode';
import { type Node, type Tree } from './tree.ts';
import { textId } from './tags.ts';

export type Attributes = ReadonlyMap<string, string>;

/** HTML §13.2.5.32 to .40; the value may be quoted either way, bare or missing. */
const attributePattern = /([^\s=/>][^\s=/>]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/g;

const noAttributes: Attributes = new Map();

/** The attributes of an element, names in lower case, values decoded; the first of a repeated name counts. */
export const attributesOf = (tree: Tree, node: Node): Attributes => {
  const from = tree.from[node] ?? 0;
  const to = tree.to[node] ?? 0;
  if (tree.tag[node] === textId || to - from < 2) return noAttributes;
  const attributes = new Map<string, string>();
  for (const match of tree.html.slice(from, to).matchAll(attributePattern)) {
    const name = (match[1] ?? '').toLowerCase();
    const value = match[2] ?? match[3] ?? match[4] ?? '';
    if (!attributes.has(name)) attributes.set(name, value.includes('&') ? decodeHTMLAttribute(value) : value);
  }
  return attributes;
};

export const attributeOf = (tree: Tree, node: Node, name: string): string | null =>
  attributesOf(tree, node).get(name) ?? null;

/** Text with its entities decoded. */
export const decodeText = (source: string): string => (source.includes('&') ? decodeHTML(source) : source);
