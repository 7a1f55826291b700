import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { characterData, xml, xmlWith } from '../../functions/feeds/xml/element.ts';
import { legalText } from '../../functions/feeds/xml/legal-text.ts';
import { documentOf, serializeXml } from '../../functions/feeds/xml/serialize-xml.ts';
import { parseXml } from './checker/xml-tree.ts';

const anyText = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.constantFrom(']]>', ']', '<![CDATA[', '&#x26;', '--', '?>', '"', '\r\n', '\t'),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''));

describe('the XML writer', () => {
  it('writes what a parser reads back, as text, as CDATA and in attributes', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (text, section, value) => {
        const root = parseXml(
          documentOf(xml('a', xml('t', text), xml('c', characterData(section)), xmlWith('v', { value }))),
        );
        const [t, c, v] = root.children;
        expect(t?.text).toBe(legalText(text));
        expect(c?.text).toBe(legalText(section));
        expect(v?.attributes.get('value')).toBe(legalText(value));
      }),
      { numRuns: 2000, seed: 3 },
    );
  });

  it('cuts a CDATA section wherever it would end', () => {
    expect(documentOf(xml('a', xml('b', characterData(']]>x]]>'))))).toContain(
      '<b><![CDATA[]]]]><![CDATA[>x]]]]><![CDATA[>]]></b>',
    );
  });

  it('leaves out attributes and children that are null', () => {
    expect(documentOf(xml('a', null, xmlWith('b', { c: null, d: 1 })))).toContain('<a><b d="1"/></a>');
  });

  it('takes children one by one from whoever makes them', () => {
    let made = 0;
    function* children(): Generator<string> {
      for (; made < 3; made += 1) yield String(made);
    }
    const pieces = serializeXml({ name: 'a', attributes: {}, children: children() }, null);
    pieces.next();
    pieces.next();
    pieces.next();
    expect(made).toBe(0);
    expect([...pieces].join('')).toBe('12</a>\n');
  });
});

describe('legal text', () => {
  it.each([
    ['a\u0000\u0008b\u000b\u001fc', 'abc'],
    ['a\ud83d', 'a'],
    ['\ude00a😀', 'a😀'],
    ['a\r\nb\rc\u0085d', 'a\nb\nc\nd'],
    ['\ufffe\uffff\u0090', ''],
    ['a\ufffdb', 'a?b'],
    ['\t\n 你好', '\t\n 你好'],
  ])('of %j is %j', (text, legal) => {
    expect(legalText(text)).toBe(legal);
  });
});
