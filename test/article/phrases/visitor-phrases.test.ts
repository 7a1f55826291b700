import { describe, expect, it } from 'vitest';
import { kindOfLine } from '../../../functions/article/phrases/line-phrases.ts';

describe('a sentence in which the site addresses who reads it', () => {
  it.each([
    ['Want us to look at your warehouse? Book a call with our team.', 'prompt'],
    ['If you liked this, you can buy me a coffee.', 'prompt'],
    ['Looking for more? Subscribe to the weekly letter.', 'prompt'],
    ['Click here to report a typo.', 'prompt'],
    ['Help keep the Harbour Times free for all readers by supporting our team', 'prompt'],
    ['As an Amazon Associate we earn from qualifying purchases.', 'prompt'],
    ['Was this page helpful?', 'prompt'],
    ['Asked 14 months ago, viewed 3,120 times', 'tools'],
    ['The Alder Falls Municipal Code is current through Ordinance 2291.', 'copyright'],
    ['- Advertisement -', 'advertisement'],
    ['12 Photos', 'tools'],
    ['Check price on Amazon', 'tools'],
    ['Provided by University of Calder', 'credit'],
  ])('%s', (line, kind) => {
    expect(kindOfLine(line)).toBe(kind);
  });
});

describe('a sentence of the author', () => {
  it.each([
    'Want and plenty lived on the same street, and neither knew the other’s name.',
    'If you enjoyed the first book, the second begins where it ends.',
    'Was this helpful? Nobody at the hearing could say, and the vote was put off.',
    'Asked two days ago whether he would run, the mayor said nothing.',
    'Help came late, and the crew kept the ferry free for all readers of the sea by supporting its keel.',
    'Buy now and pay later has become a habit, the bank said.',
    'For more than a year nobody followed the trail.',
    'Support for the bridge has grown since the vote in June.',
    'More information was not available on Monday.',
  ])('%s', (line) => {
    expect(kindOfLine(line)).toBeNull();
  });
});
