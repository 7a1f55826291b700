import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../functions/article/charset/decode.ts';
import { encode } from '../../score/encode.ts';
import { loadCases } from '../../score/page-case.ts';

const texts = loadCases()
  .filter(({ expected }) => expected.language === 'zh')
  .map(({ expected }) => expected.text)
  .filter((text) => (text.match(/\p{Script=Han}/gu)?.length ?? 0) > 100);
const simplified = texts.filter((text) => /[这们为国说时会发过还个]/u.test(text));
const traditional = texts.filter((text) => !simplified.includes(text));

const splice = (bytes: Uint8Array, at: number, removed: number, added: readonly number[]): Uint8Array =>
  Uint8Array.from([...bytes.subarray(0, at), ...added, ...bytes.subarray(at + removed)]);

/** The place of a byte above ASCII, somewhere in the bytes. */
const placeIn = (bytes: Uint8Array, share: number): number => {
  const places = [...bytes.keys()].filter((index) => (bytes[index] ?? 0) >= 0x80);
  return places[Math.floor(share * places.length)] ?? 0;
};

/** How many characters at most differ, when all before and behind them is the same. */
const lostBetween = (whole: string, damaged: string): number => {
  const shortest = Math.min(whole.length, damaged.length);
  let before = 0;
  while (before < shortest && whole[before] === damaged[before]) before += 1;
  let behind = 0;
  while (behind < shortest - before && whole.at(-1 - behind) === damaged.at(-1 - behind)) behind += 1;
  return whole.length - before - behind;
};

const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const mostLost = 12;

describe('one broken byte costs the characters beside it, not the rest of the line', () => {
  it.each([
    ['utf-8', texts],
    ['gb18030', simplified],
    ['big5', traditional],
  ] as const)('%s', (encoding, sources) => {
    const damage = fc.record({
      text: fc.constantFrom(...sources),
      at: share,
      byte: fc.integer({ min: 0, max: 0xff }),
    });
    fc.assert(
      fc.property(damage, fc.constantFrom(0, 1), ({ text, at, byte }, removed) => {
        const bytes = encode(text, encoding);
        const broken = splice(
          bytes,
          placeIn(bytes, at),
          removed,
          removed === 1 && byte < 0x80 ? [] : [byte | 0x80],
        );
        const { text: read } = decode(broken, null);
        expect(read).not.toMatch(/[\0\ufeff\ufffd]/);
        expect(lostBetween(decode(bytes, null).text, read)).toBeLessThanOrEqual(mostLost);
      }),
      { numRuns: 150 },
    );
  });
});

describe('what came in between is left out', () => {
  it.each(['utf-8', 'gb18030'])('zeros in the middle of the characters of %s', (encoding) => {
    fc.assert(
      fc.property(fc.constantFrom(...simplified), share, (text, at) => {
        const bytes = encode(text, encoding);
        const { text: read } = decode(splice(bytes, placeIn(bytes, at), 0, [0]), null);
        expect(read).toBe(decode(bytes, null).text);
      }),
      { numRuns: 30 },
    );
  });

  it('a byte order mark before an included part', () => {
    expect(decode(Buffer.from('<p>上半</p>\ufeff<p>下半</p>'), null).text).toBe('<p>上半</p><p>下半</p>');
  });

  it('half a character at every border of the blocks it was sent in', () => {
    const text = '岸'.repeat(4000);
    const bytes = Buffer.from(text);
    const blocks = [0, 1, 2].map((block) => bytes.subarray(block * 4096, block * 4096 + 4095));
    const { text: read, encoding } = decode(Buffer.concat(blocks), null);
    expect(encoding).toBe('utf-8');
    expect(read).toMatch(/^岸{3998}$/u);
  });
});

describe('a page that two systems have written is read in both encodings', () => {
  const comments =
    '<div><p>听说那条街明年就要拆了，小时候常去的面馆也搬走了，真希望能留下一点什么。</p></div>';

  it.each([
    ['utf-8', 'gb18030'],
    ['gb18030', 'utf-8'],
  ])('%s with %s in it', (outer, inner) => {
    for (const text of simplified.slice(0, 40)) {
      const bytes = Buffer.concat([encode(`<p>${text}</p>`, outer), encode(comments, inner)]);
      expect(decode(bytes, `text/html; charset=${inner}`).text).toBe(
        decode(encode(`<p>${text}</p>${comments}`, outer), null).text,
      );
    }
  });

  it('GBK behind the byte order mark of a file that it includes', () => {
    const [text = ''] = simplified;
    const bytes = Buffer.concat([Buffer.from('\ufeff'), encode(`<p>${text}</p>`, 'gb18030')]);
    expect(decode(bytes, null).text).toContain(`<p>${text}</p>`);
  });
});
