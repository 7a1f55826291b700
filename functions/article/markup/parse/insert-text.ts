import { createText } from '../node.ts';
import { holdsRawText, isTableContext } from './element-kinds.ts';
import { reconstruct } from './formatting.ts';
import { isForeign } from './foreign.ts';
import { append, current, isCurrent, place, type TreeBuilder } from './tree-builder.ts';
import { outsideTable } from './table-tags.ts';

const isBlank = (text: string): boolean => !/[^\t\n\f\r ]/.test(text);

/** Puts the characters since the last tag into the tree. */
export const insertText = (builder: TreeBuilder): void => {
  const text = takeText(builder);
  if (text === '') return;
  if (isForeign(builder) || isCurrent(builder, holdsRawText))
    append(current(builder).element, createText(text));
  else if (isCurrent(builder, isTableContext)) insertInTable(builder, text);
  else if (current(builder).name === 'colgroup') insertInColumns(builder, text);
  else insertInBody(builder, text);
};

const takeText = (builder: TreeBuilder): string => {
  const { text, skipsNewline } = builder;
  builder.text = '';
  builder.skipsNewline = false;
  const legal = text.includes('\0') ? text.replaceAll('\0', '') : text;
  return skipsNewline && legal.startsWith('\n') ? legal.slice(1) : legal;
};

const insertInBody = (builder: TreeBuilder, text: string): void => {
  reconstruct(builder);
  place(builder, createText(text));
};

const insertInTable = (builder: TreeBuilder, text: string): void => {
  if (isBlank(text)) append(current(builder).element, createText(text));
  else outsideTable(builder, () => insertInBody(builder, text));
};

const insertInColumns = (builder: TreeBuilder, text: string): void => {
  if (isBlank(text)) return;
  builder.open.pop();
  insertInTable(builder, text);
};
