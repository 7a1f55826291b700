import { sweepKey } from '../site/keys.ts';
import { readJson, swapJson } from '../store/json-object.ts';
import { inParallel } from '../store/in-parallel.ts';
import type { ListedObject } from '../store/object-store.ts';
import type { SweepDependencies } from './dependencies.ts';
import { createFeedCheck, type FeedCheck } from './feed-check.ts';
import { type Finding, uploadFinding } from './finding.ts';
import { dueSuspects, never, type Progress, rested, type Suspect } from './progress.ts';
import { type Stage, stages } from './stages.ts';

/** Objects looked at in one run. */
const mostSeen = 500;
/** As long as so many wait, no more are looked for. */
const mostSuspects = 1000;

const stageOf = (name: Stage['name'] | null): Stage | undefined =>
  stages.find((stage) => stage.name === name);

/** What nobody can read is out of step as well, and keeps the survey from nothing else. */
const inspect = async (
  dependencies: SweepDependencies,
  isInFeed: FeedCheck,
  stage: Stage,
  object: ListedObject,
): Promise<Finding | null> => {
  try {
    return await stage.inspect(dependencies, object, isInFeed);
  } catch (error) {
    if (error instanceof SyntaxError) return uploadFinding('unreadable', object.key, []);
    throw error;
  }
};

/** What a suspect is by now. */
const lookAt = async (
  dependencies: SweepDependencies,
  isInFeed: FeedCheck,
  { stage: name, key }: Suspect,
): Promise<Finding | null> => {
  const stage = stageOf(name);
  const object = stage === undefined ? null : await stage.store(dependencies).head(key);
  return stage === undefined || object === null ? null : inspect(dependencies, isInFeed, stage, object);
};

/** Looks at the next objects. The listing's page decides where to go on: the next page, the next stage, or to rest. */
const goOn = async (
  dependencies: SweepDependencies,
  isInFeed: FeedCheck,
  before: Progress,
  now: Date,
): Promise<Progress> => {
  const stage = stageOf(before.stage);
  if (stage === undefined || before.suspects.length >= mostSuspects) return before;
  const { prefix } = stage;
  const startAfter = before.after === '' ? {} : { startAfter: before.after };
  const page = await stage.store(dependencies).list({ prefix, limit: mostSeen, ...startAfter });
  const found = await inParallel(page, (object) => inspect(dependencies, isInFeed, stage, object));
  const since = now.toISOString();
  const suspects = page
    .filter((_, index) => found[index] !== null)
    .map(({ key }): Suspect => ({ stage: stage.name, key, since }));
  // A short page is not always the last one (ListObjectsV2), an empty one is.
  const isLast = page.length === 0;
  return {
    ...before,
    stage: isLast ? (stages[stages.indexOf(stage) + 1]?.name ?? null) : stage.name,
    after: isLast ? '' : (page.at(-1)?.key ?? ''),
    suspects: [...before.suspects, ...suspects],
  };
};

const sendAgain = async (
  { publishAgain, syndicateAgain }: SweepDependencies,
  findings: readonly Finding[],
): Promise<void> => {
  await publishAgain([...new Set(findings.flatMap((finding) => finding.publishAgain))]);
  await syndicateAgain([...new Set(findings.flatMap((finding) => finding.syndicateAgain))]);
};

/**
 * Holds uploads, catalog and published objects against each other, some hundred a run and all of them once a day, in
 * memory that doesn't grow with the site. What is out of step, and still is after an hour, is sent to be looked at
 * again, and answered. Progress is kept by compare-and-swap: of two runs at once, one is for nothing.
 */
export const survey = async (dependencies: SweepDependencies): Promise<readonly Finding[]> => {
  const { siteBucket } = dependencies;
  const now = dependencies.now();
  const former = await readJson<Progress>(siteBucket, sweepKey);
  const before = former?.value ?? never;
  const isInFeed = createFeedCheck(dependencies);
  const due = dueSuspects(before, now);
  const looks = await inParallel(due, (suspect) => lookAt(dependencies, isInFeed, suspect));
  const findings = looks.filter((finding) => finding !== null);
  await sendAgain(dependencies, findings);
  const waiting = before.suspects.filter((suspect) => !due.includes(suspect));
  const progress = await goOn(dependencies, isInFeed, rested({ ...before, suspects: waiting }, now), now);
  if (JSON.stringify(progress) !== JSON.stringify(before)) {
    await swapJson(siteBucket, sweepKey, { value: progress, former });
  }
  return findings;
};
