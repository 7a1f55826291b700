import { isDeepStrictEqual } from 'node:util';
import type { ImageFacts } from '../../render/page.ts';
import { mediaKey } from '../../site/keys.ts';
import type { PublishDependencies } from '../dependencies.ts';
import { look } from '../sighting.ts';

const number = (text: string | undefined): number | null => (text === undefined ? null : Number(text));

/**
 * What is known of the picture uploaded under this key, `null` if there is none. The published one carries its size;
 * one whose own turn is still to come is read.
 */
export const pictureFacts = async (
  dependencies: PublishDependencies,
  uploadKey: string,
): Promise<ImageFacts | null> => {
  const media = await dependencies.siteBucket.head(mediaKey(uploadKey));
  if (media !== null) {
    const { contentType, size, metadata } = media;
    const [width, height] = [number(metadata['width']), number(metadata['height'])];
    return { width, height, contentType, length: size };
  }
  const { finding } = await look(dependencies, uploadKey);
  if (finding.kind !== 'picture') return null;
  const { width, height, contentType, body } = finding.picture;
  return { ...sizeOrNone(width, height), contentType, length: body.length };
};

/** What was known of a picture when an article was published with it; `null`: there was none. */
export type PictureSight = { readonly key: string; readonly facts: ImageFacts | null };

/** The second look: a picture that came or went meanwhile has its own message, which may have found all in order. */
export const isPictureAsSeen = async (
  dependencies: PublishDependencies,
  { key, facts }: PictureSight,
): Promise<boolean> => isDeepStrictEqual(await pictureFacts(dependencies, key), facts);

/** Half a size is none: the published picture carries both numbers or neither. */
export const sizeOrNone = (
  width: number | null,
  height: number | null,
): { readonly width: number | null; readonly height: number | null } =>
  width === null || height === null ? { width: null, height: null } : { width, height };
