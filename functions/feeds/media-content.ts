import type { EntryImage } from './entry.ts';
import { untagged } from './plain-text.ts';
import { xmlWith, type XmlElement } from './xml/element.ts';

/** Media RSS, in RSS and Atom alike: the picture a reader may show beside the title. */
export const mediaContent = (image: EntryImage): XmlElement =>
  xmlWith(
    'media:content',
    {
      url: image.url,
      medium: 'image',
      type: image.contentType,
      width: image.width,
      height: image.height,
      fileSize: image.length,
    },
    image.alt === '' ? null : xmlWith('media:description', { type: 'plain' }, untagged(image.alt)),
  );
