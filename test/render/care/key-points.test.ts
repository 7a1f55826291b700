import { describe, expect, it } from 'vitest';
import { keyPoints } from '../../../functions/render/care/key-points.ts';

const filler = [
  'Seven cups stood upside down on a shelf that nobody dusted.',
  'Gulls argued over half an apple behind the customs shed.',
  'A boy counted planks and lost his place twice before noon.',
  'Rain came sideways, then stopped as if somebody had asked.',
  'The clock above the chandlery has always been slow in March.',
  'Two painters disagreed about the exact colour of the railings.',
  'Somewhere a radio played the results of a match long over.',
];

describe('the key points of a long text', () => {
  it('are sentences of the text, in its order, that say what comes up again and again', () => {
    const main = [
      'The harbour council will build the new ferry terminal beside the old harbour.',
      'Ferry passengers told the council that the terminal needs a warm harbour waiting room.',
    ];
    const text = [
      main[0],
      ...filler,
      main[1],
      ...['Later', 'Once more', 'In June'].flatMap((when) =>
        filler.map((one) => `${when}, ${one.toLowerCase()}`),
      ),
    ].join('\n');
    const points = keyPoints(text);
    expect(points.length).toBeLessThanOrEqual(3);
    expect(points.every((point) => text.includes(point))).toBe(true);
    expect(points.map((point) => text.indexOf(point))).toEqual(
      points.map((point) => text.indexOf(point)).toSorted((one, other) => one - other),
    );
  });

  it('are not made for a short text', () => {
    expect(keyPoints(filler.slice(0, 3).join(' '))).toEqual([]);
  });

  it('do not say the same thing twice', () => {
    const text = Array.from({ length: 40 }, () => filler[0]).join('\n');
    expect(keyPoints(text)).toEqual([filler[0]]);
  });

  it('are found in Chinese, which has no blanks between words', () => {
    const text = Array.from(
      { length: 30 },
      (_, index) =>
        `第${index}天的渡口图书馆又来了许多认真读书的老人和孩子。码头上第${index}只船运走了蔬菜${index}筐。`,
    ).join('\n');
    expect(keyPoints(text).join('')).toContain('渡口图书馆');
  });
});
