import type { Attributes } from './start-tag.ts';
import { meantDirection } from './style-meaning.ts';

/**
 * Attributes that are only about looks, or that HTML calls obsolete: the care page has looks of its own, and its
 * Content-Security-Policy lets no inline style in. By element, `*` for all.
 */
const dropped: Readonly<Record<string, ReadonlySet<string>>> = {
  '*': new Set(['style', 'align', 'valign', 'border']),
  a: new Set(['type']),
  figure: new Set(['data-provider', 'data-id', 'data-width', 'data-height']),
  td: new Set(['abbr', 'scope']),
};

export const keptAttributes = (name: string, attributes: Attributes): Attributes => {
  const ofElement = Object.hasOwn(dropped, name) ? dropped[name] : undefined;
  const kept = Object.entries(attributes).filter(
    ([key]) => dropped['*']?.has(key) !== true && ofElement?.has(key) !== true,
  );
  return { ...Object.fromEntries(kept), ...meantDirection(attributes) };
};
