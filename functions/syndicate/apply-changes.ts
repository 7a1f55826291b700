import type { Tombstone } from '../feeds/feed.ts';
import { inOrder, type Member, type Order } from '../feeds/history/member.ts';
import { compareBytes } from '../store/byte-order.ts';
import type { Change, Placing } from './channel-state.ts';

/** Members with the placings made true. Both oldest first. */
export const applyPlacings = (
  members: readonly Member[],
  placings: readonly Placing[],
  order: Order,
): readonly Member[] => {
  if (placings.length === 0) return members;
  const concerned = new Set(placings.map(({ place }) => place.id));
  const others = members.filter(({ place }) => !concerned.has(place.id));
  const arrivals = placings.flatMap(({ member }) => (member === null ? [] : [member]));
  return inOrder([...others, ...arrivals], order);
};

/** Enough for readers who look once in a while; each is forgotten when its record is. */
const mostTombstones = 1000;

/** Notices of withdrawal, newest first. */
export const applyTombstones = (
  withdrawn: readonly Tombstone[],
  changes: readonly Change[],
): readonly Tombstone[] => {
  const concerned = new Set(changes.map(({ place }) => place.id));
  const others = withdrawn.filter(({ id }) => !concerned.has(id));
  const arrivals = changes.flatMap(({ tombstone }) => (tombstone === null ? [] : [tombstone]));
  return [...others, ...arrivals]
    .sort((one, other) => {
      const between = Date.parse(other.withdrawn) - Date.parse(one.withdrawn);
      return between === 0 ? compareBytes(one.id, other.id) : between;
    })
    .slice(0, mostTombstones);
};
