import { isTag, isText, type AnyNode, type ChildNode, type Element, type ParentNode } from './node.ts';

/** Small questions about a tree. None recurses: the depth of an upload is the uploader's choice. */

/** Puts items on a stack so that the first is taken first. No spread: an upload may have more children than a call arguments. */
export const pushReversed = <Item>(stack: Item[], items: readonly Item[]): void => {
  for (const item of items.toReversed()) stack.push(item);
};

/** Every element below, in document order, at most `limit` of them. */
export const elementsBelow = (root: ParentNode, limit = 500): readonly Element[] => {
  const found: Element[] = [];
  const waiting: ChildNode[] = root.children.toReversed();
  for (let next = waiting.pop(); next !== undefined && found.length < limit; next = waiting.pop()) {
    if (!isTag(next)) continue;
    found.push(next);
    pushReversed(waiting, next.children);
  }
  return found;
};

/** The text below, white space as it is, up to about `limit` characters. */
export const textBelow = (root: AnyNode, limit = 2000): string => {
  let text = '';
  const waiting: AnyNode[] = [root];
  for (let next = waiting.pop(); next !== undefined && text.length < limit; next = waiting.pop()) {
    if (isText(next)) text += next.data;
    else if ('children' in next) pushReversed(waiting, next.children);
  }
  return text;
};

export const hasClass = (element: Element, name: string): boolean =>
  ` ${(element.attribs['class'] ?? '').replaceAll(/\s+/g, ' ')} `.includes(` ${name} `);

/** The first of these attributes that says something. */
export const firstAttribute = (element: Element, names: readonly string[]): string | null => {
  for (const name of names) {
    const value = element.attribs[name]?.trim();
    if (value !== undefined && value !== '') return value;
  }
  return null;
};

/** Replaces the children; parents are kept right, neighbours (`prev`, `next`) are not. */
export const setChildren = (parent: ParentNode, children: ChildNode[]): void => {
  parent.children = children;
  for (const child of children) child.parent = parent;
};
