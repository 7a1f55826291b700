/** What it is; the element that waits for its script; what shows it; a part of its link. */
export const placeholders: readonly (readonly [string, string, string, string])[] = [
  [
    'an oembed element',
    '<figure class="media"><oembed url="https://www.youtube.com/watch?v=dQw4w9WgXcQ"></oembed></figure>',
    'amp-youtube',
    'dQw4w9WgXcQ',
  ],
  [
    'an address for oEmbed',
    '<div data-oembed-url="https://vimeo.com/76979871"></div>',
    'amp-vimeo',
    '76979871',
  ],
  [
    'a division for a YouTube player',
    '<div class="youtube-player" data-id="dQw4w9WgXcQ"></div>',
    'amp-youtube',
    'dQw4w9WgXcQ',
  ],
  [
    'a division with a button to play',
    '<div class="lazy youtube" data-embed="dQw4w9WgXcQ"><div class="play"></div></div>',
    'amp-youtube',
    'dQw4w9WgXcQ',
  ],
  ['a YouTube id alone', '<div data-youtube-id="dQw4w9WgXcQ"></div>', 'amp-youtube', 'dQw4w9WgXcQ'],
  [
    'a Plyr player',
    '<div data-plyr-provider="vimeo" data-plyr-embed-id="76979871"></div>',
    'amp-vimeo',
    '76979871',
  ],
  [
    'a Flourish chart',
    '<div class="flourish-embed flourish-chart" data-src="visualisation/123456"><script src="https://public.flourish.studio/resources/embed.js"></script></div>',
    'amp-iframe',
    'flo.uri.sh/visualisation/123456',
  ],
  [
    'an Infogram chart',
    '<div class="infogram-embed" data-id="861ca70a-3fe8-4c8b-a9b8-c0f9a3d9b3f1"></div>',
    'amp-iframe',
    '861ca70a',
  ],
  ['a film for a plug-in', '<embed src="https://example.com/a.mp4" type="video/mp4">', 'amp-video', 'a.mp4'],
  [
    'a player of Video.js',
    '<video-js><source src="https://example.com/a.m3u8" type="application/x-mpegURL"></video-js>',
    'amp-video',
    'a.m3u8',
  ],
  [
    'a film that loads late',
    '<video autoplay muted><source data-src="https://example.com/a.mp4" type="video/mp4"></video>',
    'amp-video',
    'a.mp4',
  ],
  [
    'a film in a paragraph',
    '<p>See <video><source src="https://example.com/a.mp4"></video> here.</p>',
    'amp-video',
    'a.mp4',
  ],
];
