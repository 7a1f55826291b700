/** Nobody edited a feed entry before: what happened to the article earlier is in `published`. */
const firstUpdate = '1990-01-01T00:00:00Z';
const firstMoment = Date.parse(firstUpdate);

/** Six digits from the end of the id, a UUID, which a reader never sees but a comparison does. */
const microseconds = (id: string): string =>
  String(Number.parseInt(id.slice(-10), 16) % 1_000_000).padStart(6, '0');

/**
 * `atom:updated` of an entry. Many articles bear only a day, so they would share one instant, which the W3C validator
 * warns of (DuplicateUpdated) because readers then can't order them: a fraction of a second from the id tells
 * them apart and never changes.
 *
 * @example distinctInstant('2025-07-13T00:00:00+08:00', id) // '2025-07-13T00:00:00.402913+08:00'
 */
export const distinctInstant = (updated: string, id: string): string => {
  const plausible = Date.parse(updated) < firstMoment ? firstUpdate : updated;
  return plausible.replace(/(T\d\d:\d\d:\d\d)(?:\.\d+)?/, `$1.${microseconds(id)}`);
};
