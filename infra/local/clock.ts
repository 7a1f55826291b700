/** What is done time and again, until it is stopped. */
export type Clock = { readonly stop: () => Promise<void> };

/**
 * Does the work time and again, never twice at once. A person at a laptop waits a second where the cloud waits a minute.
 * Work that fails says so itself; the next run looks again.
 */
export const runEvery = (minutes: number, work: () => Promise<unknown>): Clock => {
  let running: Promise<unknown> | null = null;
  const run = (): void => {
    running ??= work().finally(() => {
      running = null;
    });
  };
  const timer = setInterval(run, minutes * 1000);
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
};
