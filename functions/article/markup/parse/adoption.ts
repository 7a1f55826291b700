import { createElement, isTag, type Element, type ParentNode } from '../node.ts';
import { isTableContext } from './element-kinds.ts';
import { forget, remembered } from './formatting.ts';
import {
  append,
  current,
  isInScope,
  isSpecialElement,
  type OpenElement,
  placeBeforeTable,
  type TreeBuilder,
} from './tree-builder.ts';

const mostRounds = 8;
const mostCopies = 3;

/**
 * The end tag of a formatting element by the adoption agency algorithm (HTML §13.2.6.4.7):
 * `<b>1<p>2</b>3</p>` becomes `<b>1</b><p><b>2</b>3</p>`. Answers `false` if there was none to end: then it is
 * an end tag like any other.
 */
export const adopt = (builder: TreeBuilder, name: string): boolean => {
  const { element, name: innermost } = current(builder);
  if (innermost === name && isTag(element) && !builder.formatting.includes(element)) {
    builder.open.pop();
    return true;
  }
  for (let round = 0; round < mostRounds; round += 1) {
    const ended = remembered(builder, name);
    if (ended === null) return round > 0;
    if (!adoptOnce(builder, ended)) return true;
  }
  return true;
};

/** One round; answers whether another has to follow. */
const adoptOnce = (builder: TreeBuilder, ended: Element): boolean => {
  const { open } = builder;
  const level = open.findLastIndex(({ element }) => element === ended);
  if (level === -1) {
    forget(builder, ended);
    return false;
  }
  if (!isInScope(builder, new Set([ended.name]))) return false;
  const block = open.findIndex((opened, index) => index > level && isSpecialElement(opened));
  if (block !== -1) {
    moveOut(builder, ended, level, block);
    return true;
  }
  open.length = level;
  forget(builder, ended);
  return false;
};

/** The ended element goes on inside the outermost block in it, and no further. */
const moveOut = (builder: TreeBuilder, ended: Element, level: number, block: number): void => {
  const { open, formatting } = builder;
  const [ancestor, outer, furthest] = [open[level - 1], open[level], open[block]];
  if (ancestor === undefined || outer === undefined || furthest === undefined || !isTag(furthest.element))
    return;
  const { outermost, bookmark } = copyBetween(builder, outer, furthest);
  detach(outermost);
  if (isTableContext.has(ancestor.name)) placeBeforeTable(builder, outermost);
  else append(ancestor.element, outermost);
  const inner = createElement(ended.name, { ...ended.attribs });
  moveChildren(furthest.element, inner);
  append(furthest.element, inner);
  formatting.splice(formatting.lastIndexOf(bookmark) + 1, 0, inner);
  forget(builder, ended);
  open.splice(open.indexOf(furthest) + 1, 0, { ...outer, element: inner, mode: furthest.mode });
  open.splice(level, 1);
};

/** The outermost copy, and the entry after which the ended element's copy is remembered. */
type Copies = { readonly outermost: Element; readonly bookmark: Element };

/** The formatting elements between the ended one and the block are copied around the block. */
const copyBetween = (builder: TreeBuilder, outer: OpenElement, furthest: OpenElement): Copies => {
  const { open } = builder;
  const block = furthest.element as Element;
  let copies: Copies = { outermost: block, bookmark: outer.element as Element };
  let round = 0;
  for (let index = open.indexOf(furthest) - 1; open[index] !== outer; index -= 1) {
    round += 1;
    const copy = copyFormatting(builder, index, round);
    if (copy === null) continue;
    detach(copies.outermost);
    append(copy, copies.outermost);
    copies = { outermost: copy, bookmark: copies.outermost === block ? copy : copies.bookmark };
  }
  return copies;
};

/** A copy takes the place of the element; what is no formatting, or nested too deep, is no longer open instead. */
const copyFormatting = (builder: TreeBuilder, index: number, round: number): Element | null => {
  const { open, formatting } = builder;
  const opened = open[index];
  if (opened === undefined || !isTag(opened.element)) return null;
  if (round > mostCopies) forget(builder, opened.element);
  const entry = formatting.lastIndexOf(opened.element);
  if (entry === -1) {
    open.splice(index, 1);
    return null;
  }
  const copy = createElement(opened.name, { ...opened.element.attribs });
  formatting[entry] = copy;
  open[index] = { ...opened, element: copy };
  return copy;
};

const detach = (element: Element): void => {
  const siblings = element.parent?.children;
  const index = siblings?.lastIndexOf(element) ?? -1;
  if (index !== -1) siblings?.splice(index, 1);
  element.parent = null;
};

const moveChildren = (from: ParentNode, to: ParentNode): void => {
  to.children = from.children;
  from.children = [];
  for (const child of to.children) child.parent = to;
};
