import type { Expected } from './page-case.ts';
import type { Outcome } from './readers.ts';
import { overlap } from './shingles.ts';

/** Each judged field of a case: 1 right, 0 wrong; `null` where the case doesn't say. */
export type Verdict = {
  readonly body: number;
  readonly title: number | null;
  readonly byline: number | null;
  readonly source: number | null;
  readonly section: number | null;
  readonly day: number | null;
  readonly instant: number | null;
  readonly leadImage: number | null;
  readonly imagesRight: number | null;
  readonly imagesWhole: number | null;
  /** Words of the page's furniture that got in. */
  readonly leaked: readonly string[];
};

export const judge = (expected: Expected, outcome: Outcome): Verdict => {
  const images = imagesOf(outcome.html);
  return {
    body: overlap(outcome.text, expected.text).f1,
    title: same(expected.title, outcome.title),
    byline: same(expected.byline, outcome.byline),
    source: same(expected.source, outcome.source),
    section: same(expected.section, outcome.section),
    day: same(
      expected.published?.slice(0, 10) ?? expected.published,
      outcome.published?.slice(0, 10) ?? null,
    ),
    instant: sameInstant(expected.published, outcome.published),
    leadImage: same(expected.leadImage, outcome.leadImage),
    imagesRight: share(images, expected.images),
    imagesWhole: expected.images === undefined ? null : share(expected.images, images),
    leaked: (expected.absent ?? []).filter((words) => outcome.text.includes(words)),
  };
};

const plain = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/gu, ' ').trim();

const same = (expected: string | null | undefined, found: string | null): number | null => {
  if (expected === undefined) return null;
  return plain(expected ?? '') === plain(found ?? '') ? 1 : 0;
};

const sameInstant = (expected: string | null | undefined, found: string | null): number | null => {
  if (expected === undefined || (expected !== null && expected.length <= 10)) return null;
  if (expected === null || found === null) return Number(expected === found);
  return Date.parse(expected) === Date.parse(found) ? 1 : 0;
};

const imagesOf = (html: string): readonly string[] =>
  [...html.matchAll(/<img\b[^>]*?\ssrc="([^"]*)"/g)].map((match) =>
    (match[1] ?? '').replaceAll('&amp;', '&'),
  );

/** How much of the first list is in the second. */
const share = (part: readonly string[], whole: readonly string[] | undefined): number | null => {
  if (whole === undefined) return null;
  if (part.length === 0) return 1;
  return part.filter((address) => whole.includes(address)).length / part.length;
};
