import { describe, expect, it } from 'vitest';
import { readText } from '../../../functions/article/text/read-text.ts';

const bodyOf = (lines: readonly string[]): string => {
  const drafting = readText(lines.join('\n\n'), { base: null, language: 'zh', zone: 'UTC' });
  return drafting.kind === 'draft' ? drafting.draft.html.replaceAll(/<[^>]+>/gu, '\n') : '';
};

const history =
  'Between 1840 and 1866 at least nineteen ships were lost on the rock, among them the packet Marigold with all hands.';
const tower =
  'The tower has seven rooms, one above the other, and a stair of a hundred and four steps that no two keepers counted alike.';
const opening =
  'The light stands on a tidal rock at the eastern end of the strait, and was first lit in the autumn of 1868.';

describe('what a page says of its own parts', () => {
  it('is left out where it lists the headings that come again below', () => {
    const body = bodyOf([
      'The light of the eastern strait',
      opening,
      'Contents',
      '1 History',
      '1.1 Keepers',
      '2 Tower',
      'History',
      history,
      'Keepers',
      tower,
      'Tower',
      history.replace('ships', 'boats'),
    ]);
    expect(body).not.toMatch(/Contents|1 History|1\.1 Keepers|2 Tower/u);
    expect(body.match(/History|Keepers|Tower/gu)).toEqual(['History', 'Keepers', 'Tower']);
  });

  it('is left out where it counts the lines of a program', () => {
    const code = ['import serial', "port = serial.Serial('/dev/ttyUSB0', timeout=0.5)", 'while True:'];
    const body = bodyOf(['Reading a port', opening, history, '1', '2', '3', ...code, tower]);
    expect(body.trim().split(/\n+/u)).toEqual([opening, history, ...code, tower]);
  });
});

it('reads an article whole that a long program parts, not only its longer half', () => {
  const code = Array.from({ length: 12 }, (_, line) => `port.write(${line})`);
  const body = bodyOf(['Reading a port', opening, ...code, history, tower, 'Copyright 2012 The Bench']);
  expect(body.trim().split(/\n+/u)).toEqual([opening, ...code, history, tower]);
});

it('joins the lines of a paragraph that lynx centred one by one', () => {
  const lines = [
    'Workers who came to take away the last of the card catalog in Whitlow',
    'Library on Thursday found a tin box behind it that nobody at Harlow',
    'knew was there.',
  ];
  const centred = lines.map((line) => `${' '.repeat(Math.floor((78 - line.length) / 2))}${line}`).join('\n');
  const links = ['   [1]News', '   [2]Sports', '   [3]Opinion', '   [4]Archives'].join('\n');
  const drafting = readText(`${links}\n\n${centred}\n\n${centred}\n`, {
    base: null,
    language: 'zh',
    zone: 'UTC',
  });
  expect(drafting.kind === 'draft' && drafting.draft.html).toContain(lines.join(' '));
});

describe('what is no sentence and yet of the text', () => {
  it('is a program, be it longer than the sentences around it, up to its last line', () => {
    const code = [
      "import { open } from 'pantry';",
      "const shelf = open('cellar');",
      'for (const jar of shelf.jars) {',
      '  jar.turn(jar.age);',
      '}',
      'shelf.label(now());',
      'export default shelf;',
    ];
    const body = bodyOf(['A shelf that turns', opening, history, ...code, 'Powered by Tinware']);
    expect(body.trim().split(/\n+/u)).toEqual([opening, history, ...code.map((line) => line.trim())]);
  });

  it('is what is told of the subject label by label below the last sentence', () => {
    const labels = ['Camera: Tull 40', 'Exposure: 1/25 sec', 'Focal length: 50 mm'];
    const body = bodyOf(['A green grasshopper', 'May 4, 2019', opening, ...labels, 'Other posts', 'A wren']);
    expect(body.trim().split(/\n+/u)).toEqual([opening, ...labels]);
  });

  it('is a list that the sentence above announces, with no mark before its entries', () => {
    const entries = [
      'A torch with a red glass',
      'Two spare lamps from the store',
      'Rope enough for both stairs',
    ];
    const page = [
      'The night on the rock',
      opening,
      `Bring these things to the quay:\n\n${entries.join('\n')}`,
    ];
    const drafting = readText([...page, history].join('\n\n'), { base: null, language: 'zh', zone: 'UTC' });
    if (drafting.kind !== 'draft') throw new Error('not drafted');
    for (const entry of entries) expect(drafting.draft.html).toContain(`<li>${entry}</li>`);
  });

  it('is what a manual tells of one thing after the other, whose names begin with a small letter', () => {
    const told = ['lamp_lit', 'The lamp and its rank.', 'lamp_out', 'The lamp and the hour.', 'fog_heard'];
    const body = bodyOf(['Signals of the tower', opening, history, ...told, 'The quarter it came from.']);
    for (const line of told) expect(body).toContain(line);
  });

  it('is a program without the numbers before its lines; those of a list are kept', () => {
    const program = ['1 import lamp;', '2', '3 public class Light {', '4     lamp.turn();', '5 }'];
    const list = ['1 the keeper of the lamp', '2 the keeper of the horn', '3 the keeper of the boat'];
    const body = bodyOf(['Signals of the tower', opening, history, ...program, tower, ...list, history]);
    expect(body).toMatch(/\nimport lamp;\s+public class Light \{\s+lamp\.turn\(\);\s+\}\n/u);
    expect(body).toContain('2 the keeper of the horn');
  });
});
