import type { Instant } from '../model/article.ts';
import { findInstant } from './find-instant.ts';

/** Unix times of 2001 to 2033 in seconds and in milliseconds; ten digits beyond are a written date. */
const unixSeconds = /^1\d{9}$/;
const unixMilliseconds = /^1\d{12}$/;

/**
 * A date as a field gives it (`2025年7月13日 08:35`, `Sun, 13 Jul 2025 08:35:22 GMT`, Unix time) as an
 * instant in RFC 3339 with its offset. `zone` (IANA) is where a bare time belongs. Not a date: `null`.
 */
export const parseInstant = (text: string, zone: string): Instant | null => {
  const trimmed = text.trim();
  if (unixSeconds.test(trimmed)) return fromUnix(Number(trimmed) * 1000);
  if (unixMilliseconds.test(trimmed)) return fromUnix(Number(trimmed));
  return findInstant(trimmed, zone)?.instant ?? null;
};

const fromUnix = (milliseconds: number): Instant => `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
