import { setTimeout } from 'node:timers/promises';
import { createNarrateHandler, type NarrateReporter } from '../../functions/narrate/handler.ts';
import type { Speech } from '../../functions/narrate/speech.ts';
import { createPublishing } from '../../functions/publish/create-publishing.ts';
import { createPublishHandler } from '../../functions/publish/handler.ts';
import type { PublishOutcome } from '../../functions/publish/outcome.ts';
import type { Site } from '../../functions/site/site.ts';
import type { ObjectStore } from '../../functions/store/object-store.ts';
import { createSyndication } from '../../functions/syndicate/create-syndication.ts';
import { createSyndicateHandler } from '../../functions/syndicate/handler.ts';
import { writeNews } from '../../functions/syndicate/schedule.ts';
import { sweepDue } from '../../functions/sweep/sweep.ts';
import { ampEngine, loadReadingAids } from './assets.ts';
import type { LocalFunctions } from './local-cloud.ts';

type Tell = {
  readonly outcome: (outcome: PublishOutcome) => void;
  readonly problem: (problem: string) => void;
  readonly note: (line: string) => void;
};

const narrating = (
  siteBucket: ObjectStore,
  tell: Tell,
  speech: Speech | null,
): Pick<LocalFunctions, 'narrate'> => {
  if (speech === null) return {};
  const reporter: NarrateReporter = {
    outcome: (outcome) => {
      if (outcome.kind !== 'narrated') return;
      tell.note(`narrated   ${outcome.id}, ${outcome.duration} s, ${outcome.billed} characters paid for`);
    },
    failure: ({ error }) => tell.problem(messageOf(error)),
  };
  const now = (): Date => new Date();
  const wait = (duration: number): Promise<void> => setTimeout(duration);
  return {
    narrate: (lookAgain) => createNarrateHandler({ siteBucket, speech, lookAgain, now, wait }, reporter),
  };
};

/** The handlers that the stacks deploy, given stores of this machine. Failures are told of as they happen. */
export const createLocalFunctions = (
  stores: { readonly uploads: ObjectStore; readonly siteStore: ObjectStore },
  site: Site,
  tell: Tell,
  speech: Speech | null = null,
): LocalFunctions => ({
  ...narrating(stores.siteStore, tell, speech),
  publish: (siteBucket) =>
    createPublishHandler(
      createPublishing({ uploads: stores.uploads, siteBucket, site, ampEngine, loadAids: loadReadingAids }),
      { outcome: tell.outcome, failure: ({ error }) => tell.problem(messageOf(error)) },
    ),
  syndicate: createSyndicateHandler(createSyndication({ siteBucket: stores.siteStore, site }), {
    outcome: ({ skipped }) => {
      for (const { id, reason } of skipped) tell.problem(`${id} is in no feed: ${reason}`);
    },
    failure: ({ error }) => tell.problem(messageOf(error)),
  }),
  news: () =>
    writeNews(createSyndication({ siteBucket: stores.siteStore, site }), Date.now()).catch((error: unknown) =>
      tell.problem(messageOf(error)),
    ),
  // No survey: a start looks at everything, and while it runs no event is lost.
  sweep: (again) =>
    sweepDue({
      uploads: stores.uploads,
      siteBucket: stores.siteStore,
      site,
      ...again,
      now: () => new Date(),
    }).catch((error: unknown) => tell.problem(messageOf(error))),
});

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
