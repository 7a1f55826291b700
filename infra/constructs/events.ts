import { entryPrefix, narrationScriptPrefix } from '../../functions/site/keys.ts';
import { type Notification, notify } from './bucket.ts';
import type { Buckets } from './buckets.ts';
import type { MessageQueue } from './message-queue.ts';
import type { PublishingQueues } from './publishing.ts';

/** Who hears the catalog. Scripts: where articles are read aloud. */
export type CatalogQueues = { readonly changed: MessageQueue; readonly scripts?: MessageQueue };

const scriptEvents = (queue: MessageQueue): readonly Notification[] =>
  (['s3:ObjectCreated:*', 's3:ObjectRemoved:*'] as const).map((event) => ({
    event,
    prefix: narrationScriptPrefix,
    queue,
  }));

/** Who hears what: publishing the uploads, syndication the records of the catalog, nobody what it writes itself. */
export const connectEvents = (
  { uploads, site }: Buckets,
  { created, removed }: PublishingQueues,
  { changed, scripts }: CatalogQueues,
): void => {
  notify(uploads, [
    { event: 's3:ObjectCreated:*', prefix: '', queue: created },
    { event: 's3:ObjectRemoved:*', prefix: '', queue: removed },
  ]);
  notify(site, [
    { event: 's3:ObjectCreated:*', prefix: entryPrefix, queue: changed },
    { event: 's3:ObjectRemoved:*', prefix: entryPrefix, queue: changed },
    // a withdrawn record that has lived its days takes its tombstone out of the feeds with it
    { event: 's3:LifecycleExpiration:*', prefix: entryPrefix, queue: changed },
    ...(scripts === undefined ? [] : scriptEvents(scripts)),
  ]);
};
