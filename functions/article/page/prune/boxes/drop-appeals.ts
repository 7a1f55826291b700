import { linesWithin } from '../../measure/find-lines.ts';
import { type Line, linkShare } from '../../measure/line.ts';
import type { PageModel } from '../../model/page-model.ts';
import { textOfLine } from '../../measure/text-of-line.ts';
import { attributeOf } from '../../tree/attributes.ts';
import { holdsAny, isWithin } from '../../tree/relatives.ts';
import { tagSet } from '../../tree/tags.ts';
import { elementsNamed, endOf, type Node, parentOf, tagOf, type Tree } from '../../tree/tree.ts';
import { isImage } from '../../tree/media.ts';
import { kindOfLine } from '../../../phrases/line-phrases.ts';
import { dropNode, type Pruning } from '../pruning.ts';

const isBox = tagSet('div section aside form figure article table #unknown');
/** A box with more of the article than that, or with a longer paragraph, has text of its own. */
const largestBox = 0.12;
const longestLine = 220;
const mostLines = 8;

/** Whether a small box may go; told what stands in it. */
type Judge = (tree: Tree, box: Node, inside: readonly Line[]) => boolean;

/**
 * Small boxes amid the text around something to be done: an address to leave for letters, a button, a thing to buy.
 * What is said in them are sentences and lists like any others; the field and the button tell.
 */
export const dropAppeals = (page: PageModel, pruning: Pruning): void => {
  const { tree, choice } = page;
  const lines = page.bodyLines;
  const dropAround = (nodes: readonly Node[], what: string, mayGo: Judge): void => {
    for (const node of nodes.filter((some) => isWithin(tree, some, choice.body))) {
      const box = boxAround(page, lines, node, mayGo);
      if (box !== null) dropNode(pruning, page, box, [what, 'box around a field or button']);
    }
  };
  const fields = elementsNamed(tree, 'input').filter((field) => asksForAddress(tree, field));
  const buttons = lines.filter((line) => isButton(tree, line)).map(({ first }) => first);
  dropAround([...fields, ...buttons], 'prompt', () => true);
  dropAround(paidLinks(tree), 'advertisement', isOffer);
};

const asksForAddress = (tree: Tree, node: Node): boolean =>
  attributeOf(tree, node, 'type') === 'email' ||
  ['name', 'id', 'placeholder', 'autocomplete'].some((name) =>
    /e-?mail/i.test(attributeOf(tree, node, name) ?? ''),
  );

const longestButton = 32;
const leastLinked = 0.9;
const request =
  /^(?:sign (?:me )?up|subscribe|join (?:us|now|from|today|the)|donate|become a|support (?:us|our)|make a (?:gift|donation)|give (?:now|today)|get (?:the|our) (?:newsletter|app)|start (?:your|my) |fill (?:out|in) (?:our|the|this) (?:form|survey)|(?:send|share) (?:us )?your (?:tips?|stor(?:y|ies)))/i;

/** Nothing but a link, or a word alone, that says what to do for the site. */
const isButton = (tree: Tree, line: Line): boolean => {
  if (line.size > longestButton) return false;
  const text = textOfLine(tree, line);
  return bareButton.test(text) || (linkShare(line) >= leastLinked && request.test(text));
};

/** Scripts make buttons of anything. */
const bareButton = /^(?:subscribe|sign (?:me )?up|donate)(?: (?:now|today|here))?$/i;

/** `sponsored`: the relation that a paid link must declare. In a paragraph it is the author's all the same. */
const paidLinks = (tree: Tree): readonly Node[] =>
  tree.html.includes('sponsored')
    ? elementsNamed(tree, 'a').filter((link) => /\bsponsored\b/i.test(attributeOf(tree, link, 'rel') ?? ''))
    : [];

/** A thing to buy has a picture and a button. */
const isOffer: Judge = (tree, box, inside) =>
  holdsAny(tree, box, isImage) && inside.some((line) => kindOfLine(textOfLine(tree, line)) === 'tools');

/** The largest box around it that says little. */
const boxAround = (
  { tree, choice }: PageModel,
  lines: readonly Line[],
  node: Node,
  mayGo: Judge,
): Node | null => {
  const most = (choice.raw[choice.body] ?? 0) * largestBox;
  let found: Node | null = null;
  for (let box = parentOf(tree, node); box > choice.body; box = parentOf(tree, box)) {
    const inside = linesWithin(lines, box, endOf(tree, box));
    if (!isLittle(inside) || (choice.raw[box] ?? 0) > most) break;
    if (isBox[tagOf(tree, box)] === 1 && mayGo(tree, box, inside)) found = box;
  }
  return found;
};

const isLittle = (inside: readonly Line[]): boolean =>
  inside.length <= mostLines && inside.every((line) => line.size <= longestLine);
