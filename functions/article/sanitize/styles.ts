/**
 * The inline styles that carry meaning, each with the values it may have. A property that is not named here,
 * a value that doesn't match, `url(…)`, `expression(…)`, custom properties and escapes: dropped.
 */
const length = /^(?:0|\d{1,4}(?:\.\d{1,3})?(?:px|em|rem|ch|%|pt))$/;
const extent = /^(?:auto|0|\d{1,4}(?:\.\d{1,3})?(?:px|em|rem|%))$/;

const allowed: Readonly<Record<string, RegExp>> = {
  'text-align': /^(?:left|right|center|justify|start|end)$/,
  'vertical-align': /^(?:baseline|sub|super|top|text-top|middle|bottom|text-bottom)$/,
  'font-style': /^(?:italic|oblique|normal)$/,
  'font-weight': /^(?:bold|bolder|lighter|normal|[1-9]00)$/,
  'font-variant': /^small-caps$/,
  'text-decoration': /^(?:underline|line-through|overline)$/,
  'text-decoration-line': /^(?:underline|line-through|overline)$/,
  'text-transform': /^(?:uppercase|lowercase|capitalize)$/,
  'text-indent': length,
  'list-style-type': /^[a-z-]{3,30}$/,
  'white-space': /^(?:pre|pre-wrap|pre-line|nowrap)$/,
  'writing-mode': /^(?:vertical-rl|vertical-lr|horizontal-tb)$/,
  direction: /^(?:ltr|rtl)$/,
  'unicode-bidi': /^(?:embed|isolate|bidi-override|isolate-override|plaintext)$/,
  float: /^(?:left|right)$/,
  width: extent,
  height: extent,
};

const important = /\s*!\s*important$/;

/** `text-align:center;width:50%` in the order given, or `null` when nothing is left. */
export const safeStyle = (style: string): string | null => {
  if (style.includes('\\') || style.includes('/*')) return null;
  const kept = style
    .split(';')
    .map(safeDeclaration)
    .filter((declaration) => declaration !== null);
  return kept.length === 0 ? null : kept.join(';');
};

const safeDeclaration = (declaration: string): string | null => {
  const colon = declaration.indexOf(':');
  if (colon === -1 || declaration.length > 100) return null;
  const property = declaration.slice(0, colon).trim().toLowerCase();
  const value = declaration
    .slice(colon + 1)
    .trim()
    .toLowerCase()
    .replace(important, '');
  const pattern = Object.hasOwn(allowed, property) ? allowed[property] : undefined;
  return pattern?.test(value) === true ? `${property}:${value}` : null;
};
