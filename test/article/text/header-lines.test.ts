import { describe, expect, it } from 'vitest';
import { isMenu } from '../../../functions/article/text/lines/menu.ts';
import { isHeaderLine, readHeader } from '../../../functions/article/text/header/read-header.ts';
import { readText } from '../../../functions/article/text/read-text.ts';
import { unglue } from '../../../functions/article/text/lines/unglue.ts';

describe('lines that a browser set without spaces', () => {
  it.each([
    ['Pat DelgadoJul 6, 2019, 10:51 PM', 'Pat Delgado | Jul 6, 2019, 10:51 PM'],
    ['Published On 22 Apr 202322 Apr 2023', 'Published On 22 Apr 2023 22 Apr 2023'],
    ['作者：余世鹏2026-11-02 22:18', '作者：余世鹏 2026-11-02 22:18'],
    ['By Greg TullCoast News', 'By Greg Tull | Coast News'],
    ['By Ronald McDonald', 'By Ronald McDonald'],
    ['By — Lena Whitcomb', 'By Lena Whitcomb'],
    ['write to tips@coast.example', 'write to tips@coast.example'],
  ])('%s', (line, apart) => {
    expect(unglue(line)).toBe(apart);
  });

  it.each(['首页新闻社会房产招聘交友', 'Home News Events Contact'])('are a menu: %s', (line) => {
    expect(isMenu(line)).toBe(true);
  });

  it.each(['国内新闻网站登录须实名', 'Weather keeps the ferry in'])('are a headline: %s', (line) => {
    expect(isMenu(line)).toBe(false);
  });
});

describe('a date', () => {
  it('amid the words of a headline is the headline’s', () => {
    expect(isHeaderLine('关于2026年11月8日计划停电的通知')).toBe(false);
  });

  it('of what is announced is not the page’s', () => {
    expect(isHeaderLine('停电时间：2026年11月8日07:00至17:00')).toBe(false);
  });

  it('of a picture is not the page’s', () => {
    expect(isHeaderLine('Dans la cour de la fonderie Coutansais, le 15 mars 2022')).toBe(false);
    expect(
      readHeader(['Sacks wait on a loading dock, Tuesday, Dec. 5, 2023 (Agency/Ty Moe)'], 'UTC'),
    ).toEqual(expect.objectContaining({ published: null }));
  });

  it('with an hour is, though a sentence’s end follows what it is filed under', () => {
    expect(isHeaderLine('7.05.2014, 23:32; kategorie: Aktualności.')).toBe(true);
  });

  it('is the first of publication where a blog’s system prints that of the update before it', () => {
    expect(readHeader(['31 Mayıs 20222 Şubat 2021 Yazarı: Defne Koza'], 'UTC')).toEqual(
      expect.objectContaining({ published: '2021-02-02T00:00:00Z', updated: '2022-05-31T00:00:00Z' }),
    );
  });

  it('of publication is', () => {
    expect(readHeader(['发布日期：2026-11-01 [返回] [打印]'], 'Asia/Shanghai').published).toBe(
      '2026-11-01T00:00:00+08:00',
    );
  });
});

describe('a byline', () => {
  it.each([
    'Von Katrin Schönfeld, Kiel',
    'Par Hélène Tardieu (Saint-Brévin, envoyée spéciale)',
    'Greg Tull By Greg TullCoast News',
    'Ольга Веденеева (корреспондент отдела «Россия»)',
    'Nadia Holm Environment correspondent',
    'Publicado por Pablo Iriarte',
    'Автор статьи: Антон Рыбаков',
  ])('is of the header: %s', (line) => {
    expect(isHeaderLine(line)).toBe(true);
  });

  it.each(['Von Kiel aus gesehen ist alles Norden', 'Di notte il porto non dorme'])(
    'is no sentence: %s',
    (line) => {
      expect(isHeaderLine(line)).toBe(false);
    },
  );
});

describe('who wrote it', () => {
  it.each([
    ['By Jordan Pike Senior Reporter', 'Jordan Pike'],
    ['Katrin Sommer (Redakteurin)', 'Katrin Sommer'],
  ])('ends at the job: %s', (line, byline) => {
    expect(readHeader([line], 'UTC').byline).toBe(byline);
  });
});

describe('the headline of a scrape', () => {
  const text = [
    'The council took nine years to lower the kerb on Mill Lane, and one morning to do it with two men and a saw.',
    'Nobody who walked past looked at it twice, and the letters that asked for it fill a drawer in the town hall.',
  ];
  const titleOf = (...above: readonly string[]): string => {
    const drafting = readText([...above, ...text].join('\n\n'), { base: null, language: 'zh', zone: 'UTC' });
    return drafting.kind === 'draft' ? drafting.draft.title : '';
  };
  const title = 'Council lowers the kerb on Mill Lane';

  it.each([
    [
      'stands over a caption with its credit',
      [title, 'The kerb. Photograph: P. Ashe/Alamy', 'Nadia Holm', 'May 2, 2023'],
    ],
    ['ends the path above it', [`News Local News ${title}`, title, 'May 2, 2023']],
    [
      'stands over a place',
      [title, 'It took nine years', 'CARMEN ALDAMA', '@caldama', 'Villarrubia (Córdoba)', 'May 2, 2023'],
    ],
    ['is neither a way to other posts', [title, 'May 2, 2023', '« Rain again | Main | My old plan »']],
    [
      'nor a comment in code',
      [title, 'type Kerb = {', '// the council took nine years to lower the kerb', 'high?: boolean;'],
    ],
    ['nor an account to follow', [title, 'Tobias HolmFollow', 'May 2, 2023']],
    ['is no row of a menu', ['Story Archive For Journalists Find an Expert', title, 'May 2, 2023']],
  ])('%s', (_, above) => {
    expect(titleOf('Home', 'News', 'Sport', ...above)).toBe(title);
  });

  it('is what the line above the comments calls it, be the site’s own line nearer to the date', () => {
    const site = ['Skip to content', 'Forty Words', 'on councils, in two languages'];
    const lines = [...site, 'October 30, 2016', 'Nine years of letters', ...text, 'Share this:'];
    const drafting = readText([...lines, 'One thought on “Nine years of letters”'].join('\n\n'), {
      base: null,
      language: 'en',
      zone: 'UTC',
    });
    expect(drafting.kind === 'draft' && drafting.draft.title).toBe('Nine years of letters');
  });
});

describe('a day in numbers', () => {
  const publishedAbove = (...text: readonly string[]): string | null => {
    const drafting = readText(
      ['Home | News | Sport', 'Biblioteca no rio', '11/08/2021 06h00', ...text].join('\n\n'),
      {
        base: null,
        language: 'en',
        zone: 'UTC',
      },
    );
    return drafting.kind === 'draft' ? drafting.draft.published : null;
  };

  it('is read as the language of the text writes it', () => {
    expect(
      publishedAbove(
        'Quando o motor desliga, as crianças já estão no barranco, e ninguém precisa avisar que os livros não demoram.',
      ),
    ).toMatch(/^2021-08-11/u);
    expect(
      publishedAbove(
        'When the engine stops, the children are already on the bank, and nobody has to tell them that it is Tuesday.',
      ),
    ).toMatch(/^2021-11-08/u);
  });
});
