/**
 * Building blocks of HTML for every renderer. Text and attribute values are escaped here and nowhere else;
 * a function that takes `content` takes markup, one that takes `text` takes text.
 */

/** `true`: bare attribute; `false`, `null` and `undefined`: none. */
export type AttributeValue = string | number | boolean | null | undefined;
export type AttributeValues = Readonly<Record<string, AttributeValue>>;

const textEscapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\u00a0': '&nbsp;',
};
const valueEscapes: Readonly<Record<string, string>> = { ...textEscapes, '"': '&quot;' };

/** Control characters that no HTML document may hold (HTML §13.2.3.5), and surrogates that are no character. */
const unfit = /[\u0000-\u0008\u000b\u000e-\u001f\u007f\u{fffe}\u{ffff}]/gu;

export const escapeText = (text: string): string =>
  fitText(text).replaceAll(/[&<>\u00a0]/g, (c) => textEscapes[c] ?? c);

export const escapeAttribute = (value: string): string =>
  fitText(value).replaceAll(/[&<>"\u00a0]/g, (c) => valueEscapes[c] ?? c);

/** The text as it stands in a document of ours. */
export const fitText = (text: string): string => text.toWellFormed().replaceAll(unfit, '');

/** ` href="…" hidden`: with a leading blank, ready to stand after the name. */
export const attributes = (values: AttributeValues): string =>
  Object.entries(values)
    .map(([name, value]) => attribute(name, value))
    .join('');

const attribute = (name: string, value: AttributeValue): string => {
  if (value === false || value === null || value === undefined) return '';
  return value === true ? ` ${name}` : ` ${name}="${escapeAttribute(String(value))}"`;
};

export const element = (name: string, values: AttributeValues, content: string): string =>
  `<${name}${attributes(values)}>${content}</${name}>`;

/** An element without content or end tag: `img`, `meta`, `link` … */
export const voidElement = (name: string, values: AttributeValues): string =>
  `<${name}${attributes(values)}>`;

/** JSON for a `<script type="application/ld+json">`: no `<` in it, so that nothing can end the script early. */
export const scriptJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll(
    /[<>&\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
