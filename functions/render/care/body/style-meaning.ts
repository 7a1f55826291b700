import type { Attributes } from './start-tag.ts';

/**
 * Inline styles have no place on a page whose policy lets none in, but some of them mean something (EN 301 549 §5.4):
 * a struck-out price, a stressed word. A `span` that bears one becomes the element that says the same.
 */
const meanings: readonly (readonly [style: RegExp, element: string])[] = [
  [/text-decoration(?:-line)?:line-through/, 's'],
  [/text-decoration(?:-line)?:underline/, 'u'],
  [/vertical-align:(?:super|text-top)/, 'sup'],
  [/vertical-align:(?:sub|text-bottom)/, 'sub'],
  [/font-weight:(?:bold|bolder|[6-9]00)/, 'b'],
  [/font-style:(?:italic|oblique)/, 'i'],
];

/** The element that an element of the source is on the page. */
export const meantElement = (name: string, { style = '', scope }: Attributes): string => {
  if (name === 'td' && scope !== undefined) return 'th';
  if (name !== 'span') return name;
  return meanings.find(([pattern]) => pattern.test(style))?.[1] ?? name;
};

/** A style that turns the direction of text, as the attribute that does. */
export const meantDirection = ({ style = '', dir }: Attributes): Attributes => {
  const direction = /(?:^|;)direction:(rtl|ltr)/.exec(style)?.[1];
  return direction === undefined || dir !== undefined ? {} : { dir: direction };
};
