const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Plain text as HTML, for elements that are HTML by their specification. */
export const htmlText = (text: string): string =>
  text.replaceAll(/[&<>]/g, (character) => references[character] ?? character);

/** Plain text as the value of an attribute in HTML. */
export const attributeText = (text: string): string => htmlText(text).replaceAll('"', '&quot;');
