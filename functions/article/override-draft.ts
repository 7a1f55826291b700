import { parseInstant } from './dates/parse-instant.ts';
import type { Draft } from './model/draft.ts';
import { absoluteAddress } from './fields/absolute-address.ts';
import { parsePart } from './model/part.ts';
import { splitAuthors } from './names/split-authors.ts';
import type { ReadingSettings, Upload } from './model/upload.ts';

type Override = (draft: Draft, value: string, settings: ReadingSettings) => Partial<Draft>;

/** What each entry of S3 user metadata sets; a value that makes no sense leaves the draft as it is. */
const overrides: ReadonlyMap<string, Override> = new Map(
  Object.entries({
    id: (_, value) => ({ ownId: value }),
    title: (_, value) => ({ title: value }),
    author: (_, value) => ({ byline: value, authors: splitAuthors(value) }),
    section: (_, value) => ({ section: value }),
    published: (draft, value, { zone }) => ({ published: parseInstant(value, zone) ?? draft.published }),
    canonical: (draft, value) => ({ canonical: absoluteAddress(value) ?? draft.canonical }),
    part: (draft, value) => ({ part: parsePart(value) ?? draft.part }),
    lang: (_, value) => ({ language: value }),
  }),
);

/** The draft with everything that the upload's user metadata says instead of what was read. */
export const overrideDraft = (draft: Draft, upload: Upload, settings: ReadingSettings): Draft => {
  const changes = Object.entries(upload.metadata).flatMap(([name, stored]) => {
    const field = name.toLowerCase().replace(/^x-amz-meta-/u, '');
    const value = decodeValue(stored);
    const override = overrides.get(field);
    return override === undefined || value === ''
      ? []
      : [{ field, fields: override(draft, value, settings) }];
  });
  const evidence = changes.map(({ field }) => ({ field, signal: 'user metadata' }));
  const fields: Partial<Draft> = Object.assign({}, ...changes.map((change) => change.fields));
  return { ...draft, ...fields, evidence: [...draft.evidence, ...evidence] };
};

/** Percent-encoded as agreed; S3 itself hands non-ASCII values out as RFC 2047 words. */
const decodeValue = (stored: string): string => {
  const words = stored.replaceAll(/=\?utf-8\?b\?([\w+/=]*)\?=\s*/gi, (_, base64: string) =>
    Buffer.from(base64, 'base64').toString('utf8'),
  );
  try {
    return decodeURIComponent(words).trim();
  } catch {
    return words.trim(); // A stray percent sign: the value was never encoded.
  }
};
