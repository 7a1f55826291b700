import { decodeAttribute } from '../../references/decode-references.ts';
import { type Node, type Tree, sourceOf } from './tree.ts';
import { textId } from './tags.ts';

export type Attributes = ReadonlyMap<string, string>;

/** HTML §13.2.5.32 to .40; the value may be quoted either way, bare or missing. */
const attributePattern = /([^\s=/>][^\s=/>]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/g;

const noAttributes: Attributes = new Map();

/** The attributes of an element, names in lower case, values decoded; the first of a repeated name counts. */
export const attributesOf = (tree: Tree, node: Node): Attributes => {
  if (tree.tag[node] === textId) return noAttributes;
  const source = sourceOf(tree, node);
  return source.length < 2 ? noAttributes : parseAttributes(source);
};

const parseAttributes = (source: string): Attributes => {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare = ''] of source.matchAll(attributePattern)) {
    const value = double ?? single ?? bare;
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, decodeAttribute(value));
  }
  return attributes;
};

export const attributeOf = (tree: Tree, node: Node, name: string): string | null =>
  attributesOf(tree, node).get(name) ?? null;
