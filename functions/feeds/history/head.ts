import type { Limits } from './limits.ts';
import type { Member } from './member.ts';
import { weightOf } from './weight.ts';

/** How many of the newest fit; at least one. Members oldest first. */
const fitting = (members: readonly Member[], { entries, bytes }: Limits): number => {
  let room = bytes;
  const firstThatDoesNotFit = members.toReversed().findIndex(({ size }, index) => {
    room -= size;
    return index >= entries || room < 0;
  });
  return firstThatDoesNotFit === -1 ? members.length : Math.max(1, firstThatDoesNotFit);
};

/** Whether they are more than fit, so that nothing older can matter. */
export const isOverfull = (members: readonly Member[], limits: Limits): boolean =>
  fitting(members, limits) < members.length;

/** All that decides what the head shows: what fits, and the first that does not. Oldest first in and out. */
export const contenders = (members: readonly Member[], limits: Limits): readonly Member[] =>
  members.slice(-(fitting(members, limits) + 1));

/**
 * The head of a feed shows the newest entries by date, between half of what fits and all of it, and begins at the
 * lightest it may begin at. That stays the same while others come, on average a dozen times, so that entries leave
 * the head in groups and not one by one with every upload; and it is the same in whatever order they came.
 *
 * Members: contenders. Oldest first in and out.
 */
export const headOf = (members: readonly Member[], limits: Limits): readonly Member[] => {
  const fit = members.slice(-fitting(members, limits));
  if (fit.length === members.length) return members;
  const candidates = fit.slice(0, Math.floor(fit.length / 2) + 1);
  const weights = candidates.map(({ place }) => weightOf(place.id));
  return fit.slice(weights.indexOf(Math.min(...weights)));
};
