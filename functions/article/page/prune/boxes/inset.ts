import { placeOf } from '../../measure/find-lines.ts';
import { type Line, linkShare } from '../../measure/line.ts';
import type { PageModel } from '../../model/page-model.ts';
import { tagId } from '../../tree/tags.ts';
import { endOf, type Node, parentOf, tagOf } from '../../tree/tree.ts';

/** Size of a sentence, and how many lines around an inset one of them is among. */
const sentence = 60;
const linesAround = 3;
const mostlyLinks = 0.15;
/** One sentence in an `aside` is a quotation set large, or an offer. */
const fewestInAside = 2;
const aside = tagId('aside');

/**
 * Whether a box among paragraphs tells something itself: books and magazines set such insets apart, and call them
 * what sites call the column beside their articles.
 */
export const isInset = ({ tree, bodyLines, choice }: PageModel, node: Node): boolean => {
  const section = Math.max(choice.body, parentOf(tree, parentOf(tree, node)));
  const place = (at: Node): number => placeOf(bodyLines, at);
  const [start, end] = [place(node), place(endOf(tree, node))];
  const inside = bodyLines.slice(start, end);
  const before = bodyLines.slice(Math.max(place(section), start - linesAround), start);
  const behind = bodyLines.slice(end, Math.min(place(endOf(tree, section)), end + linesAround));
  const least = tagOf(tree, node) === aside ? fewestInAside : 1;
  return (
    [before, behind].every((lines) => lines.some(isSentence)) &&
    inside.filter(isSentence).length >= least &&
    !isLinked(inside)
  );
};

const isSentence = (line: Line): boolean =>
  line.size >= sentence && line.stops > 0 && linkShare(line) < mostlyLinks;

const isLinked = (lines: readonly Line[]): boolean => {
  const sum = (valueOf: (line: Line) => number): number =>
    lines.reduce((all, line) => all + valueOf(line), 0);
  return sum(({ linkSize }) => linkSize) > mostlyLinks * sum(({ size }) => size);
};
