import { decodeText } from '../../references/decode-references.ts';
import { attributeOf } from './attributes.ts';
import { rawContentOf } from './text.ts';
import { elementsNamed, type Tree } from './tree.ts';

/** Shorter strings are labels and templates. */
const shortest = 200;
const mostStrings = 4000;
const paragraph = /<(?:p|br|div|section)[\s/>]/i;

/**
 * The markup of an article that a page keeps as data for its script to show: in a `textarea`, a text template,
 * or a string of its state. `null` when there is none. The longest is taken.
 */
export const findIsland = (tree: Tree): string | null => {
  const islands = [
    ...elementsNamed(tree, 'textarea').map((node) => decodeText(rawContentOf(tree, node))),
    ...elementsNamed(tree, 'script').flatMap((node) =>
      inScript(rawContentOf(tree, node), attributeOf(tree, node, 'type')),
    ),
  ].filter((markup) => markup.length >= shortest && paragraph.test(markup));
  return islands.length === 0
    ? null
    : islands.reduce((one, other) => (other.length > one.length ? other : one));
};

const inScript = (source: string, type: string | null): readonly string[] => {
  if (/^text\/(?:html|template|x-)/i.test(type ?? '')) return [source];
  if (!/(?:<|\\u003c|&lt;)\\?\/(?:p|div|section)/i.test(source)) return [];
  return stringsIn(source)
    .filter((string) => string.length >= shortest)
    .map((string) => decodeString(string));
};

/** The contents of the double-quoted strings of a script, escapes as written. */
const stringsIn = (source: string): readonly string[] => {
  const strings: string[] = [];
  let start = source.indexOf('"');
  while (start !== -1 && strings.length < mostStrings) {
    let end = source.indexOf('"', start + 1);
    while (end !== -1 && isEscaped(source, end)) end = source.indexOf('"', end + 1);
    if (end === -1) break;
    strings.push(source.slice(start + 1, end));
    start = source.indexOf('"', end + 1);
  }
  return strings;
};

const isEscaped = (source: string, position: number): boolean => {
  let backslashes = 0;
  while (backslashes < 16 && source[position - 1 - backslashes] === '\\') backslashes += 1;
  return backslashes % 2 === 1;
};

const decodeString = (string: string): string => {
  try {
    const text: unknown = JSON.parse(`"${string.replaceAll(/[\0-\x1f]/g, ' ')}"`);
    return typeof text === 'string' ? (text.includes('&lt;') ? decodeText(text) : text) : '';
  } catch {
    return '';
  }
};
