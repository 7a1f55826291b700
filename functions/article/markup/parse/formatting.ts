import type { Element } from '../node.ts';
import { insert, type TreeBuilder } from './tree-builder.ts';

/** The list of active formatting elements (HTML §13.2.4.3): emphasis goes on across misnested tags. */
const mostAlike = 3;

export const addMarker = ({ formatting }: TreeBuilder): void => {
  formatting.push(null);
};

export const clearToMarker = ({ formatting }: TreeBuilder): void => {
  while (formatting.length > 0 && formatting.pop() !== null);
};

/** Opens a formatting element that goes on in the paragraphs after this one until its end tag comes. */
export const insertFormatting = (
  builder: TreeBuilder,
  name: string,
  attributes: Record<string, string>,
): void => {
  const element = insert(builder, name, attributes);
  dropAlike(builder, element);
  builder.formatting.push(element);
};

/** Of elements that are the same in every way, three at most are remembered ("Noah's Ark clause"). */
const dropAlike = ({ formatting }: TreeBuilder, element: Element): void => {
  let alike = 0;
  for (let index = formatting.length - 1; index >= 0; index -= 1) {
    const entry = formatting[index];
    if (entry === null || entry === undefined) return;
    if (areAlike(entry, element)) alike += 1;
    if (alike === mostAlike) {
      formatting.splice(index, 1);
      return;
    }
  }
};

const areAlike = (one: Element, other: Element): boolean => {
  if (one.name !== other.name) return false;
  const [names, others] = [Object.keys(one.attribs), Object.keys(other.attribs)];
  return names.length === others.length && names.every((name) => one.attribs[name] === other.attribs[name]);
};

export const isOpen = ({ open }: TreeBuilder, element: Element): boolean =>
  open.findLastIndex((opened) => opened.element === element) !== -1;

/** Opens again what was closed only because the block around it ended. */
export const reconstruct = (builder: TreeBuilder): void => {
  const { formatting } = builder;
  let first = formatting.length;
  while (first > 0 && isClosed(builder, formatting[first - 1])) first -= 1;
  for (let index = first; index < formatting.length; index += 1) {
    const entry = formatting[index];
    if (entry) formatting[index] = insert(builder, entry.name, { ...entry.attribs });
  }
  builder.reopenings -= formatting.length - first;
  if (builder.reopenings < 0) formatting.length = 0;
};

const isClosed = (builder: TreeBuilder, entry: Element | null | undefined): boolean =>
  entry !== null && entry !== undefined && !isOpen(builder, entry);

/** The last remembered element with this name since the last marker. */
export const remembered = ({ formatting }: TreeBuilder, name: string): Element | null => {
  for (const entry of formatting.toReversed()) {
    if (entry === null) return null;
    if (entry.name === name) return entry;
  }
  return null;
};

export const forget = ({ formatting }: TreeBuilder, element: Element): void => {
  const index = formatting.lastIndexOf(element);
  if (index !== -1) formatting.splice(index, 1);
};
