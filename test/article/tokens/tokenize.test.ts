import * as fc from 'fast-check';
import { defaultTreeAdapter, type DefaultTreeAdapterTypes, html, parseFragment } from 'parse5';
import { describe, expect, it, test } from 'vitest';
import { tokenize } from '../../../functions/article/tokens/tokenize.ts';

/** What markup consists of, one thing a line; texts joined, as nobody sees where they were parted. */
const tokens = (source: string, isXml = false): readonly string[] => {
  const found: string[] = [];
  let text = '';
  const add = (...things: readonly string[]): void => {
    if (text !== '') found.push(JSON.stringify(text));
    text = '';
    found.push(...things);
  };
  tokenize(source, {
    text: (characters) => (text += characters),
    startTag: ({ name, attributes, selfClosing }) =>
      add(
        `<${name}`,
        ...Object.entries(attributes).map(([key, value]) => `  ${key}=${JSON.stringify(value)}`),
        ...(selfClosing ? ['/>'] : []),
      ),
    endTag: (name) => add(`</${name}`),
    comment: () => add('<!'),
    nameOf: (written) => (isXml ? written : written.toLowerCase()),
    isForeign: () => isXml,
  });
  add();
  return found;
};

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;

/** Texts and elements in document order; where elements end is the tree's business. */
const flat = (nodes: readonly Node[]): readonly string[] =>
  nodes.flatMap((node): readonly string[] => {
    if ('value' in node) return [node.value];
    if (!('tagName' in node)) return [];
    const { tagName, attrs, childNodes }: Element = node;
    return [
      `<${tagName}`,
      ...attrs.map(({ name, value }) => `  ${name}=${JSON.stringify(value)}`),
      ...flat(childNodes),
    ];
  });
const inBrowser = (markup: string): string => {
  const context = defaultTreeAdapter.createElement('body', html.NS.HTML, []);
  return flat(parseFragment(context, markup, { scriptingEnabled: false }).childNodes).join('');
};
const ours = (markup: string): string =>
  tokens(markup)
    .filter((token) => !token.startsWith('</') && token !== '<!' && token !== '/>')
    .map((token) => (token.startsWith('"') ? String(JSON.parse(token)) : token))
    .join('');

const pieces = (
  '< > / = " \' ! -- - ? &amp &lt; &copy= &#65; a b é <x <X </x </ <!-- --> --!> <! <? </> href ="v" =\'w\' =u / > > ' +
  '<style> </style> </style/ <title> </title> </TITLE <textarea>x </textarea> <xmp> </xmp> <iframe> </iframe>'
).split(' ');
const soup = fc
  .array(fc.constantFrom(...pieces, ' ', '\n', '\t'), { maxLength: 16 })
  .map((parts) => parts.join(''));

test('any soup of signs is taken apart as browsers take it apart', () => {
  fc.assert(
    fc.property(soup, (markup) => {
      expect(ours(markup)).toBe(inBrowser(markup));
    }),
    { numRuns: 10_000 },
  );
});

describe('markup', () => {
  it.each([
    ['a tag that the file ends in is nobody’s', '<p>x<b class="y', ['<p', '"x"']],
    ['a closing slash is no part of a bare value', '<a href=/b/><br/>', ['<a', '  href="/b/"', '<br', '/>']],
    ['the first attribute of a name counts', '<p A=1 a=2 a>', ['<p', '  a="1"']],
    [
      'an attribute keeps what looks like a parameter',
      '<a href="?a&copy=1&amp;b">',
      ['<a', '  href="?a&copy=1&b"'],
    ],
    ['what begins no tag is text', '1 < 2 <3 </', ['"1 < 2 <3 </"']],
    [
      'raw text ends with its own end tag',
      '<script>if (a</b>) </scripts></SCRIPT >',
      ['<script', '"if (a</b>) </scripts>"', '</script'],
    ],
    ['a title may hold character references', '<title>A &amp; <b>', ['<title', '"A & <b>"']],
    ['comments end early and late', '<!-->a<!--->b<!-- > --!>c', ['<!', '"a"', '<!', '"b"', '<!', '"c"']],
    ['a CDATA section is text', 'a<![CDATA[<b>&amp;]]>c', ['"a<b>&amp;c"']],
  ] as const)('%s', (_, source, expected) => {
    expect(tokens(source)).toEqual(expected);
  });

  it('of XML keeps its names as they are, and has no raw text', () => {
    expect(tokens('<style viewBox="1"><B/></style>', true)).toEqual([
      '<style',
      '  viewBox="1"',
      '<B',
      '/>',
      '</style',
    ]);
  });
});
