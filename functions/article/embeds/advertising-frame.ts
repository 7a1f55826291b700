/** Sizes in CSS px that advertisements are sold in (IAB Display Advertising Guidelines, and those of Chinese portals). */
const sizes = new Set(
  `300x250 336x280 250x250 200x200 200x300 300x300 728x90 468x60 234x60 970x90 970x250 960x90 950x90 1000x90 640x90
   580x90 160x600 120x600 300x600 320x50 320x100`.split(/\s+/),
);
export const advertisingAddress =
  /^https?:\/\/(?:[\w-]+\.)*(?:ads?|adv|advert|adserver|adsystem|pagead|guanggao)\d*\.|\/(?:ads?|adv|adverts?|banners?|guanggao)\d*\//i;

/** Whether a frame of nobody we know shows an advertisement: its size or its address says so. */
export const isAdvertisingFrame = (address: string, width: string, height: string): boolean =>
  sizes.has(`${Number.parseInt(width, 10)}x${Number.parseInt(height, 10)}`) ||
  advertisingAddress.test(address);
