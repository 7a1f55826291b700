import { listedEntry, type ListedEntry } from '../../feeds/listed-entry.ts';
import { publishedDay } from '../../site/published-day.ts';
import type { EntrySight } from '../look-at-entry.ts';

/** What the list of one day shows, newest first: `catalog/days/….json`. */
export type DayState = { readonly entries: readonly ListedEntry[] };

/** That an id is to be in a day's list as this entry, or not at all. */
export type DayChange = { readonly id: string; readonly entry: ListedEntry | null };

/**
 * A page of more is not read, and reading and writing it would cost more with each article: a day on which more were
 * published (an import of articles that name no date) lists its newest.
 */
const mostEntries = 500;

/** By day. An article keeps the date it came with, so no other day can have it. */
export const changesByDay = (sights: readonly EntrySight[]): ReadonlyMap<string, readonly DayChange[]> => {
  const changes = sights.flatMap(({ id, published, changeIn }) => {
    const day = published === null ? null : publishedDay(published);
    const item = changeIn?.({ kind: 'site' }).member?.item;
    const change = { id: `urn:uuid:${id}`, entry: item === undefined ? null : listedEntry(item) };
    return day === null ? [] : [{ day, change }];
  });
  const days = Map.groupBy(changes, ({ day }) => day);
  return new Map(Array.from(days, ([day, ofDay]) => [day, ofDay.map(({ change }) => change)]));
};

const newestFirst = (one: ListedEntry, other: ListedEntry): number => {
  const between = Date.parse(other.published) - Date.parse(one.published);
  if (between !== 0) return between;
  return one.id < other.id ? 1 : -1;
};

export const applyToDay = ({ entries }: DayState, changes: readonly DayChange[]): DayState => {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  for (const { id, entry } of changes) {
    if (entry === null) byId.delete(id);
    else byId.set(id, entry);
  }
  return { entries: [...byId.values()].toSorted(newestFirst).slice(0, mostEntries) };
};
