import type { SweepDependencies } from './dependencies.ts';
import type { Finding } from './finding.ts';
import { releaseEmbargoes } from './release-embargoes.ts';
import { survey } from './survey.ts';
import { tellCrowds } from './tell-crowds.ts';

/** What one run came to. */
export type SweepOutcome = {
  /** Uploads whose embargo has ended. */
  readonly released: number;
  /** Articles told of a picture that many show. */
  readonly told: number;
  readonly findings: readonly Finding[];
};

/** What is due by the clock: embargoes that have ended, articles of a picture that changed. */
export const sweepDue = async (dependencies: SweepDependencies): Promise<Omit<SweepOutcome, 'findings'>> => ({
  released: (await releaseEmbargoes(dependencies)).length,
  told: await tellCrowds(dependencies),
});

/** One run, for a schedule, every few minutes. Throws `StoreError`, `QueueError`: the next run goes on. */
export const sweep = async (dependencies: SweepDependencies): Promise<SweepOutcome> => ({
  ...(await sweepDue(dependencies)),
  findings: await survey(dependencies),
});
