import { isInCode } from '../../measure/in-code.ts';
import { type Line, linkShare } from '../../measure/line.ts';
import type { PageModel } from '../../model/page-model.ts';
import { isHeading, tagId, tagSet } from '../../tree/tags.ts';
import { linkAround } from '../../tree/links.ts';
import { startsAny } from '../../tree/relatives.ts';
import { tagOf } from '../../tree/tree.ts';
import { isAttachment } from '../attachments.ts';
import { isInCaption } from '../captions.ts';
import { mainCarrier } from '../carrier.ts';
import { isDataLine } from '../data-line.ts';
import { dropLine, isDropped, type Pruning } from '../pruning.ts';

/** Text in several places is no text with a template around it. */
const leastShare = 0.6;
const longest = 240;
const mostlyLink = 0.3;
const isTemplate = tagSet('div section article span body #unknown p td center');
const isItem = tagSet('li dt dd');
const isLink = tagSet('a');
const root = tagId('html');

/**
 * Under a page's last paragraph its template prints tools, counters and labels. Behind the first line that was left
 * out there, whatever is no sentence and stands elsewhere than the paragraphs is of the same kind: signatures and
 * the day of a notice come before it.
 */
export const dropTail = (page: PageModel, pruning: Pruning): void => {
  if (page.choice.posts.length > 0) return;
  const lines = page.bodyLines;
  const carrier = mainCarrier(page, pruning, lines, leastShare);
  if (carrier === null) return;
  const last = lines.findLastIndex((line) => carrier.carries(line) && !isDropped(pruning, page.tree, line));
  const tail = lines.slice(last + 1);
  const from = tail.findIndex(
    (line) => (isDropped(pruning, page.tree, line) && !isInCode(page.tree, line)) || endsInLinks(page, line),
  );
  if (from === -1) return;
  const spoken = tail.findLastIndex((line) => isSaid(page, line) && !isDropped(pruning, page.tree, line));
  for (const line of tail.slice(Math.max(from, spoken + 1))) {
    if (!isDropped(pruning, page.tree, line) && isFurniture(page, line))
      dropLine(page, pruning, line, ['tools', 'no sentence, behind what was left out under the text']);
  }
};

/** `Citeste mai multe despre [tramvai] [depou]`: a few words, and links to what the article is filed under. */
const endsInLinks = ({ tree }: PageModel, line: Line): boolean => {
  const last = linkAround(tree, line.last);
  return linkShare(line) > mostlyLink && last !== null && startsAny(tree, isLink, line.first, last);
};

/** Headings and labels may stand over it: a sentence, an item of a list. */
const isSaid = ({ tree }: PageModel, line: Line): boolean =>
  line.stops > 0 || (isItem[tagOf(tree, line.owner)] === 1 && linkShare(line) <= mostlyLink);

const isFurniture = (page: PageModel, line: Line): boolean => {
  const { tree } = page;
  if (line.stops > 0 || line.size > longest || isInCaption(page, line) || isDataLine(tree, line))
    return false;
  if (isAttachment(tree, line.owner, line.last)) return false;
  const tag = tagOf(tree, line.owner);
  if (isItem[tag] === 1) return !isSaid(page, line);
  return isTemplate[tag] === 1 || tag === root || isHeading[tag] === 1;
};
