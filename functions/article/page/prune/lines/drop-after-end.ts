import { scoreLine } from '../../choose/score-line.ts';
import type { Line } from '../../measure/line.ts';
import type { PageModel } from '../../model/page-model.ts';
import { textOfLine } from '../../measure/text-of-line.ts';
import { endOf, parentOf } from '../../tree/tree.ts';
import { type Carrier, mainCarrier } from '../carrier.ts';
import { mayBeFurniture } from '../data-line.ts';
import { type Ending, endingOf, isEndingElsewhere, isPostHead } from '../../../phrases/endings.ts';
import { dropLine, isDropped, type Pruning } from '../pruning.ts';

/** How much of the body's weight must stand before an end that is certain, or likely. */
const leastBefore: Readonly<Record<Ending, number>> = { certain: 0.2, closing: 0.5, likely: 0.8 };
const leastWeightBefore = 100;

/** From the credits, the comments or the heading of related stories on; the posts of a thread go on behind any. */
export const dropAfterEnd = (page: PageModel, pruning: Pruning): void => {
  if (page.choice.posts.length > 0) return;
  const behind = page.bodyLines.slice(findEnd(page, pruning));
  const [first] = behind;
  if (first === undefined) return;
  for (const line of behind)
    dropLine(page, pruning, line, ['after the end', 'credits, comments or related stories begin']);
  pruning.dropped.fill(1, first.first, endOf(page.tree, page.choice.body));
};

/**
 * Place of the line that ends the article, infinite when it goes on to the end of the body. How much stands before a
 * likely end is measured by what stands before a certain one: comments are longer than many an article.
 */
const findEnd = (page: PageModel, pruning: Pruning): number => {
  const weights = page.bodyLines.map((line) => weightOf(pruning, line));
  const endings = page.bodyLines.map((line) => endingAt(page, line));
  const certain = firstEnd(
    weights,
    endings.map((ending) => (ending === 'certain' ? ending : null)),
  );
  const whole = certain === -1 ? weights : weights.slice(0, certain);
  const carrier = mainCarrier(page, pruning, page.bodyLines, leastLeft);
  const likely = firstEnd(whole, withoutBoxesAmid(page, pruning, endings, carrier));
  const chained = firstOfChain(weights, endings);
  const left = carrier === null ? -1 : leftBehind(page, carrier, endings);
  return Math.min(...[certain, likely, chained, left].filter((place) => place !== -1), Infinity);
};

/** A likely end is none when it stands in a box, and beside that box the paragraphs go on. */
const withoutBoxesAmid = (
  { tree, bodyLines }: PageModel,
  pruning: Pruning,
  endings: readonly (Ending | null)[],
  carrier: Carrier | null,
): readonly (Ending | null)[] => {
  const last = bodyLines.findLast(
    (line) => carrier?.carries(line) === true && scoreLine(line) > 0 && !isDropped(pruning, tree, line),
  );
  if (last === undefined) return endings;
  return endings.map((ending, place) => {
    const line = bodyLines[place];
    const isInBox = line !== undefined && parentOf(tree, line.owner) !== parentOf(tree, last.owner);
    return ending === 'likely' && isInBox && line.index < last.index ? null : ending;
  });
};

/** Of all that stands before, so much may stand between two ends, and behind the last. */
const mostBetween = 0.2;
const mostBehind = 0.6;
const shortestChain = 2;

/**
 * A heading of related stories may stand over a box amid the text. Where other ends follow it, with hardly a
 * sentence between any two, it doesn't: `Related`, `Most read`, `Comments`, and what the site says of itself.
 */
const firstOfChain = (weights: readonly number[], endings: readonly (Ending | null)[]): number => {
  const places = endings.flatMap((ending, place) => (ending === null ? [] : [place]));
  const sums = [0];
  for (const weight of weights) sums.push((sums.at(-1) ?? 0) + weight);
  const weightBefore = (place: number): number => sums[place] ?? 0;
  let first = -1;
  for (let link = places.length - 1; link >= 0; link -= 1) {
    const place = places[link] ?? 0;
    const before = weightBefore(place);
    const next = places[link + 1];
    const most = next === undefined ? mostBehind : mostBetween;
    const between = weightBefore(next ?? weights.length) - before;
    if (before < leastWeightBefore || between > before * most) break;
    if (places.length - link >= shortestChain) first = place;
  }
  return first;
};

/** Half of the text in one place, and behind the heading no more sentences in elements like its paragraphs. */
const leastLeft = 0.5;

/** Place of the first end behind the last paragraph: text in other elements is a template's. -1 without one. */
const leftBehind = (page: PageModel, carrier: Carrier, endings: readonly (Ending | null)[]): number => {
  const last = page.bodyLines.findLastIndex((line) => scoreLine(line) > 0 && carrier.isLike(line));
  return endings.findIndex((ending, place) => ending !== null && place > last);
};

const weightOf = ({ dropped }: Pruning, line: Line): number =>
  dropped[line.first] === 1 ? 0 : Math.max(0, scoreLine(line));

const firstEnd = (weights: readonly number[], endings: readonly (Ending | null)[]): number => {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let before = 0;
  return weights.findIndex((weight, place) => {
    before += weight;
    const ending = endings[place] ?? null;
    return ending !== null && before >= leastWeightBefore && before >= total * leastBefore[ending];
  });
};

const endingAt = (page: PageModel, line: Line): Ending | null => {
  const { tree } = page;
  if (!mayBeFurniture(tree, line)) return null;
  const text = textOfLine(tree, line);
  if (isPostHead(text)) return 'certain';
  const ending = endingOf(text) ?? (isEndingElsewhere(text) ? 'likely' : null);
  return ending !== null && ofReaders.test(text) && isAnswered(page, line) ? 'certain' : ending;
};

/** What readers say is headed by such a word, and each begins with a name and when it was said. */
const ofReaders =
  /comment|kommentar|r[ée]ponse|r[ée]action|respuesta|respost|comentari|reactie|komentar|комментари|yorum|댓글|コメント|replies|responses/i;
const linesToTime = 3;
const longestTime = 90;
const isAnswered = ({ tree, lines }: PageModel, { index }: Line): boolean =>
  lines
    .slice(index + 1, index + 1 + linesToTime)
    .some((line) => line.size < longestTime && clock.test(textOfLine(tree, line)));
const clock = /(?<!\d)\d{1,2}[:.]\d\d(?!\d)/;
