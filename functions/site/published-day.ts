/**
 * The day on which an article was published, as it was printed: `2026-10-21` of `2026-10-21T06:15:00+08:00`. No time
 * zone is converted, so that every page tells the same day. `null` where the text is no instant (RFC 3339 §5.6).
 */
export const publishedDay = (instant: string): string | null =>
  /^\d{4}-\d\d-\d\d(?=[Tt])/.exec(instant)?.[0] ?? null;
