/**
 * A tree of XML as data. Renderers build trees, `serializeXml` writes them: nothing else makes or changes markup,
 * so nothing can be escaped twice or not at all.
 */
export type XmlElement = {
  readonly name: string;
  readonly attributes: XmlAttributes;
  /** Read once, in order: a generator keeps a document of 20,000 entries from standing in memory as a tree. */
  readonly children: Iterable<XmlNode>;
};

/** A string is text. `null` is nothing, so that an optional child can be written where it belongs. */
export type XmlNode = XmlElement | CharacterData | string | null;

/** `null`: no such attribute. */
export type XmlAttributes = Readonly<Record<string, string | number | null>>;

/** Text that is written as a CDATA section: markup of another language, which people can read in the source. */
export type CharacterData = { readonly characterData: string };

export const xml = (name: string, ...children: readonly XmlNode[]): XmlElement => ({
  name,
  attributes: {},
  children,
});

export const xmlWith = (
  name: string,
  attributes: XmlAttributes,
  ...children: readonly XmlNode[]
): XmlElement => ({ name, attributes, children });

/** Between entries, so that people and `diff` can read a document line by line. */
export const newline = '\n';

export const characterData = (text: string): CharacterData => ({ characterData: text });
