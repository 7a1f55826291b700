import { escapeAttribute, escapeText } from 'entities/escape';
import { type Handler, Parser } from 'htmlparser2';
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
  const writer = createWriter();
  const parser = new Parser(writer.handler, { xmlMode: true, decodeEntities: true });
  parser.end(source);
  const svg = writer.root();
  return svg === null ? null : withNamespace(svg);
};

/** Writes the first `svg` element down, as far as it may stay; what stands before and after it is ignored. */
const createWriter = (): { handler: Partial<Handler>; root: () => string | null } => {
  const parts: string[] = [];
  let depth = 0;
  let dropping = 0;
  let style: string | null = null;
  let isWhole = false;
  const isInside = (): boolean => depth > 0 && !isWhole;
  const endStyle = (css: string): void => {
    if (!unsafeStyle.test(css)) parts.push(`<style>${escapeText(css)}</style>`);
    style = null;
  };
  const handler: Partial<Handler> = {
    onopentag: (name, attributes) => {
      if (!isInside() && (isWhole || name !== 'svg')) return;
      depth += 1;
      if (dropping > 0 || svgDropped.has(name)) dropping += 1;
      else if (name === 'style') style = '';
      else if (svgElements.has(name)) parts.push(`<${name}${safeAttributes(attributes)}>`);
    },
    ontext: (text) => {
      if (dropping > 0 || !isInside()) return;
      if (style === null) parts.push(escapeText(text));
      else style += text;
    },
    onclosetag: (name, isImplied) => {
      if (!isInside()) return;
      depth -= 1;
      if (dropping > 0) dropping -= 1;
      else if (name === 'style' && style !== null) endStyle(style);
      else if (svgElements.has(name)) parts.push(`</${name}>`);
      // An end tag that is only implied was never there: the file broke off.
      isWhole = depth === 0 && !isImplied;
    },
  };
  return { handler, root: () => (isWhole ? parts.join('') : null) };
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
  /^<svg[^>]*\sxmlns=/u.test(svg) ? svg : svg.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
