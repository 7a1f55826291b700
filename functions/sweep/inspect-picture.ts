import { uploadOfMedia } from '../site/keys.ts';
import type { ListedObject } from '../store/object-store.ts';
import type { SweepDependencies } from './dependencies.ts';
import { type Finding, uploadFinding } from './finding.ts';

/** A published picture whose upload is gone. */
export const inspectPicture = async (
  { uploads }: SweepDependencies,
  { key }: ListedObject,
): Promise<Finding | null> => {
  const upload = uploadOfMedia(key);
  return upload === null || (await uploads.head(upload)) !== null
    ? null
    : uploadFinding('picture-left', key, [upload]);
};
