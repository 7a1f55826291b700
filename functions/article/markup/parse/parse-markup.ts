import type { Document } from '../node.ts';
import { Tokenizer } from 'htmlparser2';
import { endForeignTag, isForeign, startForeignTag } from './foreign.ts';
import { insertText } from './insert-text.ts';
import { endTag, startTag } from './table-tags.ts';
import { createTreeBuilder, type TreeBuilder } from './tree-builder.ts';

/**
 * The tree that a browser without scripts makes of a fragment (HTML §13.2): misnested emphasis, stray cells and
 * missing end tags included. Total and linear: any string has a tree, at most 512 levels deep. Comments are left out.
 */
export const parseMarkup = (html: string): Document => {
  const builder = createTreeBuilder();
  const source = html.includes('\r') ? html.replaceAll(/\r\n?/g, '\n') : html;
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    { ...texts(builder, source), ...tags(builder, source), ...comments(builder) },
  );
  tokenizer.write(source);
  tokenizer.end();
  return builder.root;
};

/** What the tokenizer calls; positions are those in the source. */
type Callbacks = ConstructorParameters<typeof Tokenizer>[1];

type Comments = Pick<Callbacks, 'oncomment' | 'ondeclaration' | 'onprocessinginstruction' | 'onend'>;

/** They part the text before from the text after, and say nothing themselves. */
const comments = (builder: TreeBuilder): Comments => {
  const end = (): void => insertText(builder);
  return { oncomment: end, ondeclaration: end, onprocessinginstruction: end, onend: end };
};

type Texts = Pick<Callbacks, 'ontext' | 'ontextentity' | 'oncdata' | 'onclosetag' | 'isInForeignContext'>;

const texts = (builder: TreeBuilder, source: string): Texts => ({
  ontext: (from, to) => (builder.text += source.slice(from, to)),
  ontextentity: (code) => (builder.text += String.fromCodePoint(code)),
  oncdata: (from, to) => (builder.text += source.slice(from, to)),
  onclosetag: (from, to) => {
    insertText(builder);
    const name = source.slice(from, to).toLowerCase();
    if (!endForeignTag(builder, name)) endTag(builder, name);
  },
  isInForeignContext: () => isForeign(builder),
});

/** §13.2.5.36: what is no character in an attribute shows as one that is lost. */
const withoutNull = (value: string): string =>
  value.includes('\0') ? value.replaceAll('\0', '\ufffd') : value;

/** A start tag comes in pieces; the first attribute of a name counts (§13.2.5.33). */
const tags = (builder: TreeBuilder, source: string): Omit<Callbacks, keyof Texts | keyof Comments> => {
  let tag = { name: '', attributes: {} as Record<string, string> };
  let attribute = '';
  let value = '';
  const start = (selfClosing: boolean): void => {
    insertText(builder);
    const whole = { ...tag, selfClosing };
    if (!startForeignTag(builder, whole)) startTag(builder, whole);
  };
  return {
    onopentagname: (from, to) => {
      tag = { name: source.slice(from, to).toLowerCase(), attributes: {} };
    },
    onattribname: (from, to) => {
      attribute = source.slice(from, to).toLowerCase();
      value = '';
    },
    onattribdata: (from, to) => (value += source.slice(from, to)),
    onattribentity: (code) => (value += String.fromCodePoint(code)),
    onattribend: () => {
      if (!Object.hasOwn(tag.attributes, attribute)) tag.attributes[attribute] = withoutNull(value);
    },
    onopentagend: () => start(false),
    onselfclosingtag: () => start(true),
  };
};
