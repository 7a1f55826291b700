import type { Site } from '../site/site.ts';
import type { ObjectStore } from '../store/object-store.ts';

/** Everything syndication needs from outside. Rendering is pure; the store and the hub are not. */
export type SyndicateDependencies = {
  readonly siteBucket: ObjectStore;
  readonly site: Site;
  /** Tells the WebSub hub that feeds have changed. Never throws: a hub that is down fails no upload. */
  readonly announce: (topics: readonly string[]) => Promise<readonly AnnouncementFailure[]>;
  /** A name nobody has used or will use. */
  readonly mintName: () => string;
};

/** A feed whose hub didn't take the news. */
export type AnnouncementFailure = { readonly topic: string; readonly reason: string };
