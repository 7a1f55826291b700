import type { Picture } from '../../article/model/reading.ts';
import { mediaKey } from '../../site/keys.ts';
import { routeFor } from '../../site/routes.ts';
import { entityTag } from '../../store/entity-tag.ts';
import type { ObjectHead } from '../../store/object-store.ts';
import type { PublishDependencies } from '../dependencies.ts';
import { sizeOrNone } from './facts.ts';
import type { Sighting } from '../sighting.ts';

/**
 * Sizes go with the picture, so that an article learns them without its bytes; and the ETag of the upload it was made
 * from, which is not always its own: a vector picture is sanitized, a large upload comes in parts.
 */
const metadataOf = (picture: Picture, upload: ObjectHead | null): Readonly<Record<string, string>> => {
  const { width, height } = sizeOrNone(picture.width, picture.height);
  return {
    upload: upload?.etag ?? '',
    ...(width === null ? {} : { width: String(width), height: String(height) }),
  };
};

const isOut = (media: ObjectHead | null, { body, contentType }: Picture, upload: ObjectHead | null) =>
  media?.etag === entityTag(body) &&
  media.contentType === contentType &&
  media.metadata['upload'] === upload?.etag;

/**
 * Brings the published picture into step with what the upload is: put, left or removed. Media: what is published
 * under its key. The result says whether something was written.
 */
export const settlePicture = async (
  { siteBucket }: PublishDependencies,
  { key, head, finding }: Sighting,
  media: ObjectHead | null,
): Promise<boolean> => {
  if (finding.kind === 'refused' || (finding.kind !== 'picture' && media === null)) return false;
  if (finding.kind !== 'picture') {
    await siteBucket.delete(mediaKey(key));
    return true;
  }
  const { body, contentType } = finding.picture;
  if (isOut(media, finding.picture, head)) return false;
  const target = mediaKey(key);
  const { cacheControl } = routeFor(target);
  await siteBucket.put({
    key: target,
    body,
    contentType,
    cacheControl,
    metadata: metadataOf(finding.picture, head),
  });
  return true;
};
