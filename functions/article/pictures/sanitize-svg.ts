import { escapeAttribute, escapeText } from 'entities';
import { Parser } from 'htmlparser2';
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
  const parts: string[] = [];
  const open: string[] = [];
  let dropping = 0;
  let style: string | null = null;
  let isWhole = false;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        open.push(name);
        if (svgDropped.has(name) || dropping > 0) dropping += 1;
        else if (name === 'style') style = '';
        else if (svgElements.has(name)) parts.push(`<${name}${safeAttributes(attributes)}>`);
      },
      ontext: (text) => {
        if (dropping > 0 || open.length === 0) return;
        if (style === null) parts.push(escapeText(text));
        else style += text;
      },
      onclosetag: (name, isImplied) => {
        open.pop();
        if (dropping > 0) dropping -= 1;
        else if (name === 'style') {
          if (style !== null && !unsafeStyle.test(style)) parts.push(`<style>${escapeText(style)}</style>`);
          style = null;
        } else if (svgElements.has(name)) parts.push(`</${name}>`);
        if (name === 'svg' && open.length === 0) isWhole = !isImplied || /\/>\s*$/u.test(source);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(source);
  const svg = parts.join('').trim();
  return isWhole && svg.startsWith('<svg') ? withNamespace(svg) : null;
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
