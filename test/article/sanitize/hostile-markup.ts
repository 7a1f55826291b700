import * as fc from 'fast-check';

const names = (
  'p div b i a font nobr ul li table tr td tbody caption h2 svg math mi mo mtext mglyph malignmark annotation-xml title ' +
  'desc foreignobject style script iframe noscript textarea template select option form img picture source video object ' +
  'embed xmp plaintext noembed details summary pre ruby rt marquee frameset body html head base link meta'
).split(' ');

/** Known ways to make a browser see another tree than the one that was judged. */
const tricks = [
  '<img src=x onerror=hit()>',
  '<svg/onload=hit()>',
  '<!--',
  '-->',
  '--!>',
  '<![CDATA[',
  ']]>',
  '"',
  "'",
  '`',
  '\0',
  '\r',
  '</p>',
  '&lt;img src=x onerror=hit()&gt;',
  '<a id="x" title="</title><img src=x onerror=hit()>">',
  '</style><img src=x onerror=hit()>',
  '</noscript><img src=x onerror=hit()>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=hit()&gt;">',
  '<form><math><mtext></form><form><mglyph><svg><mtext><style><path id="</style><img onerror=hit() src>">',
  'words',
];

const piece = fc.oneof(
  fc
    .constantFrom(...names)
    .chain((name) =>
      fc.constantFrom(
        `<${name}>`,
        `</${name}>`,
        `<${name} encoding="text/html">`,
        `<${name}/onclick=hit()>`,
        `<${name} onerror=hit() onload=hit() src=x href="javascript:hit()" id="location">`,
      ),
    ),
  fc.constantFrom(...tricks),
);

/** Markup that calls `hit()` if any of it comes through a gate alive. */
export const hostileMarkup: fc.Arbitrary<string> = fc
  .array(piece, { maxLength: 25 })
  .map((pieces) => pieces.join(''));
