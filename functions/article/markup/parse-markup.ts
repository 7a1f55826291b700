import type { Document } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { parseFragment } from 'parse5';
import { adapter } from 'parse5-htmlparser2-tree-adapter';

const formatting = /<(\/?)(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)\b/gi;
const mostUnclosed = 300;

/**
 * The tree that a browser makes of a fragment (HTML §13.2): misnested emphasis, stray cells and missing end tags
 * included. Formatting elements that are never closed are opened again in every paragraph after them, a product of
 * two numbers that a hostile upload chooses: with too many of those, a parser that doesn't do so reads it.
 */
export const parseMarkup = (html: string): Document => {
  if (unclosedFormatting(html) > mostUnclosed) return parseDocument(html);
  return parseFragment(html, { treeAdapter: adapter, scriptingEnabled: false });
};

const unclosedFormatting = (html: string): number => {
  let unclosed = 0;
  for (const [, end] of html.matchAll(formatting)) unclosed += end === '' ? 1 : -1;
  return unclosed;
};
