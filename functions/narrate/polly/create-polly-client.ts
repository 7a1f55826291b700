import { PollyClient, type PollyClientConfig } from '@aws-sdk/client-polly';
import { NodeHttpHandler } from '@smithy/node-http-handler';

/** Milliseconds. A paragraph is spoken in a few seconds. */
const connecting = 2_000;
const answering = 30_000;

/**
 * Throttled requests are tried again, later each time. HTTP/1.1, though the SDK would speak HTTP/2 with Polly: a
 * function that was frozen for an hour wakes with a dead session, and goes on asking on it. Server, region and
 * credentials come from the environment, unless they are given.
 */
export const createPollyClient = (given: PollyClientConfig = {}): PollyClient =>
  new PollyClient({
    maxAttempts: 5,
    requestHandler: new NodeHttpHandler({
      connectionTimeout: connecting,
      requestTimeout: answering,
      throwOnRequestTimeout: true,
    }),
    ...given,
  });
