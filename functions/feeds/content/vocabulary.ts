/**
 * Elements whose tags are left out although their text stays: readers don't know them, and validators say so.
 * MathML's text is what most readers would show of it anyway; where a formula says itself in words, they stand instead.
 */
export const unwrapped: ReadonlySet<string> = new Set(['rb', 'rtc', 'font']);

/** Attributes that readers' own sanitizers refuse (`SecurityRiskAttr` of the W3C validator). */
export const leftOut = /^(?:role|aria-.*|controls|decoding|on.*)$/;

/** Inline styles that feed readers let through; the article's sanitizer has seen to their values. */
export const feedStyles: ReadonlySet<string> = new Set([
  'text-align',
  'vertical-align',
  'font-style',
  'font-weight',
  'font-variant',
  'text-decoration',
  'text-indent',
  'list-style-type',
  'white-space',
  'direction',
  'unicode-bidi',
  'float',
  'width',
  'height',
]);

/** Types by the ending of the address, for recordings that don't say theirs. */
export const recordingTypes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    mp3: 'audio/mpeg',
    m4a: 'audio/mp4',
    aac: 'audio/aac',
    ogg: 'audio/ogg',
    oga: 'audio/ogg',
    opus: 'audio/ogg',
    wav: 'audio/wav',
    flac: 'audio/flac',
    mp4: 'video/mp4',
    m4v: 'video/mp4',
    webm: 'video/webm',
    mov: 'video/quicktime',
  }),
);

/** Hosts and paths of pictures that nobody is meant to see. */
export const trackingPicture =
  /^https?:\/\/(?:[^/]*\.)?(?:doubleclick\.net|google-analytics\.com|scorecardresearch\.com|hm\.baidu\.com|cnzz\.com|pixel\.wp\.com|stats\.wordpress\.com|feedsportal\.com|quantserve\.com|facebook\.com\/tr)\b/i;
