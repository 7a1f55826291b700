import { describe, expect, it } from 'vitest';
import { unmark } from '../../../functions/article/text/blocks/link-marks.ts';

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
