import { tagId, textId, unknownId } from './tags.ts';

/**
 * A page as parallel arrays in document order, so that walking it is a loop and a subtree is a range:
 * the descendants of node `n` are the nodes after it and before `end[n]`.
 */
export type Tree = {
  readonly html: string;
  /** Tag id; `textId` for text. */
  readonly tag: readonly number[];
  /** Node of the parent; the first node, which stands for the document, is its own. */
  readonly parent: readonly number[];
  /** First node after the subtree. */
  readonly end: readonly number[];
  /** Text: its first character in `html`. Element: the first character of its attributes. */
  readonly from: readonly number[];
  /** Text: after its last character. Element: the `>` of its start tag. */
  readonly to: readonly number[];
  /** Nodes with the same line number stand in one line of text: no block starts or ends between them. */
  readonly line: readonly number[];
};

/** One whose elements can still become others. */
export type GrowingTree = Omit<Tree, 'tag'> & { readonly tag: number[] };

export type Node = number;
export const rootNode: Node = 0;

export const nodeCount = (tree: Tree): number => tree.tag.length;
export const tagOf = (tree: Tree, node: Node): number => tree.tag[node] ?? textId;
export const parentOf = (tree: Tree, node: Node): Node => tree.parent[node] ?? rootNode;
export const endOf = (tree: Tree, node: Node): Node => tree.end[node] ?? 0;
export const lineOf = (tree: Tree, node: Node): number => tree.line[node] ?? 0;
export const isText = (tree: Tree, node: Node): boolean => tree.tag[node] === textId;

/** As written: the characters of a text, or the attributes of an element. */
export const sourceOf = (tree: Tree, node: Node): string => tree.html.slice(tree.from[node], tree.to[node]);

/** The name of an element, in lower case. */
export const nameOf = (tree: Tree, node: Node): string => {
  const from = tree.from[node] ?? 0;
  return tree.html.slice(tree.html.lastIndexOf('<', from) + 1, from).toLowerCase();
};

/** The name of a custom element (HTML §4.13.2: it has a hyphen), '' for any other. */
export const customNameOf = (tree: Tree, node: Node): string => {
  if (tree.tag[node] !== unknownId) return '';
  const name = nameOf(tree, node);
  return name.includes('-') ? name : '';
};

/** Every element with this name, in document order. */
export const elementsNamed = (tree: Tree, name: string): readonly Node[] => {
  const id = tagId(name);
  const found: Node[] = [];
  for (let node = tree.tag.indexOf(id); node !== -1; node = tree.tag.indexOf(id, node + 1)) found.push(node);
  return found;
};

/** The child elements and texts of a node, in order. */
export const childrenOf = (tree: Tree, node: Node): readonly Node[] => {
  const children: Node[] = [];
  for (let child = node + 1; child < endOf(tree, node); child = endOf(tree, child)) children.push(child);
  return children;
};
