import type { Judged } from '../lines/line-role.ts';
import { creditsPhotographer } from '../lines/photo-credits.ts';

/** Words that no two sentences share by chance; so many runs of them make a line. */
const length = 5;
const fewest = 3;
/** A pull quote leaves out a few words, a whole sentence none. */
const cut = 0.75;
/** Pull quotes are no longer than this. */
const longest = 60;

/**
 * Lines that only say again what another line of the body says: pull quotes, and what a social network's card
 * would show. Of two equal lines the second is one if it is a caption. Chinese notices name the same office and
 * plan again and again: only parted words are looked at. Linear: every run of words is counted once.
 */
export const findEchoes = (body: readonly Judged[]): ReadonlySet<Judged> => {
  const counts = new Map<string, number>();
  const lines = new Map(body.map(({ text }) => [text, runsOf(text)]));
  for (const runs of lines.values()) {
    for (const run of new Set(runs)) counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  const firsts = new Map(body.toReversed().map((block) => [block.text, block]));
  const isAgain = (block: Judged): boolean =>
    firsts.get(block.text) !== block && creditsPhotographer(block.text);
  const isSaid = ({ text, role }: Judged): boolean => {
    const runs = lines.get(text) ?? [];
    const shared = runs.filter((run) => (counts.get(run) ?? 0) > 1).length;
    return runs.length >= fewest && shared >= runs.length * (role === 'prose' ? 1 : cut);
  };
  const isTwice = (block: Judged, index: number): boolean =>
    body.slice(Math.max(0, index - near), index).some((other) => isSameCaption(other, block));
  return new Set(
    body.filter(
      (block, index) => isAgain(block) || isTwice(block, index) || (isShort(block) && isSaid(block)),
    ),
  );
};

/** A long caption stands behind a picture's button, too, with or without the credit at its end. */
const isSameCaption = (one: Judged, other: Judged): boolean =>
  one.role === 'prose' &&
  other.role === 'prose' &&
  one.text !== other.text &&
  Math.min(one.size, other.size) > longest &&
  Math.abs(one.text.length - other.text.length) <= longestCredit &&
  (one.text.startsWith(other.text) || other.text.startsWith(one.text));

const near = 4;
const longestCredit = 60;

const isShort = ({ size, kind, role }: Judged): boolean =>
  size <= longest && kind !== 'heading' && (role === 'phrase' || role === 'prose');

const runsOf = (text: string): readonly string[] => {
  const words = text.toLowerCase().match(/[^\P{L}\p{Script=Han}]+|\d+/gu) ?? [];
  return words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(' '));
};
