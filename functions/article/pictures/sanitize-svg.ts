import { escapeAttribute, escapeText } from 'entities/escape';
import { type Receiver, type StartTag, tokenize } from '../tokens/tokenize.ts';
import {
  safeSvgAddress,
  safeSvgAttribute,
  svgAddresses,
  svgDropped,
  svgElements,
  unsafeStyle,
} from './svg-vocabulary.ts';

/**
 * The SVG with nothing in it that runs, fetches or escapes the picture. `null`: it is no whole SVG (its root is
 * missing or never closed). Document type and entities go: they can expand without end.
 */
export const sanitizeSvg = (source: string): string | null => {
  const drawing: Drawing = { parts: [], open: [], dropping: 0, style: null, isWhole: false };
  tokenize(source, writeInto(drawing));
  return drawing.isWhole ? withNamespace(drawing.parts.join('')) : null;
};

/** The first `svg` element as far as it may stay; what stands before and after it is ignored. */
type Drawing = {
  readonly parts: string[];
  /** Names of the open elements, from the root on. */
  readonly open: string[];
  /** How many of them are left out. */
  dropping: number;
  /** What an open `style` holds so far. */
  style: string | null;
  isWhole: boolean;
};

const writeInto = (drawing: Drawing): Receiver => ({
  startTag: (tag) => {
    const { open, isWhole } = drawing;
    if (isWhole || (open.length === 0 && tag.name !== 'svg')) return;
    open.push(tag.name);
    startElement(drawing, tag);
    if (tag.selfClosing && open.length > 1) endElement(drawing, open.pop() ?? '');
  },
  text: (characters) => {
    if (drawing.dropping > 0 || drawing.open.length === 0) return;
    if (drawing.style === null) drawing.parts.push(escapeText(characters));
    else drawing.style += characters;
  },
  endTag: (name) => {
    const level = drawing.open.lastIndexOf(name);
    if (level === -1) return;
    for (const inner of drawing.open.splice(level).toReversed()) endElement(drawing, inner);
    drawing.isWhole = level === 0;
  },
  comment: () => {},
  nameOf: (written) => written,
  isForeign: () => true,
});

const startElement = (drawing: Drawing, { name, attributes }: StartTag): void => {
  if (drawing.dropping > 0 || svgDropped.has(name)) drawing.dropping += 1;
  else if (name === 'style') drawing.style = '';
  else if (svgElements.has(name)) drawing.parts.push(`<${name}${safeAttributes(attributes)}>`);
};

const endElement = (drawing: Drawing, name: string): void => {
  if (drawing.dropping > 0) drawing.dropping -= 1;
  else if (name === 'style' && drawing.style !== null) endStyle(drawing, drawing.style);
  else if (svgElements.has(name)) drawing.parts.push(`</${name}>`);
};

const endStyle = (drawing: Drawing, css: string): void => {
  if (!unsafeStyle.test(css)) drawing.parts.push(`<style>${escapeText(css)}</style>`);
  drawing.style = null;
};

const safeAttributes = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .filter(([name, value]) => isSafe(name, value))
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join('');

const isSafe = (name: string, value: string): boolean => {
  if (name === 'xmlns') return value === 'http://www.w3.org/2000/svg';
  if (name === 'xmlns:xlink') return value === 'http://www.w3.org/1999/xlink';
  if (!safeSvgAttribute.test(name)) return false;
  return svgAddresses.has(name.toLowerCase()) ? safeSvgAddress.test(value) : !unsafeStyle.test(value);
};

/** Without it a browser shows the file as nameless XML. */
const withNamespace = (svg: string): string =>
  /^<svg[^>]*\sxmlns=/.test(svg) ? svg : svg.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
