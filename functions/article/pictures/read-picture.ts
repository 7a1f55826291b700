import { imageSize } from 'image-size';
import type { Picture } from '../model/reading.ts';
import type { Refusal } from '../model/refusal.ts';
import { refuse } from '../model/refuse.ts';
import { isCutPicture } from './picture-end.ts';

/** A raster picture as it will be published: whole, with the size its header tells. */
export const readPicture = (key: string, bytes: Uint8Array, contentType: string): Picture | Refusal => {
  if (isCutPicture(bytes, contentType)) {
    return refuse(key, 'truncated', `The ${contentType} file ends before its picture does.`);
  }
  const size = sizeOf(bytes);
  if (size === null) return refuse(key, 'malformed', `The ${contentType} file has no readable header.`);
  return { kind: 'picture', contentType, width: size.width, height: size.height, body: bytes };
};

/** EXIF orientations 5 to 8 lie on their side (CIPA DC-008 §4.6.4): the size is that of the picture as shown. */
const sizeOf = (bytes: Uint8Array): { width: number; height: number } | null => {
  try {
    const { width, height, orientation = 1 } = imageSize(bytes);
    return orientation >= 5 ? { width: height, height: width } : { width, height };
  } catch {
    return null; // image-size throws on headers it can't follow; which it was helps nobody.
  }
};
