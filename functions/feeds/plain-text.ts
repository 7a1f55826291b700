/** An end tag in text, as in a headline about HTML. */
const endTag = /<(?=\/\w+>)/g;

/**
 * Text for an element that readers may take for HTML although it is plain text: `</b>` gets an invisible word joiner
 * (U+2060) after its `<`. It looks the same everywhere, is a tag to nobody, and the W3C validator has no doubt.
 */
export const untagged = (text: string): string =>
  text.includes('</') ? text.replaceAll(endTag, '<\u2060') : text;
