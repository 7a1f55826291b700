import { tagId, tagSet, textId } from './tags.ts';
import type { GrowingTree } from './tree.ts';

const button = tagId('button');
const span = tagId('span');
const isHeading = tagSet('h2 h3 h4 h5 h6 dt');

/**
 * The heading of an accordion is all button (WAI-ARIA APG, accordion pattern): it becomes a plain `span`, so that its
 * words are read. A button beside the words of a heading stays one.
 */
export const openHeadingButtons = (nodes: GrowingTree): void => {
  const { tag, parent } = nodes;
  for (let node = tag.indexOf(button); node !== -1; node = tag.indexOf(button, node + 1)) {
    const heading = parent[node] ?? 0;
    if (isHeading[tag[heading] ?? textId] === 1 && isAllOf(nodes, node, heading)) tag[node] = span;
  }
};

const isAllOf = ({ html, tag, end, from, to }: GrowingTree, inner: number, outer: number): boolean => {
  for (let node = outer + 1; node < (end[outer] ?? 0); node += 1) {
    if (node === inner) node = end[inner] ?? node;
    if (node >= (end[outer] ?? 0)) return true;
    if (tag[node] !== textId || html.slice(from[node], to[node]).trim() !== '') return false;
  }
  return true;
};
