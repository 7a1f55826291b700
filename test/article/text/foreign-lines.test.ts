import { describe, expect, it } from 'vitest';
import { readText } from '../../../functions/article/text/read-text.ts';

const bodyOf = (...lines: readonly string[]): string => {
  const drafting = readText(lines.join('\n\n'), { base: null, language: 'zh', zone: 'UTC' });
  if (drafting.kind !== 'draft') throw new Error('not drafted');
  return drafting.draft.html;
};

const header = ['Home', 'News', 'Sport', 'The kerb on Mill Lane comes down', 'March 4, 2025 9:10 am'];
const prose = [
  'For nine years the kerb on Mill Lane was four inches high, and people who push prams went round by the bakery.',
  'Last week it came down, and it took two men and a morning, and nobody who walked past looked at it twice.',
  'The letters that asked for it fill a drawer in the town hall, and the last of them was written in pencil.',
  'Councillors promise that the pavement opposite will follow before the schools break up, weather permitting.',
] as const;
const between = (line: string): string => bodyOf(...header, prose[0], prose[1], line, prose[2], prose[3]);

describe('a line amid a scraped article', () => {
  it.each([
    ['a pull quote that leaves out a few words', 'people who push prams went round by the bakery'],
    ['a headline about something else', 'Sailor finds message from grandfather inside a bottle'],
    ['an invitation', 'Check out the brand new hub with puzzles, games and prizes!'],
    ['buttons that a browser set without spaces', 'Email This LinkShare on FacebookShare on TwitterPrint'],
    ['buttons in another language', 'Condividi su FacebookTweetInvia per emailStampa'],
    ['a button for a network in any language', 'Deel dit artikel op WhatsApp'],
    ['a credit without a caption', 'Photo by Jon Abara / Northfield University'],
    ['a credit of a name and a house', 'Wade Lindell/KLQR'],
    [
      'other headlines and their days on one line',
      'The Fiddle Maker Of Cuba Sept. 3, 2013 What Became Of The Fair? Aug. 14, 2013',
    ],
    ['the short names of writer and editor', '(rsn/tgh)'],
    ['an offer to Japanese members', '有料会員になると会員限定の有料記事もお読みいただけます。'],
    [
      'a Polish newsletter',
      'Cieszymy się, że jesteś z nami. Zapisz się na newsletter, aby otrzymywać treści',
    ],
    [
      'a Russian notice of cookies',
      'Cookie используются для сбора статистики и хранятся на вашем устройстве.',
    ],
    [
      'a French notice of cookies',
      'En poursuivant, vous acceptez les cookies de ce site et de ses partenaires.',
    ],
    ['a Hungarian advert’s label', 'Hirdetés'],
    ['Czech buttons for two networks', 'Sdílet na Facebooku Tweetnout'],
    [
      'a warning of PHP',
      'Warning: Undefined variable $style in /var/home/kerb/www/plugins/button.php on line 672',
    ],
    ['the headline, with what it names', 'Image of the article: The kerb on Mill Lane comes down'],
    ['a frame whose address lynx broke', 'IFRAME: https://harbour.example/kerb-on-mill-la ne/embed/'],
    ['Korean buttons', '글자 크기 변경하기SNS 보내기인쇄하기'],
  ])('is not of its text if it is %s', (_, line) => {
    expect(between(line)).not.toContain(`>${line}`);
  });

  it.each([
    [
      'a caption with its credit',
      'A crane lifts the last slab beside Weir House. (Tony Breck/Harbour Press)',
    ],
    ['a long subheading in its words', 'Why the councillors left letters about the kerb in their drawer'],
    ['a short subheading in other words', 'A lorry at dawn'],
    ['a question', 'Could anybody have noticed it any earlier than that?'],
  ])('is of its text if it is %s', (_, line) => {
    expect(between(line)).toContain(`>${line}`);
  });
});

describe('a caption in a scraped article', () => {
  it.each([
    'Photo by Arlo Pettersen / The Ledge',
    'Foto: Carsten Rehm / dpa',
    'Wade Lindell/KLQR',
    'LUC BERTHIER / AFP',
    '/ R. GROBAS',
    '| Photo Credit: R. VELU',
    'Credit...Ian Moss for The New York Tribune',
    'Getty Images',
    'Courtesy Dan Pell',
  ])('is read without %s behind it', (credit) => {
    const caption = 'A crane lifts the last slab beside Weir House on Tuesday.';
    expect(between(`${caption} ${credit}`)).toContain(`>${caption}</p>`);
  });

  it('keeps what it says in brackets', () => {
    const caption = 'A crane lifts the last slab beside Weir House. (Tony Breck/Harbour Press)';
    expect(between(caption)).toContain(`>${caption}`);
  });
});

describe('a list amid a scraped article', () => {
  const items = [
    '* Inside the abandoned lido that nobody may see',
    '* Full list of bank holiday road closures',
  ] as const;

  it('is not of its text if it is of headlines that nothing announces', () => {
    expect(bodyOf(...header, ...prose.slice(0, 3), items.join('\n'), prose[3])).not.toContain('lido');
  });

  it('is of its text if a line announces it', () => {
    const announcement = 'The clerk named the two letters that she liked best of all those in the drawer:';
    expect(bodyOf(...header, ...prose.slice(0, 3), announcement, items.join('\n'), prose[3])).toContain(
      'lido',
    );
  });
});

it('takes the paragraph along that stands under the headline of another article, and says nothing of this one', () => {
  const headline = 'Sailors discover rusted bicycles beneath shallow waters';
  const teaser =
    'Fishermen hauled seven frames from harbour mud during Sunday’s lowest tide, watched by tourists.';
  const body = bodyOf(...header, prose[0], prose[1], headline, teaser, prose[2], prose[3]);
  expect(body).not.toContain('Fishermen');
  expect(body).toContain(prose[2]);
});

describe('a scraped article ends', () => {
  it.each([
    ['a form of a publishing system, in its translation', 'Lascia un commento'],
    ['a box of a publishing system, in its translation', 'חדשות אחרונות'],
    ['comments counted in another language', '2 messages de forum'],
    ['the mark of a release', '###'],
    ['the next article, by its name', 'Następny artykuł: Tramwaj wraca na most'],
  ])('at %s', (_, line) => {
    expect(between(line)).not.toContain(prose[2]);
  });

  it('at a comment, announced in another language', () => {
    expect(
      bodyOf(...header, prose[0], prose[1], 'ابن الدوار يقول:', 'March 5, 2025 9:00 am', prose[2]),
    ).not.toContain(prose[2]);
  });

  it('at a copyright in the line of the last sentence, which stays', () => {
    const last = `${prose[1]} Copyright 2021 The Coast Wire. All rights reserved.`;
    const body = bodyOf(...header, prose[0], last, prose[2]);
    expect(body).toContain(prose[1]);
    expect(body).not.toMatch(/Copyright|rights reserved/u);
  });

  it('not at a small word of code', () => {
    expect(between('end')).toContain(prose[2]);
  });
});

it('reads a Japanese diary whose sentences have no full stop', () => {
  const told = [
    '昨日は雨だったので一日じゅう本棚を片づけていました',
    '古い地図が三枚も出てきたのには驚きましたけど',
  ];
  const body = bodyOf(
    '丘の上の日記',
    '2013-05-01',
    '本棚のはなし',
    ...told,
    '地図は額に入れることにします。',
  );
  for (const line of told) expect(body).toContain(line);
});

it.each([
  ['Bengali', 'সুনামগঞ্জের হাওরে বর্ষার দিনে নৌকাই পাঠশালা, সেখানে আটত্রিশ জন শিশু প্রতিদিন পড়তে আসে।', 'খেলা'],
  [
    'Thai',
    'ชาวบ้านเกาะยาวเปิดห้องสมุดในเรือประมงเก่า เด็กนักเรียนมาอ่านหนังสือทุกวันหลังเลิกเรียน และครูบอกว่าหนังสือไม่พอ จึงขอรับบริจาคจากทุกคนในหมู่บ้าน',
    'กีฬา',
  ],
])('reads %s, whose words it counts as it does those of other scripts', (_, text, section) => {
  const body = bodyOf(section, 'March 4, 2025 9:10 am', text, text.slice(8), 'Recent news', section);
  expect(body).toContain(text);
  expect(body).not.toContain(section);
});
