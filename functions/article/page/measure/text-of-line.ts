import { decodeText } from '../../references/decode-references.ts';
import type { Line } from './line.ts';
import { collapseSpace } from '../tree/text.ts';
import { isText, type Node, sourceOf, type Tree } from '../tree/tree.ts';

/** The text of one line as a reader sees it. A line is looked at by many; its text is put together once. */
export const textOfLine = (tree: Tree, line: Line): string => {
  const texts = textsOf(tree);
  const known = texts.get(line.first);
  if (known !== undefined) return known;
  const text = joinTexts(tree, line, '');
  texts.set(line.first, text);
  return text;
};

/** By tree the texts of its lines, by their first nodes: a tree with its own map is cheaper than a key a line. */
const textsByTree = new WeakMap<Tree, Map<Node, string>>();

const textsOf = (tree: Tree): Map<Node, string> => {
  const known = textsByTree.get(tree);
  if (known !== undefined) return known;
  const texts = new Map<Node, string>();
  textsByTree.set(tree, texts);
  return texts;
};

/** The same with its pieces apart: what stands in elements of its own is often set apart by style only. */
export const spacedTextOfLine = (tree: Tree, line: Line): string => joinTexts(tree, line, ' ');

/** The pieces themselves, the blank ones left out. */
export const piecesOfLine = (tree: Tree, line: Line): readonly string[] =>
  sourcesOfLine(tree, line)
    .map((source) => collapseSpace(decodeText(source)))
    .filter((piece) => piece !== '');

const joinTexts = (tree: Tree, line: Line, glue: string): string =>
  collapseSpace(decodeText(sourcesOfLine(tree, line).join(glue)));

const sourcesOfLine = (tree: Tree, line: Line): readonly string[] => {
  const parts: string[] = [];
  for (let node = line.first; node <= line.last; node += 1) {
    if (isText(tree, node) && tree.line[node] === tree.line[line.first]) parts.push(sourceOf(tree, node));
  }
  return parts;
};
