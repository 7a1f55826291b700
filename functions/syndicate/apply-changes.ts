import type { Tombstone } from '../feeds/feed.ts';
import { comparePlaces, type Member, placeOf } from '../feeds/history/member.ts';
import type { Change } from './channel-state.ts';

/** Members with the changes made true. Both oldest first. */
export const applyChanges = (members: readonly Member[], changes: readonly Change[]): readonly Member[] => {
  if (changes.length === 0) return members;
  const concerned = new Set(changes.map(({ place }) => place.id));
  const others = members.filter(({ item }) => !concerned.has(item.id));
  const arrivals = changes.flatMap(({ member }) => (member === null ? [] : [member]));
  return [...others, ...arrivals].sort((one, other) => comparePlaces(placeOf(one.item), placeOf(other.item)));
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
      return between === 0
        ? comparePlaces({ published: 0, id: one.id }, { published: 0, id: other.id })
        : between;
    })
    .slice(0, mostTombstones);
};
