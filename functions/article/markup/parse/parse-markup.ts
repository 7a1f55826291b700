import type { Document } from '../node.ts';
import { endForeignTag, isForeign, startForeignTag } from './foreign.ts';
import { insertText } from './insert-text.ts';
import { endTag, startTag } from './table-tags.ts';
import { type Receiver, tokenize } from '../../tokens/tokenize.ts';
import { createTreeBuilder, type TreeBuilder } from './tree-builder.ts';

/**
 * The tree that a browser without scripts makes of a fragment (HTML §13.2): misnested emphasis, stray cells and
 * missing end tags included. Total and linear: any string has a tree, at most 512 levels deep. Comments are left out.
 */
export const parseMarkup = (html: string): Document => {
  const builder = createTreeBuilder();
  tokenize(html.includes('\r') ? html.replaceAll(/\r\n?/g, '\n') : html, buildWith(builder));
  insertText(builder);
  return builder.root;
};

const buildWith = (builder: TreeBuilder): Receiver => ({
  text: (characters) => {
    builder.text += characters;
  },
  startTag: (tag) => {
    insertText(builder);
    if (!startForeignTag(builder, tag)) startTag(builder, tag);
  },
  endTag: (name) => {
    insertText(builder);
    if (!endForeignTag(builder, name)) endTag(builder, name);
  },
  // Comments part the text before from the text after, and say nothing themselves.
  comment: () => insertText(builder),
  nameOf: (written) => written.toLowerCase(),
  isForeign: () => isForeign(builder),
});
