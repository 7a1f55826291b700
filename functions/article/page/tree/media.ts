import { tagSet } from './tags.ts';

const images = 'img amp-img mip-img';

export const isImage = tagSet(images);
/** What is looked at or played, not read: written with all that is in it, whatever it is. */
export const isShown = tagSet(
  `${images} picture audio video iframe object embed amp-iframe amp-youtube area`,
);
