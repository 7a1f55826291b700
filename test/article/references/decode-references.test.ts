import { decodeHTML, decodeHTMLAttribute } from 'entities/decode';
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { oldNames, typographicNames } from '../../../functions/article/references/common-names.ts';
import { decodeAttribute, decodeText } from '../../../functions/article/references/decode-references.ts';
import { rareNames } from '../../../functions/article/references/rare-names.ts';

const names = [
  ...oldNames.keys(),
  ...[...typographicNames, ...rareNames]
    .flatMap((line) => line.split(' '))
    .flatMap((group) => (group.split('=', 1)[0] ?? '').split(',')),
];
const name = fc.constantFrom(...names);
const number = fc.oneof(
  fc.nat(0x110_010),
  fc.integer({ min: 0x78, max: 0xa8 }),
  fc.integer({ min: 0xd7f0, max: 0xe010 }),
  fc.constantFrom(0, 1e9, 1e30),
);
const reference = fc.oneof(
  name,
  fc.tuple(name, fc.nat(8)).map(([whole, length]) => whole.slice(0, length)),
  number.map((code) => `#${BigInt(code)}`),
  number.map((code) => `#x${BigInt(code).toString(16)}`),
  fc.constantFrom('', '#', '#x', '#xg', 'nosuch'),
);
const ending = fc.constantFrom(';', '', '=', ' ', '1', 'x', '&', ';;', 'é');
const markup = fc
  .array(fc.tuple(reference, ending), { minLength: 1, maxLength: 4 })
  .map((all) => all.map(([inner, end]) => `a&${inner}${end}`).join(''));

test('every name and number is decoded as the library that others use decodes it', () => {
  fc.assert(
    fc.property(markup, (source) => {
      expect(decodeText(source)).toBe(decodeHTML(source));
      expect(decodeAttribute(source)).toBe(decodeHTMLAttribute(source));
    }),
    { numRuns: 20_000 },
  );
});

test('all 2,231 references of the standard are known', () => {
  expect(new Set(names).size + oldNames.size).toBe(2231);
  const whole = names.map((known) => `&${known};`).join(' ');
  expect(decodeText(whole)).toBe(decodeHTML(whole));
});

describe('a reference', () => {
  it('may lack its semicolon where HTML 2 knew the name, even within a word', () => {
    expect(decodeText('&copy 2026 &notit; &alpha')).toBe('© 2026 ¬it; &alpha');
  });

  it('is no parameter of an address', () => {
    expect(decodeAttribute('/?a=1&copy=2&lt;&amp;b')).toBe('/?a=1&copy=2<&b');
  });

  it('to a control character is meant in windows-1252', () => {
    expect(decodeText('&#147;so&#x94;')).toBe('“so”');
  });

  it('to what is no character shows that one is lost', () => {
    expect(decodeText('&#0;&#xD800;&#x110000;')).toBe('\ufffd\ufffd\ufffd');
  });
});
