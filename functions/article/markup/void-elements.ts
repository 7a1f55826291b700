/** The elements of an article's vocabulary that have no end tag (HTML §13.1.2). */
export const voidElements: ReadonlySet<string> = new Set([
  'br',
  'col',
  'hr',
  'img',
  'source',
  'track',
  'wbr',
]);
