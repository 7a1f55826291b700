/** RFC 822 date as RSS 2.0 wants it, in GMT: `Sun, 13 Jul 2025 00:35:22 GMT`. */
export const rfc822 = (instant: string): string => new Date(instant).toUTCString();

/** Feeds didn't exist before; validators take an earlier date for a mistake and readers sort it away. */
const firstInstant = Date.UTC(1990);
/** No zone is as far from UTC as this from that; dates with four figures for the year compare as texts. */
const surelyLater = '1990-01-03';

/** Whether feed readers can be told the date. */
export const isPlausible = (instant: string): boolean =>
  instant > surelyLater || Date.parse(instant) >= firstInstant;
