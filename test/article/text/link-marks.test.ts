import { describe, expect, it } from 'vitest';
import { readText } from '../../../functions/article/text/read-text.ts';
import { splitBlocks } from '../../../functions/article/text/blocks/split-blocks.ts';
import { unmark } from '../../../functions/article/text/blocks/link-marks.ts';

const bodyOf = (text: string): string => {
  const drafting = readText(text, { base: null, zone: 'UTC', language: 'en' });
  if (drafting.kind !== 'draft') throw new Error('not drafted');
  return drafting.draft.html;
};

const none = new Map<string, string>();

describe('low lines in the output of Debian’s html2text', () => {
  it('join the words of a link', () => {
    const { text, linked } = unmark('Ferry_fares_frozen', 'html2text', none);
    expect(text).toBe('Ferry fares frozen');
    expect(linked).toBe(1);
  });

  it.each([
    'py::scoped_interpreter interpreter;',
    'from kerb import lower_it',
    '$ tar -xf kerb_sources.tar.gz',
  ])('are part of a name in a line of code: %s', (line) => {
    expect(unmark(line, 'html2text', none)).toEqual({ text: line, linked: 0, address: null });
  });
});

it('an address that html2text broke at a hyphen is a link’s, and no text', () => {
  const body = bodyOf(`# The kerb came down

[![](https://harbour.example/wp-content/uploads/2011/08/Mill-Lane-
kerb.png)](https://harbour.example/wp-content/uploads/2011/08/Mill-
Lane-kerb.png)

For nine years the kerb on Mill Lane was four inches high, and people who push
prams went round by the bakery.
`);
  expect(body).toContain('For nine years');
  expect(body).not.toContain('png');
});

it('an entry of a list in a list loses its sign', () => {
  const { blocks } = splitBlocks('    * Streets\n          o Mill Lane\n          o Market Place\n');
  expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
    ['item', 'Streets'],
    ['item', 'Mill Lane'],
    ['item', 'Market Place'],
  ]);
});

it('what lynx marks as inserted keeps its words alone', () => {
  expect(unmark('[INS: Ferry fares frozen :INS]', 'lynx', none).text).toBe('Ferry fares frozen');
  expect(unmark('[INS: :INS]', 'lynx', none).text).toBe('');
});
