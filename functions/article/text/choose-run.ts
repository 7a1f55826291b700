import { type Crumbs, findCrumbs } from './crumbs.ts';
import { findHeadline, type Headline } from './find-headline.ts';
import { findRuns, type Run } from './find-runs.ts';
import type { Judged } from './line-role.ts';

type Candidate = {
  readonly run: Run;
  readonly crumbs: Crumbs | null;
  readonly headline: Headline | null;
  /** An article stands above it, and then a line that ends articles. */
  readonly isAfterEnd: boolean;
};

/** Prose beyond this makes a run no likelier: comments may be longer than what they are about. */
const enough = 600;
/** A run of this size is an article or its like; below it may be a standfirst, and the headline is shared. */
const substantial = 100;
/** What stands below an article's end is hardly ever the article. */
const afterEnd = 0.15;
/** The prose of a short notice. */
const noticeable = 30;
/** Looked at in full; a page has few more. */
const mostCandidates = 12;

/** The run that has both: prose, and a headline close above it that no other run stands nearer to. */
export const chooseRun = (blocks: readonly Judged[]): Candidate => {
  const runs = findRuns(blocks, 0)
    .toSorted((one, other) => other.total - one.total)
    .slice(0, mostCandidates);
  const whole = withoutProse(blocks);
  const candidates = runs.map((run) => candidateOf(blocks, run, runs));
  return candidates.reduce((best, one) => (worthOf(one) > worthOf(best) ? one : best), whole);
};

/** Captions, a list, a poem: everything between the first and the last line that is no chrome. */
const withoutProse = (blocks: readonly Judged[]): Candidate => {
  const isText = ({ role }: Judged): boolean => role === 'phrase' || role === 'prose';
  const first = Math.max(0, blocks.findIndex(isText));
  const end = blocks.findLastIndex(isText) + 1;
  const hasHeadline = end - first > 1;
  const headline = hasHeadline ? { index: first, signal: 'first line', score: 1 } : null;
  const run = { start: hasHeadline ? first + 1 : first, end: Math.max(end, first + 1), total: 0 };
  return { run, crumbs: null, headline, isAfterEnd: false };
};

const candidateOf = (blocks: readonly Judged[], run: Run, runs: readonly Run[]): Candidate => {
  const barrier = blocks.slice(0, run.start).findLastIndex(({ role }) => role === 'ending');
  // “Comments” above the article is a button; below one it is the end.
  const isAfterEnd = runs.some(({ end, total }) => end <= barrier && total >= noticeable);
  const rivals = runs
    .filter(({ end, total }) => end <= run.start && total >= substantial)
    .map(({ end }) => end);
  const from = Math.max(0, isAfterEnd ? barrier + 1 : 0, ...rivals);
  const crumbs = findCrumbs(blocks, run.start);
  return {
    run,
    crumbs,
    headline: findHeadline(blocks, { from, body: run.start, end: run.end }, crumbs),
    isAfterEnd,
  };
};

const worthOf = ({ run, headline, isAfterEnd }: Candidate): number => {
  const prose = Math.min(run.total, enough);
  return isAfterEnd ? prose * afterEnd : prose * (1 + Math.min(4, Math.max(0, headline?.score ?? 0) / 4));
};
