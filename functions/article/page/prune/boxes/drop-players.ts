import type { PageModel } from '../../model/page-model.ts';
import { textOfLine } from '../../measure/text-of-line.ts';
import type { Line } from '../../measure/line.ts';
import { holdsAny } from '../../tree/relatives.ts';
import { tagId, tagSet } from '../../tree/tags.ts';
import { type Node, parentOf, tagOf, sourceOf } from '../../tree/tree.ts';
import { dropNode, type Pruning } from '../pruning.ts';

/** `02:11`, `Listen 4:12`: how long a recording is. */
const duration =
  /^(?:listen|play|watch|video|audio)?\s*(?:[•·|]\s*)?(?:\d{1,2}:\d\d(?::\d\d)?\s*\/?\s*){1,2}$/i;
const longestDuration = 16;
const playerName = /(?:class|id|data-[\w-]+)\s*=\s*["']?[^"'>]*(?:video|audio|player)/i;
/** What plays by itself stays: the embeds make a link of it. */
const plays = tagSet('iframe video audio object embed');
/** A box with more of the article than that has text of its own. */
const largestBox = 0.1;
const paragraph = tagId('p');

/** The cover of a player that only a script can start: its still, its title and how long it is. */
export const dropPlayers = (page: PageModel, pruning: Pruning): void => {
  for (const line of page.bodyLines) {
    if (line.size > longestDuration || pruning.dropped[line.first] === 1) continue;
    if (!duration.test(textOfLine(page.tree, line))) continue;
    const box = playerAround(page, line);
    if (box !== null) dropNode(pruning, page, box, ['related', 'player that a script would start']);
  }
};

const playerAround = ({ tree, choice }: PageModel, line: Line): Node | null => {
  const most = (choice.raw[choice.body] ?? 0) * largestBox;
  let box: Node | null = null;
  for (
    let node = line.owner;
    node > choice.body && (choice.raw[node] ?? 0) <= most;
    node = parentOf(tree, node)
  ) {
    if (tagOf(tree, node) !== paragraph && playerName.test(sourceOf(tree, node))) box = node;
  }
  return box === null || holdsAny(tree, box, plays) ? null : box;
};
