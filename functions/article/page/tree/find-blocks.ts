import { attributeOf } from './attributes.ts';
import { rawContentOf } from './text.ts';
import { elementsNamed, type Tree } from './tree.ts';

/** A shorter string is a label, an address or a date. */
const shortestParagraph = 60;
const fewestParagraphs = 2;
/** Values looked at: more is no article's page. */
const mostValues = 20_000;
const isBlockMarkup = /^\s*<(?:p|h[1-6]|ul|ol|blockquote|figure|div|section)[\s>]/i;

type Block = { readonly text: string; readonly isHeading: boolean };

/**
 * The markup of an article that a page keeps as data: a list with one object, or one string, for each paragraph.
 * Of several lists the one with the most prose. `null` when there is none.
 */
export const findBlocks = (tree: Tree): string | null => {
  const lists = elementsNamed(tree, 'script')
    .filter((node) => /\bjson\b(?!.*\bld\b)/i.test(attributeOf(tree, node, 'type') ?? ''))
    .flatMap((node) => listsIn(parse(rawContentOf(tree, node))))
    .map(blocksOf)
    .filter((blocks) => paragraphsOf(blocks).length >= fewestParagraphs);
  const [longest] = lists.toSorted((one, other) => proseLength(other) - proseLength(one));
  return longest === undefined ? null : longest.map(markupOf).join('');
};

const parse = (source: string): unknown => {
  try {
    return JSON.parse(source);
  } catch {
    // Data that can't be read holds no article.
    return null;
  }
};

/** Every list in a value, however deep: a loop, since data may be nested deeper than calls can be. */
const listsIn = (value: unknown): readonly (readonly unknown[])[] => {
  const lists: (readonly unknown[])[] = [];
  const open: unknown[] = [value];
  for (let seen = 0; open.length > 0 && seen < mostValues; seen += 1) {
    const next = open.pop();
    if (Array.isArray(next)) lists.push(next);
    if (typeof next !== 'object' || next === null) continue;
    for (const value of Object.values(next)) open.push(value);
  }
  return lists;
};

const blocksOf = (list: readonly unknown[]): readonly Block[] =>
  list.map(blockOf).filter(({ text }) => text !== '');

const blockOf = (item: unknown): Block => {
  if (typeof item === 'string') return { text: item, isHeading: false };
  if (typeof item !== 'object' || item === null) return { text: '', isHeading: false };
  const [type, ...strings] = stringsOf(item);
  const longest = [...strings].toSorted((one, other) => other.length - one.length)[0] ?? '';
  const isHeading = /^h\d$|head|title/i.test(type ?? '');
  return { text: isHeading || longest.length >= shortestParagraph ? longest : '', isHeading };
};

/** What an object calls its type, and its other strings, those of the object in it included. */
const stringsOf = (item: object): readonly string[] => {
  const fields = Object.entries(item);
  const type = fields.find(([name, value]) => typeName.test(name) && typeof value === 'string')?.[1];
  const own = fields.flatMap(([name, value]) => (typeName.test(name) ? [] : leavesOf(value)));
  return [typeof type === 'string' ? type : '', ...own];
};

const typeName = /^(?:_?_?type(?:name)?|kind|style|tag|name|element)$/i;

const leavesOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.values(value).filter((leaf) => typeof leaf === 'string');
};

const paragraphsOf = (blocks: readonly Block[]): readonly Block[] =>
  blocks.filter(
    ({ text, isHeading }) => !isHeading && text.length >= shortestParagraph && /\s\S+\s/.test(text),
  );

const proseLength = (blocks: readonly Block[]): number =>
  paragraphsOf(blocks).reduce((sum, { text }) => sum + text.length, 0);

const markupOf = ({ text, isHeading }: Block): string => {
  if (isHeading) return `<h2>${text}</h2>`;
  return isBlockMarkup.test(text) ? text : `<p>${text}</p>`;
};
