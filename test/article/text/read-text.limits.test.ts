import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../../functions/article/text/read-text.ts';

const context = { base: null, language: 'zh', zone: 'Asia/Shanghai' };
const first = '旧码头的路灯上个月全部换过，从前照着天，现在照着路，走夜路的人说脚下清楚多了。';

describe('readText', () => {
  it('is total: any lines make a draft or a refusal, and no markup of their own', () => {
    const line = fc.oneof(
      fc.constantFrom(
        first,
        '',
        '相关推荐',
        '> ',
        '[1]a',
        '* b',
        '# c',
        '2025-07-13',
        'By Ana',
        '首页 > 正文',
        '<b>',
        '__',
        '   d',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
        const drafting = readText(lines.join('\n'), context);
        if (drafting.kind === 'draft') expect(drafting.draft.html).not.toMatch(/<script|<style|javascript:/i);
      }),
    );
  });

  it('reads a line of many marks of pictures, and of counters with many spaces, in no more time than others', () => {
    const hostile = [`${'[a.jpg] '.repeat(60)}x`, `${'点赞    1   次   '.repeat(18)}x`];
    for (const line of hostile) {
      const { kind } = readText(`${first}\n\n${line}\n\n${first}`, context);
      expect(kind).toBe('draft');
    }
  });

  it('takes time that grows with the text, not with its square', () => {
    const hostile = [
      'a',
      ' ',
      '[1]',
      '[a](',
      '_',
      '**',
      '> ',
      '\n',
      '相关推荐\n',
      '一、',
      'x\n\n',
      '1. ',
      '2025-',
      '"',
      `${first}\n`,
    ];
    const start = performance.now();
    for (const piece of hostile) readText(piece.repeat(Math.ceil(300_000 / piece.length)), context);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
