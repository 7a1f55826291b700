import type { Picture } from '../../article/reading.ts';
import { mediaKey } from '../../site/keys.ts';
import { routeFor } from '../../site/routes.ts';
import { entityTag } from '../../store/entity-tag.ts';
import type { ObjectHead } from '../../store/object-store.ts';
import type { PublishDependencies } from '../dependencies.ts';
import { sizeOrNone } from './facts.ts';
import type { Sighting } from '../sighting.ts';

/** Sizes go with the picture, so that an article learns them without its bytes. */
const metadataOf = (picture: Picture): Readonly<Record<string, string>> => {
  const { width, height } = sizeOrNone(picture.width, picture.height);
  return width === null ? {} : { width: String(width), height: String(height) };
};

/**
 * Brings the published picture into step with what the upload is: put, left or removed. Media: what is published
 * under its key. The result says whether something was written.
 */
export const settlePicture = async (
  { siteBucket }: PublishDependencies,
  { key, finding }: Sighting,
  media: ObjectHead | null,
): Promise<boolean> => {
  if (finding.kind === 'refused' || (finding.kind !== 'picture' && media === null)) return false;
  if (finding.kind !== 'picture') {
    await siteBucket.delete(mediaKey(key));
    return true;
  }
  const { body, contentType } = finding.picture;
  if (media?.etag === entityTag(body) && media.contentType === contentType) return false;
  const target = mediaKey(key);
  const { cacheControl } = routeFor(target);
  await siteBucket.put({
    key: target,
    body,
    contentType,
    cacheControl,
    metadata: metadataOf(finding.picture),
  });
  return true;
};
