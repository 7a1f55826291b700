import type { Article, Instant } from '../model/article.ts';

/**
 * One article out of its parts, in the order of their numbers. `null` until all are there: from the first to
 * one that is the last, none missing, none twice. What is said of the article is what its first part says.
 */
export const joinParts = (articles: readonly Article[]): Article | null => {
  const parts = articles
    .filter(({ part }) => part !== undefined)
    .toSorted((one, other) => numberOf(one) - numberOf(other));
  const [first] = parts;
  const isWhole =
    parts.every((article, index) => numberOf(article) === index + 1) && parts.at(-1)?.part?.isLast === true;
  if (first === undefined || parts.length < 2 || !isWhole) return null;
  return {
    ...first,
    html: parts.map(({ html }) => html).join('\n'),
    text: parts.map(({ text }) => text).join('\n\n'),
    updated: latest(parts.map(({ updated }) => updated)),
    tags: [...new Set(parts.flatMap(({ tags }) => tags))],
    leadImage: parts.map(({ leadImage }) => leadImage).find((address) => address !== null) ?? null,
    related: parts.flatMap(({ related }) => related),
    warnings: parts.flatMap(({ warnings }) => warnings),
    dropped: parts.flatMap(({ dropped }) => dropped),
    confidence: Math.min(...parts.map(({ confidence }) => confidence)),
    evidence: [...first.evidence, { field: 'html', signal: `joined from ${parts.length} parts` }],
  };
};

const numberOf = ({ part }: Article): number => part?.number ?? 0;

const latest = (instants: readonly (Instant | null)[]): Instant | null =>
  instants.reduce(
    (late, one) => (one !== null && (late === null || Date.parse(one) > Date.parse(late)) ? one : late),
    null,
  );
