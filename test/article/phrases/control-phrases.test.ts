import { describe, expect, it } from 'vitest';
import { kindOfLine } from '../../../functions/article/phrases/line-phrases.ts';

describe('what a template prints for screen readers, scripts and forms', () => {
  it.each([
    ['list of 2 items', 'tools'],
    ['list 1 of 2', 'tools'],
    ['1x 1.5x 1.8x', 'tools'],
    ['This video can not be played', 'tools'],
    ['Was this page helpful?', 'prompt'],
    ['Something went wrong, please try again later.', 'prompt'],
    ['We are no longer accepting comments on this article.', 'prompt'],
    ['Related Story: The last telegraph boy', 'related'],
    ['Read the original article on Harbour Wire', 'credit'],
    ['Quotes delayed by a minimum of 15 minutes.', 'copyright'],
  ])('%s', (line, kind) => {
    expect(kindOfLine(line)).toBe(kind);
  });
});

describe('a sentence that only begins like it', () => {
  it.each([
    'List 1 of the ballot went to the Greens.',
    'Was this page torn out by the king himself?',
    'Something went wrong on the night of the fire, and nobody has said what.',
    'To watch this video was to understand why the crowd fell silent.',
    'The discussion is far from closed, the mayor said.',
    'Related stories have been told of the bridge before.',
  ])('%s', (line) => {
    expect(kindOfLine(line)).toBeNull();
  });
});
