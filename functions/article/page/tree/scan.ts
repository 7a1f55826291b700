import { showDelayedPictures } from './delayed-pictures.ts';
import { openHeadingButtons } from './heading-buttons.ts';
import { endLimit, startClosings } from './nesting.ts';
import { isBlock, isRaw, isVoid, tagId, tagIdAt, tagNames, tagSet, type TagSet, textId } from './tags.ts';
import type { Node, Tree } from './tree.ts';

/** As deep as browsers go (Blink's limit); what is deeper becomes a sibling there, its text is kept. */
const deepest = 512;

/** A tree while it grows. */
type Growth = {
  readonly html: string;
  readonly tag: number[];
  readonly parent: number[];
  readonly end: number[];
  readonly from: number[];
  readonly to: number[];
  readonly line: number[];
  readonly open: Node[];
  /** By tag id: how many are open, so that nothing is searched for in vain. */
  readonly opened: Uint32Array;
  /** By tag id: start tags beyond the deepest level, whose end tags must not close others. */
  readonly beyond: Uint32Array;
  /** Strings known not to occur in the rest of the page: each is searched in vain only once. */
  readonly absent: Set<string>;
  currentLine: number;
};

const startsLine = tagSet('br');
const isFlow = tagSet(
  'body div p table h1 h2 h3 ul ol article section main header footer nav form center td img a span font',
);
const isNeverClosed = tagSet('html body');
const noTags: TagSet = new Uint8Array(tagNames.length);
const singleSets: readonly TagSet[] = tagNames.map((name) => tagSet(name));
const endLimits: readonly TagSet[] = tagNames.map((_, id) => endLimit(id));
const headId = tagId('head');
const breakId = tagId('br');
const paragraphId = tagId('p');

/** Reads a page of any quality into a flat tree, in one pass. Total: any string has a tree. */
export const scan = (html: string): Tree => {
  const growth = plant(html);
  let position = 0;
  while (position < html.length) position = scanNext(growth, position);
  for (const node of growth.open) growth.end[node] = growth.tag.length;
  openHeadingButtons(growth);
  showDelayedPictures(growth);
  return growth;
};

const plant = (html: string): Growth => ({
  html,
  tag: [tagId('#unknown')],
  parent: [0],
  end: [0],
  from: [0],
  to: [0],
  line: [0],
  open: [0],
  opened: new Uint32Array(tagNames.length),
  beyond: new Uint32Array(tagNames.length),
  absent: new Set(),
  currentLine: 0,
});

/** Reads one text and the tag after it; returns the position behind both. */
const scanNext = (growth: Growth, position: number): number => {
  const { html } = growth;
  let open = html.indexOf('<', position);
  while (open !== -1 && !startsMarkup(html.charCodeAt(open + 1))) open = html.indexOf('<', open + 1);
  const textEnd = open === -1 ? html.length : open;
  if (textEnd > position) append(growth, textId, position, textEnd);
  if (open === -1) return html.length;
  const next = html.charCodeAt(open + 1);
  if (next === 0x2f) return scanEndTag(growth, open + 2);
  if (next === 0x21 || next === 0x3f) return scanComment(growth, open);
  return scanStartTag(growth, open + 1);
};

const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
const startsMarkup = (code: number): boolean =>
  isLetter(code) || code === 0x2f || code === 0x21 || code === 0x3f;

const append = (growth: Growth, tag: number, from: number, to: number): Node => {
  const node = growth.tag.length;
  growth.tag.push(tag);
  growth.parent.push(growth.open.at(-1) ?? 0);
  growth.end.push(node + 1);
  growth.from.push(from);
  growth.to.push(to);
  growth.line.push(growth.currentLine);
  return node;
};

/** Where a string occurs next; a string that doesn't is never searched for again. */
const find = (growth: Growth, needle: string, from: number): number => {
  if (growth.absent.has(needle)) return -1;
  const found = growth.html.indexOf(needle, from);
  if (found === -1) growth.absent.add(needle);
  return found;
};

const scanComment = (growth: Growth, open: number): number => {
  if (growth.html.startsWith('<!--', open)) {
    const close = find(growth, '-->', open + 2);
    if (close !== -1) return close + 3;
  }
  const end = find(growth, '>', open);
  return end === -1 ? growth.html.length : end + 1;
};

const nameEnd = (html: string, from: number): number => {
  let position = from;
  for (; position < html.length; position += 1) {
    const code = html.charCodeAt(position);
    if (code <= 0x20 || code === 0x2f || code === 0x3e) break;
  }
  return position;
};

/** The `>` that ends a start tag: one inside a quoted value doesn't. */
const tagEnd = (growth: Growth, from: number): number => {
  const { html } = growth;
  let position = from;
  while (position < html.length) {
    const code = html.charCodeAt(position);
    if (code === 0x3e) return position;
    position = code === 0x3d ? valueEnd(growth, position + 1) : position + 1;
  }
  return html.length;
};

const valueEnd = (growth: Growth, from: number): number => {
  const { html } = growth;
  let position = from;
  while (html.charCodeAt(position) === 0x20) position += 1;
  const quote = html.charCodeAt(position);
  if (quote !== 0x22 && quote !== 0x27) return position;
  const close = find(growth, quote === 0x22 ? '"' : "'", position + 1);
  return close === -1 ? position + 1 : close + 1;
};

const scanStartTag = (growth: Growth, from: number): number => {
  const { html } = growth;
  const attributes = nameEnd(html, from);
  const id = tagIdAt(html, from, attributes);
  const end = tagEnd(growth, attributes);
  for (const { closes, within } of startClosings[id] ?? []) closeNearest(growth, closes, within);
  if (isFlow[id] === 1) closeHead(growth);
  if (isBlock[id] === 1 || startsLine[id] === 1) growth.currentLine += 1;
  const node = append(growth, id, attributes, end);
  if (isRaw[id] === 1) return scanRawText(growth, node, end + 1);
  if (isVoid[id] !== 1 && !isSelfClosing(html, id, end)) push(growth, node, id);
  return end + 1;
};

/** `<x/>` only counts where the element is foreign or unknown (HTML §13.2.6.5). */
const closesItself = tagSet('#unknown math mspace none mprescripts svg');
const isSelfClosing = (html: string, id: number, end: number): boolean =>
  closesItself[id] === 1 && html.charCodeAt(end - 1) === 0x2f;

const push = (growth: Growth, node: Node, id: number): void => {
  if (growth.open.length >= deepest) {
    growth.beyond[id] = (growth.beyond[id] ?? 0) + 1;
    return;
  }
  growth.open.push(node);
  growth.opened[id] = (growth.opened[id] ?? 0) + 1;
};

const scanRawText = (growth: Growth, node: Node, from: number): number => {
  const { html } = growth;
  const close = rawEnd(growth, tagNames[growth.tag[node] ?? 0] ?? '', from);
  if (close === -1) return from;
  if (close > from) {
    const text = append(growth, textId, from, close);
    growth.parent[text] = node;
    growth.end[node] = text + 1;
  }
  const end = html.indexOf('>', close);
  return end === -1 ? html.length : end + 1;
};

/** A raw element that never ends is taken for empty: what follows is more likely text than code. */
const rawEnd = (growth: Growth, name: string, from: number): number => {
  const { html } = growth;
  if (growth.absent.has(name)) return -1;
  let close = html.indexOf('</', from);
  while (close !== -1) {
    if (html.slice(close + 2, close + 2 + name.length).toLowerCase() === name) return close;
    close = html.indexOf('</', close + 2);
  }
  growth.absent.add(name);
  return -1;
};

const scanEndTag = (growth: Growth, from: number): number => {
  const { html } = growth;
  const end = find(growth, '>', from);
  const id = tagIdAt(html, from, nameEnd(html, from));
  closeNamed(growth, id);
  return end === -1 ? html.length : end + 1;
};

const closeNamed = (growth: Growth, id: number): void => {
  if (isNeverClosed[id] === 1) return;
  if (id === breakId || id === paragraphId) growth.currentLine += 1;
  const beyond = growth.beyond[id] ?? 0;
  if (beyond > 0) growth.beyond[id] = beyond - 1;
  else if (isOpen(growth, id)) closeNearest(growth, singleSets[id] ?? noTags, endLimits[id] ?? noTags);
};

const isOpen = (growth: Growth, id: number): boolean => (growth.opened[id] ?? 0) > 0;

const closeHead = (growth: Growth): void => {
  if (isOpen(growth, headId)) closeNearest(growth, singleSets[headId] ?? noTags, noTags);
};

/** Closes the nearest open element of these kinds and all inside it, unless a limit comes first. */
const closeNearest = (growth: Growth, closes: TagSet, within: TagSet): void => {
  for (let level = growth.open.length - 1; level > 0; level -= 1) {
    const id = growth.tag[growth.open[level] ?? 0] ?? 0;
    if (closes[id] === 1) {
      closeFrom(growth, level);
      return;
    }
    if (within[id] === 1) return;
  }
};

const closeFrom = (growth: Growth, level: number): void => {
  for (const node of growth.open.splice(level)) {
    const id = growth.tag[node] ?? 0;
    growth.end[node] = growth.tag.length;
    growth.opened[id] = (growth.opened[id] ?? 1) - 1;
    if (isBlock[id] === 1) growth.currentLine += 1;
  }
};
