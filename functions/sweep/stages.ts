import { entryPrefix, mediaPrefix } from '../site/keys.ts';
import type { ListedObject, ObjectStore } from '../store/object-store.ts';
import type { SweepDependencies } from './dependencies.ts';
import type { FeedCheck } from './feed-check.ts';
import type { Finding } from './finding.ts';
import { inspectPicture } from './inspect-picture.ts';
import { inspectRecord } from './inspect-record.ts';
import { inspectUpload } from './inspect-upload.ts';

/** Objects of one kind, and how each is held against the others. */
export type Stage = {
  readonly name: 'uploads' | 'records' | 'pictures';
  readonly prefix: string;
  readonly store: (dependencies: SweepDependencies) => ObjectStore;
  readonly inspect: (
    dependencies: SweepDependencies,
    object: ListedObject,
    isInFeed: FeedCheck,
  ) => Promise<Finding | null>;
};

/** What is looked at, one after the other: every upload has been dealt with, and nothing is there beyond that. */
export const stages: readonly Stage[] = [
  { name: 'uploads', prefix: '', store: ({ uploads }) => uploads, inspect: inspectUpload },
  { name: 'records', prefix: entryPrefix, store: ({ siteBucket }) => siteBucket, inspect: inspectRecord },
  { name: 'pictures', prefix: mediaPrefix, store: ({ siteBucket }) => siteBucket, inspect: inspectPicture },
];
