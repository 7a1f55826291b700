import { scoreLine } from '../choose/score-line.ts';
import type { Line } from '../measure/line.ts';
import type { PageModel } from '../model/page-model.ts';
import { tagId } from '../tree/tags.ts';
import { parentOf, sourceOf, tagOf, type Tree } from '../tree/tree.ts';
import { isDropped, type Pruning } from './pruning.ts';

/**
 * Where paragraphs stand: in one element, or in elements of one tag beside each other. An editor writes the text of an
 * article into one place, what a template prints around it stands in others, though the whole may have no box.
 */
export type Carrier = {
  readonly tag: number;
  readonly carries: (line: Line) => boolean;
  /** Whether a line stands in an element like these: of their tag, and where that is `div`, of their names. */
  readonly isLike: (line: Line) => boolean;
};

/** The place of at least this share of the sentences, `null` when the text is spread over several. */
export const mainCarrier = (
  page: PageModel,
  pruning: Pruning,
  lines: readonly Line[],
  leastShare: number,
): Carrier | null => {
  const { tree } = page;
  const left = lines.filter(
    (line) => line.stops > 0 && scoreLine(line) > 0 && !isDropped(pruning, tree, line),
  );
  const least = weightOf(left) * leastShare;
  const [broken] = heaviest(left, ({ owner }) => owner, least);
  if (broken !== undefined && left.filter(({ owner }) => owner === broken.owner).length > 1)
    return { ...likeness(tree, broken), carries: ({ owner }) => owner === broken.owner };
  const placeOf = ({ owner }: Line): string => `${parentOf(tree, owner)} ${tagOf(tree, owner)}`;
  const [first] = heaviest(left, placeOf, least);
  if (first === undefined) return null;
  return { ...likeness(tree, first), carries: (line) => placeOf(line) === placeOf(first) };
};

const division = tagId('div');
const likeness = (tree: Tree, { owner }: Line): Pick<Carrier, 'tag' | 'isLike'> => {
  const tag = tagOf(tree, owner);
  const names = tag === division ? sourceOf(tree, owner) : null;
  return {
    tag,
    isLike: (line) =>
      tagOf(tree, line.owner) === tag && (names === null || sourceOf(tree, line.owner) === names),
  };
};

/** The lines of the place with the most weight, none when that is less than this. */
const heaviest = (
  lines: readonly Line[],
  placeOf: (line: Line) => string | number,
  least: number,
): readonly Line[] => {
  let most: readonly Line[] = [];
  let weight = 0;
  for (const some of Object.values(Object.groupBy(lines, placeOf))) {
    const own = weightOf(some ?? []);
    if (some !== undefined && own > weight) [most, weight] = [some, own];
  }
  return weight < least ? [] : most;
};

const weightOf = (lines: readonly Line[]): number => lines.reduce((sum, line) => sum + scoreLine(line), 0);
