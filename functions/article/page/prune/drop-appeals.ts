import type { Line } from '../measure/line.ts';
import { type PageModel, textOfLine } from '../page-model.ts';
import { attributeOf } from '../tree/attributes.ts';
import { tagId, tagSet } from '../tree/tags.ts';
import { elementsNamed, endOf, type Node, parentOf, tagOf, type Tree } from '../tree/tree.ts';
import { isImage } from '../write/vocabulary.ts';
import { linesOfBody } from './body-lines.ts';
import { kindOfLine } from './line-phrases.ts';
import { dropNode, type Pruning } from './pruning.ts';

const isBox = tagSet('div section aside form figure article table #unknown');
const anchor = tagId('a');
/** A box with more of the article than that, or with a longer paragraph, has text of its own. */
const largestBox = 0.12;
const longestLine = 220;
const mostLines = 8;

/**
 * Small boxes amid the text around something to be done: an address to leave for letters, a thing to buy. What is
 * said in them are sentences and lists like any others; the field and the button tell.
 */
export const dropAppeals = (page: PageModel, pruning: Pruning): void => {
  const { tree, choice } = page;
  const lines = linesOfBody(page);
  const dropAround = (node: Node, what: string): void => {
    const box = boxAround(page, lines, node);
    if (box !== null) dropNode(pruning, page, box, [what, 'box around a field or button']);
  };
  const inBody = (node: Node): boolean => node > choice.body && node < endOf(tree, choice.body);
  for (const node of elementsNamed(tree, 'input'))
    if (inBody(node) && asksForAddress(tree, node)) dropAround(node, 'prompt');
  if (!tree.html.includes('sponsored')) return;
  for (const node of elementsNamed(tree, 'a'))
    if (inBody(node) && isPaidLink(tree, node)) dropAround(node, 'advertisement');
};

const asksForAddress = (tree: Tree, node: Node): boolean =>
  attributeOf(tree, node, 'type') === 'email' ||
  ['name', 'id', 'placeholder', 'autocomplete'].some((name) =>
    /e-?mail/i.test(attributeOf(tree, node, name) ?? ''),
  );

/** `sponsored`: the relation that a paid link must declare. In a paragraph it is the author's all the same. */
const isPaidLink = (tree: Tree, node: Node): boolean =>
  /\bsponsored\b/i.test(attributeOf(tree, node, 'rel') ?? '');

/** The largest box around it that says little; a thing to buy has a picture and a button. */
const boxAround = ({ tree, choice }: PageModel, lines: readonly Line[], node: Node): Node | null => {
  const most = (choice.raw[choice.body] ?? 0) * largestBox;
  const isPaid = tagOf(tree, node) === anchor;
  let found: Node | null = null;
  for (let box = parentOf(tree, node); box > choice.body; box = parentOf(tree, box)) {
    const inside = lines.slice(placeOf(lines, box), placeOf(lines, endOf(tree, box)));
    const isSmall = inside.length <= mostLines && inside.every((line) => line.size <= longestLine);
    if (!isSmall || (choice.raw[box] ?? 0) > most) break;
    if (isBox[tagOf(tree, box)] === 1 && (!isPaid || isOffer(tree, box, inside))) found = box;
  }
  return found;
};

/** Where the lines from a node on begin. */
const placeOf = (lines: readonly Line[], node: Node): number => {
  let from = 0;
  let to = lines.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((lines[middle]?.first ?? 0) < node) from = middle + 1;
    else to = middle;
  }
  return from;
};

const isOffer = (tree: Tree, box: Node, inside: readonly Line[]): boolean =>
  holdsImage(tree, box) && inside.some((line) => kindOfLine(textOfLine(tree, line)) === 'tools');

const holdsImage = (tree: Tree, box: Node): boolean => {
  for (let node = box; node < endOf(tree, box); node += 1) {
    if (isImage[tagOf(tree, node)] === 1) return true;
  }
  return false;
};
