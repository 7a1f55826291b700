import { SaxesParser } from 'saxes';

/** An element of a parsed document, with names in the form of `{namespace}local`. */
export type ParsedElement = {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly ParsedElement[];
  readonly text: string;
  /** Whether a line it stands on has a hexadecimal reference: how the W3C validator knows that text is meant as text. */
  readonly hasReferences: boolean;
};

type Growing = { -readonly [Field in keyof ParsedElement]: ParsedElement[Field] } & {
  readonly children: ParsedElement[];
  line: number;
};

/** Parses strictly, with namespaces. Throws where the document is not well-formed. */
export const parseXml = (document: string): ParsedElement => {
  const lines = document.split('\n').map((line) => line.includes('&#x'));
  const stack: Growing[] = [];
  let root: ParsedElement | null = null;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const attributes = new Map<string, string>();
    for (const { uri, local, prefix, value } of Object.values(tag.attributes)) {
      if (prefix !== 'xmlns' && local !== 'xmlns')
        attributes.set(uri === '' ? local : `{${uri}}${local}`, value);
    }
    stack.push({
      name: `{${tag.uri}}${tag.local}`,
      attributes,
      children: [],
      text: '',
      hasReferences: false,
      line: parser.line,
    });
  });
  const addText = (text: string): void => {
    const current = stack.at(-1);
    if (current !== undefined) current.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const element = stack.pop();
    if (element === undefined) return;
    element.hasReferences = lines.slice(element.line - 1, parser.line).includes(true);
    const parent = stack.at(-1);
    if (parent === undefined) root = element;
    else parent.children.push(element);
  });
  parser.write(document).close();
  if (root === null) throw new Error('The document has no root element.');
  return root;
};
