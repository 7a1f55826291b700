import { attributesOf } from '../tree/attributes.ts';
import { collapseSpace } from '../tree/text.ts';
import { elementsNamed, type Tree } from '../tree/tree.ts';

/** The page's `meta` elements: the contents of each name, in order; names in lower case. */
export type Meta = ReadonlyMap<string, readonly string[]>;

export const readMeta = (tree: Tree): Meta => {
  const meta = new Map<string, string[]>();
  for (const node of elementsNamed(tree, 'meta')) {
    const attributes = attributesOf(tree, node);
    const content = collapseSpace(attributes.get('content') ?? '');
    const key = nameOf(attributes)?.trim().toLowerCase();
    if (key === undefined || content === '') continue;
    const values = meta.get(key);
    if (values === undefined) meta.set(key, [content]);
    else values.push(content);
  }
  for (const [key, content] of propertiesOf(tree.html)) if (!meta.has(key)) meta.set(key, [content]);
  return meta;
};

const nameOf = (attributes: ReadonlyMap<string, string>): string | undefined =>
  attributes.get('property') ??
  attributes.get('name') ??
  attributes.get('itemprop') ??
  attributes.get('http-equiv');

/** What Founder's system, which most Chinese papers are published with, writes into a comment, and the `meta` like it. */
const properties: ReadonlyMap<string, string> = new Map([
  ['title', 'headline'],
  ['author', 'author'],
  ['nodename', 'columnname'],
]);
const propertyComment = '<!--enpproperty';

const propertiesOf = (html: string): readonly (readonly [name: string, content: string])[] => {
  const start = html.indexOf(propertyComment);
  const comment = start === -1 ? '' : html.slice(start, html.indexOf('-->', start));
  return [...comment.matchAll(/<(\w+)>([^<]{1,200})</g)].flatMap(([, property = '', text = '']) => {
    const name = properties.get(property);
    const content = collapseSpace(text);
    return name === undefined || content === '' ? [] : [[name, content] as const];
  });
};

/** The first content of the first of these names that has one. */
export const firstMeta = (meta: Meta, names: readonly string[]): string | null => {
  for (const name of names) {
    const value = meta.get(name)?.[0];
    if (value !== undefined) return value;
  }
  return null;
};
