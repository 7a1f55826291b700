import type { AnnouncementFailure } from './dependencies.ts';

/** What announcing needs of the outside. */
export type HubClient = {
  readonly fetch: (address: string, init: RequestInit) => Promise<Response>;
  /** Milliseconds. */
  readonly wait: (duration: number) => Promise<void>;
};

/** Milliseconds before each further try: a hub that restarts is back by then. */
const pauses = [500, 2000];
const longestAnswer = 5000;

const formType = 'application/x-www-form-urlencoded';

/** `null`: the hub took it. */
const post = async ({ fetch }: HubClient, hub: string, topic: string): Promise<string | null> => {
  try {
    const response = await fetch(hub, {
      method: 'POST',
      headers: { 'content-type': formType },
      body: new URLSearchParams({ 'hub.mode': 'publish', 'hub.url': topic }).toString(),
      signal: AbortSignal.timeout(longestAnswer),
    });
    await response.body?.cancel();
    return response.ok ? null : `answered ${response.status}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

/** Our mistake stays one; an overloaded or restarting hub, or a broken connection, deserves another try. */
const isWorthAnotherTry = (reason: string): boolean => !/^answered 4(?!29|08)/.test(reason);

const announceTopic = async (
  client: HubClient,
  hub: string,
  topic: string,
): Promise<AnnouncementFailure | null> => {
  let reason = await post(client, hub, topic);
  for (const pause of pauses) {
    if (reason === null || !isWorthAnotherTry(reason)) break;
    await client.wait(pause);
    reason = await post(client, hub, topic);
  }
  return reason === null ? null : { topic, reason };
};

/**
 * Tells a WebSub hub which feeds have changed (WebSub §7 leaves the form open; this is what hubs take). The result
 * names the feeds it didn't take the news of: nothing is lost, readers who poll see them all the same.
 */
export const announcer =
  (client: HubClient, hub: string | null) =>
  async (topics: readonly string[]): Promise<readonly AnnouncementFailure[]> => {
    if (hub === null) return [];
    const results = await Promise.all(topics.map((topic) => announceTopic(client, hub, topic)));
    return results.filter((failure) => failure !== null);
  };
