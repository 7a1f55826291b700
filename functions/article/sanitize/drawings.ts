import { Buffer } from 'node:buffer';
import { createDocument, createElement, type Element } from '../markup/node.ts';
import { sanitizeSvg } from '../pictures/sanitize-svg.ts';
import { serialise } from '../markup/serialise.ts';
import { elementsBelow, firstAttribute, textBelow } from '../markup/tree.ts';

/** CSS px: smaller ones are signs on buttons. */
const leastSide = 64;
/** Characters of markup: a larger one belongs in a file of its own. */
const mostMarkup = 100_000;
const shapes = /^(?:path|rect|circle|ellipse|line|polyline|polygon|text|image)$/;

/**
 * A drawing in the middle of the article as a picture of its own: sanitized, and shown as `img` no script in it could
 * run anyway. `null` for signs, sprites and what is no whole drawing.
 */
export const drawingPicture = (svg: Element): Element | null => {
  if (svg.attribs['aria-hidden'] === 'true' || isSmall(svg)) return null;
  if (!elementsBelow(svg, 200).some(({ name }) => shapes.test(name))) return null;
  const markup = serialise(createDocument([svg]));
  const safe = markup.length > mostMarkup ? null : sanitizeSvg(markup);
  if (safe === null) return null;
  const { width, height } = svg.attribs;
  return createElement('img', {
    src: addressOf(safe),
    alt: wordsOf(svg),
    ...(width === undefined ? {} : { width }),
    ...(height === undefined ? {} : { height }),
  });
};

const addressOf = (svg: string): string => `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;

const inlineDrawing = /^\s*data:image\/svg\+xml(?:;[a-z0-9=-]+)*?(;base64)?,/i;

/** A drawing that an address holds whole, sanitized; any other address unchanged, `null` for one that holds none. */
export const safeDrawing = (address: string): string | null => {
  const [start, base64] = inlineDrawing.exec(address) ?? [];
  if (start === undefined) return address;
  const content = address.slice(start.length);
  const svg = sanitizeSvg(
    base64 === undefined ? decoded(content) : Buffer.from(content, 'base64').toString(),
  );
  return svg === null ? null : addressOf(svg);
};

const decoded = (content: string): string => {
  try {
    return decodeURIComponent(content);
  } catch {
    return content;
  }
};

const isSmall = ({ attribs }: Element): boolean => {
  const [, , boxWidth, boxHeight] = (attribs['viewBox'] ?? attribs['viewbox'] ?? '').trim().split(/[\s,]+/);
  const sides = [attribs['width'] ?? boxWidth, attribs['height'] ?? boxHeight].map((side) =>
    Number.parseFloat(side ?? ''),
  );
  return sides.some((side) => side < leastSide);
};

/** What the drawing says of itself, or the words in it. */
const wordsOf = (svg: Element): string => {
  const named = elementsBelow(svg, 200).find(({ name }) => name === 'title' || name === 'desc');
  const said = firstAttribute(svg, ['aria-label']) ?? textBelow(named ?? svg, 500);
  return said.replaceAll(/\s+/g, ' ').trim().slice(0, 500);
};
