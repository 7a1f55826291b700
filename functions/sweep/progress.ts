import type { Stage } from './stages.ts';

/**
 * An object that was found out of step. It may just be on its way, so it is a finding only if it still is an hour later:
 * by then publishing has dealt with its message, or has tried five times and given it up.
 */
export type Suspect = { readonly stage: Stage['name']; readonly key: string; readonly since: string };

/** Where a survey of all objects has come, over many runs: `catalog/sweep.json`. */
export type Progress = {
  /** `null`: all were seen. */
  readonly stage: Stage['name'] | null;
  /** Key of the last object that was seen. */
  readonly after: string;
  readonly began: string;
  readonly suspects: readonly Suspect[];
};

const hour = 3_600_000;
const patience = hour;
const restingTime = 24 * hour;

/** Of a site that was never surveyed. */
export const never: Progress = { stage: null, after: '', began: new Date(0).toISOString(), suspects: [] };

const elapsed = (since: string, now: Date): number => now.getTime() - Date.parse(since);

/** Suspects whose hour is over. */
export const dueSuspects = ({ suspects }: Progress, now: Date): readonly Suspect[] =>
  suspects.filter(({ since }) => elapsed(since, now) >= patience);

/** A day after a survey began, and when it is over, the next one begins. */
export const rested = (before: Progress, now: Date): Progress =>
  before.stage === null && elapsed(before.began, now) >= restingTime
    ? { ...before, stage: 'uploads', after: '', began: now.toISOString() }
    : before;
