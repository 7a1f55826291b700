import type { Collected } from './conversion.ts';

/** Room for the article's own styles: the whole sheet may have 75,000 bytes, ours has less than 10,000. */
const mostClasses = 300;

/**
 * The class that stands for an inline style, `null` when there is none left to give. The style was checked by
 * `safeStyle` when the article was read; the same declarations share one class.
 */
export const classFor = (style: string, collected: Collected): string | null => {
  const known = collected.classes.get(style);
  if (known !== undefined) return known;
  if (style === '' || style.length > 200 || collected.classes.size >= mostClasses) return null;
  const name = `s${collected.classes.size.toString(36)}`;
  collected.classes.set(style, name);
  return name;
};

/** The rules for every class given out. */
export const styleRules = (collected: Collected): string =>
  [...collected.classes].map(([style, name]) => `.${name}{${style}}`).join('');
