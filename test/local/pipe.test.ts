import { describe, expect, it } from 'vitest';
import { runProgram } from './program.ts';

const samples = 'infra/local/samples';
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const fragment = '<h1>A title</h1><p>One sentence that is long enough. And <b>another</b> one.</p>';

type Line = {
  readonly id: unknown;
  readonly article?: Readonly<Record<string, unknown>>;
  readonly output?: string;
  readonly refusal?: { readonly reason: string; readonly detail: string; readonly remedy: string };
};

const pipe = async (words: readonly string[], lines: readonly object[]): Promise<readonly Line[]> => {
  const input = lines.map((line) => JSON.stringify(line)).join('\n');
  const { output } = await runProgram([...words, '--jsonl'], `${input}\n`);
  return output
    .trim()
    .split('\n')
    .map((line): Line => JSON.parse(line));
};

describe('plaincast read', () => {
  it('prints the article of a file as JSON, with what was dropped and why', async () => {
    const { code, output } = await runProgram(['read', `${samples}/news/old-library.html`]);
    const article: Readonly<Record<string, unknown>> = JSON.parse(output);
    expect(article).toMatchObject({
      title: '老图书馆重新开门，轮椅也能上二楼了',
      byline: '林知夏',
      source: '南港日报',
      published: '2026-10-18T09:30:00+08:00',
      section: '本地',
      language: 'zh-CN',
      canonical: 'https://news.nangang.example/2026/10/18/old-library.html',
    });
    expect(article['dropped']).toEqual(
      expect.arrayContaining([expect.objectContaining({ why: expect.any(String) })]),
    );
    expect(code).toBe(0);
  });

  it('has every field in each line', async () => {
    const [line] = await pipe(['read'], [{ id: 'a', base64: base64(fragment), contentType: 'text/html' }]);
    const fields =
      'title byline source published updated section tags language leadImage canonical html text related warnings';
    expect(Object.keys(line?.article ?? {})).toEqual(expect.arrayContaining(fields.split(' ')));
  });

  it('answers each line in order, by its id, and goes on after a refusal', async () => {
    const lines = await pipe(
      ['read'],
      [
        { id: 1, base64: base64(fragment), contentType: 'text/html' },
        { id: 'empty', base64: '' },
        { id: 'missing', path: '/nowhere/at/all.html' },
        { id: { odd: true }, path: `${samples}/guides/slow-bread.md` },
        { unknown: true },
      ],
    );
    expect(lines.map(({ id }) => id)).toEqual([1, 'empty', 'missing', { odd: true }, null]);
    expect(lines.map((line) => line.refusal?.reason ?? 'article')).toEqual([
      'article',
      'empty',
      'unreadable',
      'article',
      'unreadable',
    ]);
  });

  it('lets metadata override what is read, and takes the address of the page', async () => {
    const [line] = await pipe(
      ['read'],
      [
        {
          id: 1,
          base64: base64(`${fragment}<p><a href="/more">more</a></p>`),
          key: 'a.html',
          metadata: { title: encodeURIComponent('另一个标题'), author: 'Ann%20Author' },
          url: 'https://news.example/2026/a.html',
        },
      ],
    );
    expect(line?.article).toMatchObject({ title: '另一个标题', byline: 'Ann Author' });
    expect(line?.article?.['html']).toContain('href="https://news.example/more"');
  });

  it('stays up for thousands of lines', async () => {
    const lines = Array.from({ length: 3000 }, (_, id) => ({ id, base64: base64(fragment) }));
    const answers = await pipe(['read'], lines);
    expect(answers.map(({ id }) => id)).toEqual(lines.map(({ id }) => id));
  });
});

describe('plaincast render', () => {
  it.each([
    ['amp', /^<!doctype html><html amp/i],
    ['care', /<h1[^>]*>[\s\S]*A title/],
    ['rss', /<rss version="2\.0"/],
    ['atom', /<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/],
    ['json', /"version": ?"https:\/\/jsonfeed\.org\/version\/1\.1"/],
  ])('prints an article as %s', async (format, expected) => {
    const [line] = await pipe(['render', '--to', format], [{ id: 1, base64: base64(fragment) }]);
    expect(line?.output).toMatch(expected);
    expect(line?.output).toContain('another');
  });

  it('puts several files into one feed', async () => {
    const files = ['guides/slow-bread.md', 'notes/quiet-hour.json', 'wire/school-garden.json'];
    const { output } = await runProgram([
      'render',
      '--to',
      'json',
      ...files.map((file) => `${samples}/${file}`),
    ]);
    const feed: { readonly items: readonly unknown[] } = JSON.parse(output);
    expect(feed.items).toHaveLength(3);
  });

  it('says on standard error what was refused, and prints the rest', async () => {
    const { code, output } = await runProgram([
      'render',
      '--to',
      'care',
      '/nowhere/at/all.html',
      `${samples}/notes/quiet-hour.json`,
    ]);
    expect(output).toContain('plaincast: refused: unreadable: ');
    expect(output).toContain('The shop turns its music off at nine');
    expect(code).toBe(1);
  });
});
