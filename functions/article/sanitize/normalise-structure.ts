import {
  createText,
  isTag,
  isText,
  type ChildNode,
  type Document,
  type Element,
  type ParentNode,
} from '../markup/node.ts';
import { drawingPicture, safeDrawing } from './drawings.ts';
import { isSecondRendering } from './formulas.ts';
import { galleryFigure } from './galleries.ts';
import { wakePicture, wakePlayer, withoutScripts } from './lazy-pictures.ts';
import { firstAttribute, setChildren } from '../markup/tree.ts';
import { droppedElements, renamedElements } from './vocabulary.ts';

const dropped: ReadonlySet<string> = new Set(droppedElements);
const alignments = /^(?:left|right|center|justify)$/i;

/**
 * Brings a tree nearer to the vocabulary before the allow-list is applied: elements of other times and of AMP get
 * their plain names, presentational attributes become styles, pictures get the addresses their script would give.
 * Changes the tree in place, one level at a time.
 */
export const normaliseStructure = (document: Document): void => {
  const waiting: ParentNode[] = [document];
  for (let parent = waiting.pop(); parent !== undefined; parent = waiting.pop()) {
    const children: ChildNode[] = [];
    for (const [place, child] of parent.children.entries())
      for (const made of normalised(child, children, parent.children[place + 1])) children.push(made);
    setChildren(parent, children);
    for (const child of children) if (isTag(child)) waiting.push(child);
  }
};

const normalised = (
  child: ChildNode,
  before: readonly ChildNode[],
  next: ChildNode | undefined,
): readonly ChildNode[] => {
  if (isText(child)) return [child];
  if (isTag(child) && child.name === 'svg') return drawing(child);
  if (!isTag(child) || dropped.has(child.name) || isSecondRendering(child, [before.at(-1), next])) return [];
  if (child.name === 'noscript') return withoutScripts(child, before);
  rename(child);
  modernise(child);
  alignByStyle(child);
  return (byName.get(child.name) ?? ordinary)(child);
};

const ordinary = (element: Element): readonly ChildNode[] => [galleryFigure(element)];

const drawing = (svg: Element): readonly ChildNode[] => {
  const picture = drawingPicture(svg);
  return picture === null ? [] : [picture];
};

const rename = (element: Element): void => {
  if (element.name === 'center') addStyle(element, 'text-align:center');
  if (Object.hasOwn(renamedElements, element.name))
    element.name = renamedElements[element.name] ?? element.name;
};

/** `<a name>` is what `id` was before HTML 4, `xml:lang` what `lang` is in XHTML. */
const modernise = ({ name, attribs }: Element): void => {
  const { name: anchor, 'xml:lang': language } = attribs;
  if (name === 'a' && anchor !== undefined) attribs['id'] ??= anchor;
  if (language !== undefined) attribs['lang'] ??= language;
};

/** `align="center"` and `valign="top"`, which AMP doesn't have everywhere, say the same as styles. */
const alignByStyle = (element: Element): void => {
  const { align, valign } = element.attribs;
  if (align !== undefined && alignments.test(align) && element.name !== 'table') {
    addStyle(element, `${element.name === 'img' ? 'float' : 'text-align'}:${align.toLowerCase()}`);
  }
  if (valign !== undefined) addStyle(element, `vertical-align:${valign.toLowerCase()}`);
};

const addStyle = (element: Element, declaration: string): void => {
  const style = element.attribs['style'];
  element.attribs['style'] = style === undefined ? declaration : `${declaration};${style}`;
};

const picture = (element: Element): readonly ChildNode[] => {
  wakePicture(element);
  element.children = [];
  const { src } = element.attribs;
  if (src !== undefined) element.attribs['src'] = safeDrawing(src) ?? '';
  return firstAttribute(element, ['src', 'srcset']) === null ? [] : [element];
};

/** An image map's places, for readers who can't point at them. */
const areaLink = (element: Element): readonly ChildNode[] => {
  const { href, alt, title } = element.attribs;
  if (href === undefined) return [];
  element.name = 'a';
  element.attribs = { href };
  setChildren(element, [createText(alt ?? title ?? href)]);
  return [element, createText(' ')];
};

const player = (element: Element): readonly ChildNode[] => {
  wakePlayer(element);
  if (hasAddress(element)) setChildren(element, element.children.filter(isOfPlayer));
  return [element];
};

/** Without one, what a player holds for browsers that can't play it is all there is. */
const hasAddress = ({ attribs, children }: Element): boolean =>
  attribs['src'] !== undefined || children.some((child) => isTag(child) && child.name === 'source');

/** `Your browser does not support video`: every one does, and readers of the text would read it. A link leads on. */
const isOfPlayer = (child: ChildNode): boolean => isTag(child) && ofPlayer.has(child.name);
const ofPlayer = new Set(['source', 'track', 'a']);

const byName: ReadonlyMap<string, (element: Element) => readonly ChildNode[]> = new Map(
  Object.entries({
    area: areaLink,
    audio: player,
    img: picture,
    source: player,
    video: player,
  }),
);
