import { describe, expect, it } from 'vitest';
import { bodyOf } from './scraped-page.ts';

const header = [
  'Home',
  'News',
  'Sport',
  'The kerb on Mill Lane comes down',
  'By Ruth Ames',
  'March 4, 2025 9:10 am',
];
const first =
  'For nine years the kerb on Mill Lane was four inches high, and people who push prams went round by the bakery.';
const second =
  'Last week it came down, and it took two men and a morning, and nobody who walked past looked at it twice.';
const third =
  'The letters that asked for it fill a drawer in the town hall, and the last of them was written in pencil.';
const headline = 'Library to open on Sundays from the autumn';

describe('a box amid a scraped article', () => {
  it('is passed over if it asks to read something else', () => {
    const body = bodyOf(...header, first, 'ALSO READ', headline, second, 'What it cost', third);
    expect(body).toContain(second);
    expect(body).toContain(third);
    expect(body).not.toContain('Library');
  });

  it.each(['ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ', 'Přečtěte si také', 'Читайте также'])(
    'is passed over above the last paragraph if it asks to read: %s',
    (words) => {
      const body = bodyOf(...header, first, second, words, headline, third);
      expect(body).toContain(third);
      expect(body).not.toContain('Library');
    },
  );

  it('ends the article if another’s standfirst and day stand in it', () => {
    const standfirst =
      'The library opens on Sundays from the autumn on, as the council has decided at last this week.';
    const next = [headline, standfirst, '14 May 2024', 'By Rosa Tam', third, second];
    const body = bodyOf(...header, first, second, third, 'Related articles', ...next);
    expect(body).toContain(first);
    expect(body).not.toContain('library');
  });

  it('is passed over if it asks for money or shares, and a list below a colon stays', () => {
    const appeal = 'If you learned something from this story, pay it forward and contribute to the Courier.';
    const shares = ['Click to share on X (Opens in new window)', 'Skip to comment form'];
    const entries = ['Club-style seating for eight with Wi-Fi', 'Ample temperature-controlled compartments'];
    const body = bodyOf(...header, ...shares, first, 'What the town got:', ...entries, second, appeal, third);
    expect(body).not.toMatch(/pay it forward|Click to|Skip to/u);
    for (const entry of entries) expect(body).toContain(entry);
  });

  it('is passed over from the word to skip it to its end', () => {
    const body = bodyOf(
      ...header,
      first,
      'Skip Most read and continue reading',
      headline,
      'End of Most read',
      second,
      third,
    );
    expect(body).toContain(third);
    expect(body).not.toContain('Library');
  });

  it('is passed over if it lists the parts of this article, and the parts stay', () => {
    const body = bodyOf(
      ...header,
      first,
      'In this article',
      'The men',
      'The drawer',
      'The men',
      second,
      'The drawer',
      third,
    );
    expect(body).not.toContain('In this article');
    for (const heading of ['The men', 'The drawer']) expect(body.split(heading)).toHaveLength(2);
    expect(body).toContain(third);
  });

  it('does not end a list of numbered headings', () => {
    const body = bodyOf(
      ...header,
      '1. The kerb',
      first,
      '2. The men',
      second,
      'Related',
      headline,
      '3. The drawer',
      third,
    );
    for (const heading of ['1. The kerb', '2. The men', '3. The drawer']) expect(body).toContain(heading);
  });

  it('is passed over if the paragraphs below it tell more than a teaser, whatever stands between them', () => {
    const told = `Nobody planned it. ${second}`;
    const body = bodyOf(
      ...header,
      first,
      'More news',
      headline,
      told,
      'The square',
      'It was swept.',
      `Then it rained. ${third}`,
    );
    expect(body).toContain(told);
    expect(body).toContain(third);
    expect(body).not.toContain('Library');
  });

  it('goes if the page prints the same headline elsewhere', () => {
    expect(bodyOf(...header, first, headline, second, third, 'Most read', headline)).not.toContain('Library');
  });
});

describe('a scraped article ends', () => {
  it('where comments begin, each under a name and an hour', () => {
    const comments = ['Gil May', 'Maud Orr', 'Tom Lee'].flatMap((name, index) => [
      `${name} March 5, 2025 at 1${index}:02 am`,
      `It was about time, and I have said so to everybody who asked me since I moved here in ${1990 + index}.`,
      'Reply',
    ]);
    const body = bodyOf(...header, first, second, third, ...comments);
    expect(body).toContain(third);
    expect(body).not.toContain('about time');
  });

  it('where what else is on begins: a few words and a sentence, three times, or shorter than its paragraphs', () => {
    const events = [
      'Rhyme time',
      'Songs for babies, every Tuesday.',
      'Digital drop-in',
      'Bring your own phone and your questions.',
    ];
    const third = ['Reading group', 'This month they read a classic set on a train.'];
    expect(bodyOf(...header, first, second, ...events, ...third, 'About us')).not.toContain('Rhyme');
    expect(bodyOf(...header, first, second, ...events, 'About us')).not.toContain('Rhyme');
    expect(bodyOf(...header, first, second, ...events, `Nobody came. ${second}`)).toContain('Rhyme');
  });

  it('where the rest is for subscribers', () => {
    const offer = [
      'Subscribe to continue reading',
      'Digital',
      '$1 for your first month, then $7.99 a month.',
    ];
    expect(bodyOf(...header, first, second, ...offer)).not.toContain('first month');
  });

  it('above what it says of its writer', () => {
    const body = bodyOf(
      ...header,
      first,
      second,
      third,
      'Ms. Ames is a staff writer at the Courier.',
      'Related',
      headline,
    );
    expect(body).not.toContain('staff writer');
  });

  it('above all that is told of its writer, from the line that names the work on', () => {
    const writer = [
      'Ruth is a senior editor of the Courier, and the founder of its page of letters.',
      'Ruth has mown lawns in three states, and keeps nineteen mowers in a barn.',
      'Ruth and Nadia still go to the fair together.',
    ];
    expect(bodyOf(...header, first, second, third, ...writer)).not.toContain('Ruth');
  });

  it('above what it says of its writer by the first name', () => {
    expect(bodyOf(...header, first, second, third, 'Ruth has mown lawns in three states.')).not.toContain(
      'lawns',
    );
  });

  it('where cards begin below its buttons: a name or a headline, and one paragraph', () => {
    const writer = ['Nadia Holm', 'Half sailmaker, half clerk, she writes about what people throw away.'];
    const site = ['The Afternoon', 'Small essays for the slow part of the day, edited with a kettle.'];
    const text = [...header, first, second, third];
    expect(bodyOf(...text, 'Share on Facebook', ...writer, ...site)).not.toMatch(/sailmaker|kettle/u);
    expect(bodyOf(...text, 'Share on Facebook', 'What it cost', `“No more,” she said. ${first}`)).toContain(
      'No more',
    );
    expect(bodyOf(...text, 'Share on Facebook', ...writer, `Then nothing came. ${second}`)).toContain(
      'sailmaker',
    );
  });

  it('not at a quotation in angle marks', () => {
    expect(bodyOf(...header, first, '« Le trottoir est bas », dit-elle enfin.', second, third)).toContain(
      third,
    );
  });
});

it('reads an article below a line about the site and a way back to the list', () => {
  const hours = 'Opening hours: Monday to Friday 9–6, Saturday 10–4. We are closed on bank holidays.';
  const body = bodyOf('Fernhill Library', hours, '« All Events', 'Seed swap and soup', first, 'About us');
  expect(body).toContain(first);
  expect(body).not.toContain('hours');
});

describe('a scraped notice', () => {
  it('reaches from its header to its signature, with the table between', () => {
    const body = bodyOf(
      '首页',
      '当前位置：首页 > 公示公告',
      '干部任前公示公告',
      '发布时间：2026-11-02 17:30　来源：组织部',
      '根据有关规定，现将拟任职人选情况公示如下：',
      '姓名',
      '拟任职务',
      '石建国',
      '拟任县水务局局长',
      '公示期：2026年11月3日至11月9日。',
      '受理电话：12380',
      '中共某县委组织部',
      '2026年11月2日',
      '上一篇：无',
    );
    for (const words of ['公示如下', '石建国', '受理电话', '某县委组织部', '2026年11月2日'])
      expect(body).toContain(words);
  });
});
