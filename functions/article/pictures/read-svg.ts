import type { Picture } from '../model/reading.ts';
import type { Refusal } from '../model/refusal.ts';
import { refuse } from '../model/refuse.ts';
import { sanitizeSvg } from './sanitize-svg.ts';

/** A vector picture as it will be published: sanitized, with the size its root tells. */
export const readSvg = (key: string, source: string): Picture | Refusal => {
  const svg = sanitizeSvg(source);
  if (svg === null) return refuse(key, 'truncated', 'The SVG ends before its root element does.');
  return {
    kind: 'picture',
    contentType: 'image/svg+xml',
    ...sizeOf(svg),
    body: new TextEncoder().encode(svg),
  };
};

/** `width` and `height` in px; failing them the view box, which at least tells the proportions. */
const sizeOf = (svg: string): { width: number | null; height: number | null } => {
  const root = svg.slice(0, svg.indexOf('>'));
  const width = pixels(root, 'width');
  const height = pixels(root, 'height');
  if (width !== null && height !== null) return { width, height };
  const box = / viewBox="[-\d.e]+[\s,]+[-\d.e]+[\s,]+([\d.e]+)[\s,]+([\d.e]+)"/.exec(root);
  return box === null
    ? { width: null, height: null }
    : { width: Math.round(Number(box[1])), height: Math.round(Number(box[2])) };
};

const pixels = (root: string, name: string): number | null => {
  const value = new RegExp(` ${name}="([\\d.]+)(?:px)?"`, 'u').exec(root)?.[1];
  return value === undefined ? null : Math.round(Number(value));
};
