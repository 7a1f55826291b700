import { endingOf } from '../../phrases/endings.ts';
import { kindOfLine } from '../../phrases/line-phrases.ts';
import { type Line, linkShare } from '../measure/line.ts';
import type { Regions } from '../measure/regions.ts';
import { textOfLine } from '../measure/text-of-line.ts';
import type { PageModel } from '../model/page-model.ts';
import { linkAround } from '../tree/links.ts';
import { commonAncestor } from '../tree/relatives.ts';
import { isHeading } from '../tree/tags.ts';
import { endOf, type Node, parentOf, tagOf, type Tree } from '../tree/tree.ts';

/** A link that begins a line, and the line: a date may stand behind it. */
export type ListedLink = { readonly link: Node; readonly line: Line };

const longestHeading = 60;
const leastLinked = 0.5;

/** The links below `相关阅读`, `More on this story`, or in a region that is named so, in order, one when it is asked for. */
export function* listedLinks({ tree, lines, regions, headline }: PageModel): Generator<ListedLink> {
  const isNamed = inNamedRegion(tree, regions);
  let end = 0;
  for (const line of lines.slice(headline.line + 1)) {
    const isLinked = linkShare(line) >= leastLinked;
    if (!isLinked && isHeading[tagOf(tree, line.owner)] === 1) end = 0;
    if (!isLinked) end = Math.max(end, endOfList(tree, line, lines[line.index + 1]));
    else if (line.first < end || isNamed(line.owner)) {
      const link = isTitle(tree, line) ? linkAround(tree, line.first) : null;
      if (link !== null) yield { link, line };
    }
  }
}

/** Of the shortest title; a label has less, and a button says what it does. */
const fewestLetters = 15;

const isTitle = (tree: Tree, line: Line): boolean =>
  line.linkSize >= fewestLetters && kindOfLine(textOfLine(tree, line)) === null;

/** Of the box that a heading shares with the link that follows it; 0 where none does. */
const endOfList = (tree: Tree, heading: Line, next: Line | undefined): Node => {
  if (next === undefined || linkShare(next) < leastLinked) return 0;
  if (heading.size > longestHeading || heading.stops > 0) return 0;
  const text = textOfLine(tree, heading);
  return kindOfLine(text) === 'related' || endingOf(text) !== null
    ? endOf(tree, commonAncestor(tree, heading.first, next.first))
    : 0;
};

/** Whether an element, or one around it, is named as a list of other articles; each element is asked once. */
const inNamedRegion = (tree: Tree, regions: Regions): ((node: Node) => boolean) => {
  const known = new Map<Node, boolean>([[0, false]]);
  return (node) => {
    const asked: Node[] = [];
    let around = node;
    while (known.get(around) === undefined && regions(around).reason !== 'related') {
      asked.push(around);
      around = parentOf(tree, around);
    }
    const isNamed = known.get(around) !== false;
    known.set(around, isNamed);
    for (const one of asked) known.set(one, isNamed);
    return isNamed;
  };
};
