/** Nobody edited a feed entry before: what happened to the article earlier is in `published`. */
const firstUpdate = '1990-01-01T00:00:00Z';
const firstMoment = Date.parse(firstUpdate);

/** As many as there are milliseconds in a second. */
const range = 1000;

/** From the end of the id, a UUID: the same for ever. */
const millisecondOf = (id: string): number => Number.parseInt(id.slice(-10), 16) % range;

/** Java's `SimpleDateFormat`, which ROME reads dates with, takes `.402913` for 402,913 milliseconds. */
export const inMilliseconds = (instant: string): string => instant.replace(/(\.\d{3})\d+/, '$1');

const at = (instant: string, millisecond: number): string =>
  instant.replace(/(T\d\d:\d\d:\d\d)(?:\.\d+)?/, `$1.${String(millisecond % range).padStart(3, '0')}`);

const isDay = (instant: string): boolean => /T00:00:00(?:\.0+)?(?:Z|[+-])/.test(instant);

/** What to try: the very instant, unless it is but a day, then the milliseconds of its second. */
function* candidates(instant: string, id: string): Generator<string> {
  if (!isDay(instant)) yield inMilliseconds(instant);
  const first = millisecondOf(id);
  for (let step = 0; step < range; step += 1) yield at(instant, first + step);
}

/**
 * Gives each entry of a document its `atom:updated`. Entries that share one can't be ordered by readers, and the W3C
 * validator warns of them (DuplicateUpdated). Many articles bear only a day: these differ by milliseconds that follow
 * from their ids, so that they are the same in every document. An instant that is exact stays so but where another
 * entry of the document has it already.
 *
 * @example distinctInstants()('2025-07-13T00:00:00+08:00', id) // '2025-07-13T00:00:00.913+08:00'
 */
export const distinctInstants = (): ((updated: string, id: string) => string) => {
  const given = new Set<string>();
  return (updated, id) => {
    const plausible = Date.parse(updated) < firstMoment ? firstUpdate : updated;
    const free = candidates(plausible, id).find((one) => !given.has(one)) ?? plausible;
    given.add(free);
    return free;
  };
};
