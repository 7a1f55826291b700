import { PollyClient } from '@aws-sdk/client-polly';

/** Milliseconds without a word from the server; a paragraph is spoken in a few seconds. */
const longestSilence = 30_000;

/** Throttled requests are tried again, later each time. Server, region and credentials come from the environment. */
export const createPollyClient = (): PollyClient =>
  new PollyClient({ maxAttempts: 5, requestHandler: { requestTimeout: longestSilence } });
