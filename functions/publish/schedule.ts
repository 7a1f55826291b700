import type { PublishDependencies } from './dependencies.ts';
import type { PublishReporter } from './handler.ts';
import { sweep } from './sweep.ts';

/** Publishes what has waited for its hour; for a schedule, every few minutes. Throws what `sweep` throws. */
export const createScheduleHandler =
  (dependencies: PublishDependencies, reporter: PublishReporter) => async (): Promise<void> => {
    for (const outcome of await sweep(dependencies)) reporter.outcome(outcome);
  };
