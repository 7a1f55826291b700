import * as fc from 'fast-check';

const elements = (
  'p div span a b i em strong u s small mark del ins q cite code pre kbd samp var sub sup abbr time ' +
  'h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote figure figcaption table caption colgroup thead tbody tfoot tr td th ' +
  'details summary section article aside header footer main nav address ruby rb rt rp bdi bdo font center form button ' +
  'label fieldset legend select option textarea noscript template svg math mi mn mo mrow mfrac msup msqrt munderover mtable ' +
  'mtr mtd mtext semantics annotation annotation-xml foreignobject desc title style script iframe object embed video audio picture ' +
  'amp-img amp-video amp-carousel amp-youtube x-unknown o:p marquee map area canvas dialog plaintext xmp listing'
).split(' ');
const voids = ['br', 'hr', 'img', 'wbr', 'input', 'source', 'track', 'col', 'link', 'meta', 'base', 'param'];

const attributeNames = (
  'id class style href src srcset alt title lang dir width height align valign colspan rowspan headers scope start type ' +
  'reversed value cite datetime open name poster controls data-src data-id data-provider data-href onclick onerror layout ' +
  'placeholder fallback on role tabindex aria-label hidden itemprop i-amphtml-layout amp-fx [text] xlink:href srcdoc sizes'
).split(' ');

const attributeValues = [
  '',
  'a',
  '1',
  '-3',
  '100%',
  'AMP',
  'embed',
  'gallery',
  'twitter-tweet',
  'i-amphtml-x',
  'javascript:alert(1)',
  'https://example.com/a?b=c&d#e',
  'https://www.youtube.com/embed/aqz-KE-bpKQ',
  'https://www.youtube.com/watch?v=aqz-KE-bpKQ',
  'http://example.com/a.mp4',
  '//example.com/面包.jpg',
  '/a.jpg 1x, /b.jpg 1x, c.jpg 3w',
  'https://[x',
  'https://exa mple/%zz',
  'data:image/png;base64,AAAA',
  'data:text/html,<script>',
  'text-align:center;width:3px;color:red',
  'position:fixed;text-align:url(x)}</style>',
  'auto',
  'rtl',
  '{{mustache}}',
  '"\'<>&`',
  '\u0000\ud800\ufffe',
];

const words = [
  'Bread',
  ' ',
  '面包房',
  '&amp;',
  '&',
  '<',
  '>',
  '\u200f',
  '\u0007',
  ']]>',
  '-->',
  '</p>',
  '</b>',
  '<!--',
  '🍞',
  '{{x}}',
  '\n\t',
];

const value = fc.oneof(fc.constantFrom(...attributeValues), fc.string({ maxLength: 12, unit: 'binary' }));
const attribute = fc
  .tuple(fc.constantFrom(...attributeNames), value)
  .map(([name, text]) => `${name}="${text.replaceAll('"', '&quot;')}"`);
const start = (name: string, given: readonly string[]): string => `<${[name, ...given].join(' ')}>`;
const text = fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 20, unit: 'binary' }));

/** Markup of every kind there is, well-formed or not, hostile or not. */
export const anyMarkup: fc.Arbitrary<string> = fc.letrec<{ node: string; content: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    text,
    fc
      .tuple(fc.constantFrom(...voids), fc.array(attribute, { maxLength: 4 }))
      .map(([name, given]) => start(name, given)),
    fc
      .tuple(
        fc.constantFrom(...elements),
        fc.array(attribute, { maxLength: 3 }),
        tie('content'),
        fc.boolean(),
      )
      .map(([name, given, content, ends]) => `${start(name, given)}${content}${ends ? `</${name}>` : ''}`),
  ),
  content: fc.array(tie('node'), { maxLength: 5 }).map((nodes) => nodes.join('')),
})).content;

/** Elements one inside the other as HTML allows it and doesn't, all of them closed. */
export const anyNesting: fc.Arbitrary<string> = fc.letrec<{ node: string; content: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 8 },
    fc.constantFrom('a', ' ', '\n', '<br>', '<hr>', '<img src="a.png">'),
    fc
      .tuple(fc.constantFrom(...elements, 'a', 'p', 'li', 'td', 'pre'), tie('content'))
      .map(([name, content]) => `<${name}>${content}</${name}>`),
  ),
  content: fc.array(tie('node'), { maxLength: 4 }).map((nodes) => nodes.join('')),
})).content;
