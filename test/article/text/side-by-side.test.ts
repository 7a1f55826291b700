import { describe, expect, it } from 'vitest';
import { bytesOf, columnsApart, columnsOf } from '../../../functions/article/text/blocks/side-by-side.ts';
import { tidy } from '../../../functions/article/text/blocks/tidy.ts';

const textsOf = (text: string, widthOf = columnsOf): readonly string[] =>
  columnsApart(text, widthOf)
    .map((part) => part.text.trim())
    .filter((part) => part !== '');

const menu = ['THIS WEEK', 'Council', 'Sheep sale', 'Church', 'WEATHER', 'Rain, 14C', 'SEARCH'];
const story = [
  'The slate on the pier says ten past seven, and',
  'nobody on the quay has thought of asking why it',
  'does not say seven. The clerk chalks it himself',
  'when he has looked at the mud, and rubs it out',
  'again if the mud is not what he had thought it',
  'would be. There is no other timetable, and the',
  'county has given up printing one.',
];

const entries = ['新闻首页', '学校概况', '教务', '招生就业', '校友', '下载', '邮箱'];
const lines = [
  '运动会设短跑、跳远、垒球、接力等十一个项目。',
  '比赛中，同学们你追我赶，加油声此起彼伏不断。',
  '经过两天的角逐，五年级二班获得团体总分第一。',
  '学校给每一位参赛的同学都发了一条毛巾做纪念。',
  '裁判由各班的体育老师担任，计时用的是新秒表。',
  '看台上坐满了家长，有人从三十公里外专程赶来。',
  '明年的运动会改在五月举行，还要加一项拔河赛。',
];

describe('text that a program set side by side', () => {
  it('comes apart into its columns, what stands above and what stands below', () => {
    const rows = menu.map((entry, index) => `${entry.padEnd(14)}${story[index]}`);
    expect(textsOf(['The Sound Weekly', ...rows, 'Copyright of the weekly paper'].join('\n'))).toEqual([
      'The Sound Weekly',
      menu.join('\n'),
      story.join('\n'),
      'Copyright of the weekly paper',
    ]);
  });

  it('is measured as a terminal does, two columns for a Chinese character', () => {
    const rows = entries.map((entry, index) => `${entry.padEnd(12 - entry.length)}${lines[index]}`);
    expect(textsOf(rows.join('\n'))).toEqual([entries.join('\n'), lines.join('\n')]);
  });

  it('is measured as Debian’s html2text does, three bytes for a Chinese character', () => {
    const rows = entries.map((entry, index) => `${entry.padEnd(16 - entry.length * 2)}${lines[index]}`);
    expect(textsOf(rows.join('\n'), bytesOf)).toEqual([entries.join('\n'), lines.join('\n')]);
  });

  it('comes apart into three columns, of which the first and the last end sooner', () => {
    const picks = ['OTHER STORIES', 'Two hurt', 'Rink lights', 'Cranberries', 'Library'];
    const rows = story.map(
      (line, index) => `${(menu[index] ?? '').padEnd(14)}${line.padEnd(50)}${picks[index] ?? ''}`,
    );
    expect(textsOf(rows.join('\n'))).toEqual([menu.join('\n'), story.join('\n'), picks.join('\n')]);
  });

  it('keeps an article in one piece that is longer than the menu to its right', () => {
    const rows = story.map((line, index) => `${line.padEnd(52)}${menu.slice(0, 4)[index] ?? ''}`);
    const text = [
      ...rows,
      '',
      ...story,
      '',
      'All rights reserved by the Harbour Point Publishing Company',
    ].join('\n');
    expect(textsOf(text)[0]).toBe([...story, '', ...story].join('\n'));
  });

  it('stays whole if it is names and what they mean', () => {
    const terms = [
      ['Spool', 'Where jobs wait for a printer that is free, and are'],
      ['', 'removed when they were printed or refused.'],
      ['Retry', 'How long to wait after the first failure of a job, and'],
      ['', 'how much longer after each other.'],
      ['Log', 'Whom to tell what was printed, and what was not, and'],
      ['', 'why it was not.'],
      ['Filter', 'A program that turns pages into what the printer knows'],
    ];
    const table = terms.map(([term = '', meaning = '']) => `${term.padEnd(12)}${meaning}`).join('\n');
    expect(textsOf(table)).toEqual([table]);
  });

  it('stays whole if it is a table of figures', () => {
    const rows = ['Possession    43%   57%', 'Shots         9     15', 'On target     4     3'];
    const table = [...rows, 'Corners       6     8', 'Fouls         11    9', 'Offsides      2     1'].join(
      '\n',
    );
    expect(textsOf(table)).toEqual([table]);
  });

  it('stays whole if it is prose', () => {
    expect(textsOf(story.join('\n'))).toEqual([story.join('\n')]);
  });
});

describe('the borders of a table', () => {
  it('are no text where links or pandoc write them', () => {
    const table = ['+-----+------+', '| Pier | 12 |', '|-----+------|', '| Quay | 40 |', '+-----+------+'];
    expect(
      tidy(table.join('\n'))
        .split(/\s+/u)
        .filter((word) => word !== ''),
    ).toEqual(['Pier', '12', 'Quay', '40']);
  });

  it('keep the columns beside them in place where w3m draws them', () => {
    expect(tidy('Home    ┌────┐  News\nMenu    │Tide│  Ads')).toBe(
      'Home            News\nMenu     Tide   Ads',
    );
  });

  it('stay where they are marks of Markdown', () => {
    const table = '| Pier | Boats |\n|------|-------|\n| Quay | 40 |';
    expect(tidy(table)).toBe(table);
  });
});
