import type { ImageFacts } from '../page.ts';

/** CSS px; `null` where nothing tells. */
export type Size = { readonly width: number | null; readonly height: number | null };

type Attributes = Readonly<Record<string, string | undefined>>;

const unknown: Size = { width: null, height: null };

/** What is said of a picture's size, the surest first: the bytes, the attributes, the style, its own file name. */
export const pictureSize = (given: Attributes, facts: ImageFacts = noFacts): Size => {
  const attributes = { width: pixels(given['width']), height: pixels(given['height']) };
  const style = styled(given['style'] ?? '');
  const whole = [facts, attributes, style, named(given['src'] ?? '')].find(isWhole) ?? unknown;
  return shown(whole, attributes.width ?? style.width);
};

const noFacts: ImageFacts = { ...unknown, contentType: null, length: null };

const isWhole = ({ width, height }: Size): boolean => width !== null && height !== null;

/** The size it is shown at: as wide as the article says, as high as its shape wants. */
const shown = ({ width, height }: Size, wanted: number | null): Size => {
  if (wanted === null || wanted === width) return { width, height };
  if (width === null || height === null) return { width: wanted, height: null };
  return { width: wanted, height: Math.max(1, Math.round((height * wanted) / width)) };
};

const pixels = (value: string | undefined): number | null => {
  if (value === undefined || !/^\s*\d{1,5}(?:\.\d+)?(?:px)?\s*$/.test(value)) return null;
  const rounded = Math.round(Number.parseFloat(value));
  return rounded > 0 ? rounded : null;
};

const styled = (style: string): Size => ({
  width: pixels(/(?:^|;)\s*width:\s*([\d.]+px)/.exec(style)?.[1]),
  height: pixels(/(?:^|;)\s*height:\s*([\d.]+px)/.exec(style)?.[1]),
});

/** `harbour-1024x683.jpg`: how publishing systems name the sizes they make of a picture. */
const named = (src: string): Size => {
  const [, width, height] = /-(\d{2,4})x(\d{2,4})\.(?:jpe?g|png|webp|avif|gif)(?:[?#]|$)/i.exec(src) ?? [];
  return { width: pixels(width), height: pixels(height) };
};
