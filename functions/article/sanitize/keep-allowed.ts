import { isTag, isText, type ChildNode, type Document, type ParentNode } from '../markup/node.ts';
import { allowedAttributes } from './allowed-attributes.ts';
import { mayStandIn } from './nesting.ts';
import { pushReversed, setChildren } from '../markup/tree.ts';
import { droppedElements } from './vocabulary.ts';

const dropped: ReadonlySet<string> = new Set(droppedElements);

/**
 * Applies the allow-list: elements outside the vocabulary lose their tags, those that hold code go with everything
 * in them, and attributes keep what may be published. Changes the tree in place, in document order.
 */
export const keepAllowed = (document: Document, base: string | null): void => {
  const ids = new Set<string>();
  const waiting: ParentNode[] = [document];
  for (let parent = waiting.pop(); parent !== undefined; parent = waiting.pop()) {
    if ('attribs' in parent) parent.attribs = allowedAttributes(parent.name, parent.attribs, base, ids);
    setChildren(parent, allowedChildren(parent));
    pushReversed(waiting, parent.children.filter(isTag));
  }
};

const allowedChildren = (parent: ParentNode): ChildNode[] => {
  const within = 'name' in parent ? parent.name : '';
  const isKept = (node: ChildNode): boolean => isText(node) || (isTag(node) && mayStandIn(within, node.name));
  if (parent.children.every(isKept)) return parent.children;
  const kept: ChildNode[] = [];
  const waiting = parent.children.toReversed();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (isKept(next)) kept.push(next);
    else if (isTag(next) && !dropped.has(next.name)) pushReversed(waiting, next.children);
  }
  return kept;
};
