import { attributesOf } from '../tree/attributes.ts';
import { collapseSpace } from '../tree/text.ts';
import { elementsNamed, type Tree } from '../tree/tree.ts';

/** The page's `meta` elements: the contents of each name, in order; names in lower case. */
export type Meta = ReadonlyMap<string, readonly string[]>;

export const readMeta = (tree: Tree): Meta => {
  const meta = new Map<string, string[]>();
  for (const node of elementsNamed(tree, 'meta')) {
    const attributes = attributesOf(tree, node);
    const name =
      attributes.get('property') ??
      attributes.get('name') ??
      attributes.get('itemprop') ??
      attributes.get('http-equiv');
    const content = collapseSpace(attributes.get('content') ?? '');
    if (name === undefined || content === '') continue;
    const key = name.trim().toLowerCase();
    const values = meta.get(key);
    if (values === undefined) meta.set(key, [content]);
    else values.push(content);
  }
  return meta;
};

/** The first content of the first of these names that has one. */
export const firstMeta = (meta: Meta, names: readonly string[]): string | null => {
  for (const name of names) {
    const value = meta.get(name)?.[0];
    if (value !== undefined) return value;
  }
  return null;
};
