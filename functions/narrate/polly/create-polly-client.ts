import { PollyClient } from '@aws-sdk/client-polly';

/** Milliseconds. A paragraph is spoken in a few seconds. */
const connecting = 2_000;
const answering = 30_000;

/** Throttled requests are tried again, later each time. Server, region and credentials come from the environment. */
export const createPollyClient = (): PollyClient =>
  new PollyClient({
    maxAttempts: 5,
    requestHandler: {
      connectionTimeout: connecting,
      requestTimeout: answering,
      throwOnRequestTimeout: true,
    },
  });
