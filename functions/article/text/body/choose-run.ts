import { type Crumbs, findCrumbs, isPosition } from '../header/crumbs.ts';
import { findHeadline } from '../header/find-headline.ts';
import type { Headline } from '../header/weigh-headline.ts';
import { findRuns, type Run } from './find-runs.ts';
import type { Judged } from '../lines/line-role.ts';
import { resumedEnd } from './resume.ts';
import { isHeaderLine } from '../header/read-header.ts';
import { isSignature } from '../lines/signature.ts';
import { shortLinesBelowHeaders } from './short-lines.ts';

type Candidate = {
  readonly run: Run;
  readonly crumbs: Crumbs | null;
  readonly headline: Headline | null;
  /** An article stands above it, and then a line that ends articles. */
  readonly isAfterEnd: boolean;
  /** A date or byline stands in it with an article's beginning below. */
  readonly hasHeader: boolean;
  /** It is short, and other prose stands between its headline and it. */
  readonly isFarther: boolean;
  /** Of the runs below that are of the same text. */
  readonly resumed: number;
};

/** Prose beyond this makes a run no likelier: comments may be longer than what they are about. */
const enough = 600;
/** A run of this size is an article or its like; below it may be a standfirst, and the headline is shared. */
const substantial = 100;
/** What stands below an article's end is hardly ever the article. */
const afterEnd = 0.15;
/** The prose of a short notice, which a date or byline tells from a line about the site. */
const noticeable = { alone: 50, belowHeader: 30, lines: 10 };
/** Looked at in full; a page has few more. */
const mostCandidates = 12;

/** The run that has both: prose, and a headline close above it that no other run stands nearer to. */
export const chooseRun = (blocks: readonly Judged[]): Candidate => {
  const found = findRuns(blocks, 0);
  const runs = [...found, ...runsBelowHeaders(blocks), ...shortLinesBelowHeaders(blocks, found)]
    .toSorted((one, other) => other.total - one.total)
    .slice(0, mostCandidates);
  const whole = withoutProse(blocks);
  const candidates = runs.map((run) => ({
    ...candidateOf(blocks, run, runs),
    resumed: resumedTotal(blocks, run, found),
  }));
  return candidates.reduce((best, one) => (worthOf(one) > worthOf(best) ? one : best), whole);
};

/** Code, a table or an outline is longer than any run bears: what goes on below counts for the article above. */
const resumedTotal = (blocks: readonly Judged[], run: Run, found: readonly Run[]): number => {
  const end = resumedEnd(blocks, run.end);
  return found.reduce((sum, part) => (part.start >= run.end && part.end <= end ? sum + part.total : sum), 0);
};

/** What stands below a date or byline; a longer text above would swallow it, a sidebar's for instance. */
const runsBelowHeaders = (blocks: readonly Judged[]): readonly Run[] =>
  blocks
    .flatMap(({ text }, index) => (isHeaderLine(text) && !isSignature(blocks, index) ? [index + 1] : []))
    .slice(0, mostHeaders)
    .flatMap((from) =>
      findRuns(blocks.slice(from, from + farthest), 0)
        .slice(0, 1)
        .filter(({ start }) => start <= nearest)
        .map(({ start, end, total }) => ({ start: from + start, end: from + end, total })),
    );

const mostHeaders = 12;
/** Blocks between a header and its article, and of the article, that are looked at. */
const nearest = 6;
const farthest = 300;

/** Captions, a list, a poem: everything between the first and the last line that is no chrome. */
const withoutProse = (blocks: readonly Judged[]): Candidate => {
  const isText = ({ role }: Judged): boolean => role === 'phrase' || role === 'prose';
  const first = Math.max(0, blocks.findIndex(isText));
  const end = blocks.findLastIndex(isText) + 1;
  const hasHeadline = end - first > 1;
  const headline = hasHeadline ? { index: first, signal: 'first line', score: 1 } : null;
  const run = { start: hasHeadline ? first + 1 : first, end: Math.max(end, first + 1), total: 0 };
  return { run, crumbs: null, headline, isAfterEnd: false, hasHeader: false, isFarther: false, resumed: 0 };
};

const candidateOf = (
  blocks: readonly Judged[],
  run: Run,
  runs: readonly Run[],
): Omit<Candidate, 'resumed'> => {
  const barrier = blocks
    .slice(0, run.start)
    .findLastIndex(({ role, text }) => role === 'ending' && !isPosition(text));
  // “Comments” above the article is a button; below one it is the end, unless the path to another stands below that.
  const isAfterEnd =
    runs.some((one) => one.end <= barrier && isNoticeable(blocks, one)) &&
    !blocks.slice(Math.max(0, barrier), run.start).some(({ text }) => isPosition(text));
  const rivals = runs
    .filter(({ end, total }) => end <= run.start && total >= substantial)
    .map(({ end }) => end);
  const from = Math.max(0, isAfterEnd ? barrier + 1 : 0, ...rivals);
  const crumbs = findCrumbs(blocks, run.start);
  const headline = findHeadline(blocks, { from, body: run.start, end: run.end }, crumbs);
  const above = headline?.index ?? run.start;
  return {
    run,
    crumbs,
    headline,
    isAfterEnd,
    isFarther: run.total < substantial && runs.some(({ start, end }) => start > above && end <= run.start),
    hasHeader: runs.some(
      ({ start, end }) =>
        start > run.start &&
        end >= run.end &&
        isHeaderLine(blocks[start - 1]?.text ?? '') &&
        !isSignature(blocks, start - 1),
    ),
  };
};

const isNoticeable = (blocks: readonly Judged[], { start, total }: Run): boolean =>
  total >= noticeable.alone ||
  (total >= noticeable.belowHeader &&
    blocks.slice(Math.max(0, start - noticeable.lines), start).some(({ text }) => isHeaderLine(text)));

/** A run that goes over another headline and its date begins with something else. */
const overHeader = 0.6;

/** What a headline says of a few lines that other prose stands nearer to: a notice below a short article. */
const farther = 0.3;

const worthOf = ({ run, headline, isAfterEnd, hasHeader, isFarther, resumed }: Candidate): number => {
  const prose = Math.min(run.total + resumed, enough) * (hasHeader ? overHeader : 1);
  const score = Math.max(0, headline?.score ?? 0) * (isFarther ? farther : 1);
  return isAfterEnd ? prose * afterEnd : prose * (1 + Math.min(4, score / 4));
};
