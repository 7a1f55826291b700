import { cp, mkdir, mkdtemp, rename, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { publicFiles, runProgram, servedAt, startProgram, stopProgram, type Program } from './program.ts';

const samples = 'infra/local/samples';
let folder: string;
let running: Program[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plaincast-'));
  running = [];
});

afterEach(async () => {
  await Promise.all(running.map((program) => stopProgram(program)));
  await rm(folder, { recursive: true, force: true });
});

const articles = (): string => join(folder, 'articles');
const site = (): string => join(folder, 'site');
const markdown = (title: string, body: string): string =>
  `---\ntitle: ${title}\ndate: 2026-05-01\n---\n\n${body}\n`;

const start = async (): Promise<string> => {
  const program = startProgram(['start', articles(), '--out', site(), '--port', '0']);
  running.push(program);
  return servedAt(program);
};

const feedsOf = async (address: string): Promise<string> => {
  const paths = ['/feeds/rss.xml', '/feeds/atom.xml', '/feeds/feed.json', '/', '/care/'];
  const texts = await Promise.all(paths.map(async (path) => (await fetch(address + path)).text()));
  return texts.join('\n');
};

const feedItems = async (
  address: string,
): Promise<readonly { readonly id: string; readonly url: string }[]> => {
  const response = await fetch(`${address}/feeds/feed.json`);
  const feed: unknown = await response.json();
  return (feed as { items: { id: string; url: string }[] }).items;
};

const eventually = <Result>(check: () => Promise<Result>): Promise<Result> =>
  vi.waitFor(check, { timeout: 10_000, interval: 50 });

describe('plaincast start', () => {
  it('publishes the samples, says what it did with each and where to look', async () => {
    const { code, output } = await runProgram(['start', '--once', '--out', site()]);
    expect(output).toMatch(/\[10\/10\]/);
    expect(output).toMatch(/published {2}news\/old-library\.html {2}老图书馆重新开门/);
    expect(output).toMatch(/care http:\/\/localhost:8080\/care\/[0-9a-f-]{36}\.html/);
    expect(output).toMatch(/10 published, 0 unchanged, 0 failed\./);
    expect(output).toMatch(/Atom +http:\/\/localhost:8080\/feeds\/atom\.xml/);
    expect(code).toBe(0);
  });

  it('makes the sitemap of news as the cloud does, by the clock', async () => {
    await mkdir(articles());
    const today = new Date().toISOString();
    await writeFile(
      join(articles(), 'new.md'),
      markdown('New', 'News of today.').replace('2026-05-01', today),
    );
    await writeFile(
      join(articles(), 'old.md'),
      markdown('Old', 'News of last year.').replace('2026', '2025'),
    );
    const address = await start();
    const sitemap = await (await fetch(`${address}/sitemap-news.xml`)).text();
    expect(sitemap.match(/<news:title>[^<]+/g)).toEqual(['<news:title>New']);
  });

  it('writes nothing the second time', async () => {
    await runProgram(['start', '--once', '--out', site()]);
    const { output } = await runProgram(['start', '--once', '--out', site()]);
    expect(output).toMatch(/0 published, 10 unchanged, 0 failed\./);
  });

  it('exits with 1 when an upload failed, names it and the reason, and publishes the others', async () => {
    await mkdir(articles());
    await writeFile(join(articles(), 'good.md'), markdown('A good one', 'It has a body that can be read.'));
    await writeFile(join(articles(), 'empty.html'), '');
    const { code, output } = await runProgram(['start', articles(), '--once', '--out', site()]);
    expect(output).toMatch(/1 published, 0 unchanged, 1 failed\.\n {2}failed: empty\.html: empty: /);
    expect(code).toBe(1);
  });

  it.each([
    [['start', '/nowhere/at/all'], /^plaincast: there is no folder \/nowhere\/at\/all\n$/],
    [['start', 'package.json'], /^plaincast: package\.json is a file: name the folder it is in\n$/],
    [['start', samples, '--out', `${samples}/out`], /^plaincast: --out .* would publish itself\n$/],
    [['start', '--bogus'], /^plaincast: Unknown option '--bogus' \(see --help\)\n$/],
  ])('says what is wrong with %j in one line', async (words, message) => {
    const { code, output } = await runProgram(words);
    expect(output).toMatch(message);
    expect(code).toBeGreaterThan(0);
  });

  it('shows a new, a changed and a deleted file in pages and feeds while it runs', async () => {
    await mkdir(articles());
    await writeFile(join(articles(), 'first.md'), markdown('The first', 'It stays as it is.'));
    const address = await start();
    expect(await feedsOf(address)).toContain('The first');

    await writeFile(join(articles(), 'second.md'), markdown('The second', 'Written while it runs.'));
    const [second] = await eventually(async () => {
      const items = await feedItems(address);
      expect(items).toHaveLength(2);
      expect(await feedsOf(address)).toContain('Written while it runs.');
      return items.filter((item) => item.url.includes('/care/'));
    });

    await writeFile(join(articles(), 'second.md'), markdown('The second, corrected', 'Edited since.'));
    await eventually(async () => {
      const feeds = await feedsOf(address);
      expect(feeds).toContain('The second, corrected');
      expect(feeds).not.toContain('Written while it runs.');
      expect((await feedItems(address)).map((item) => item.id)).toContain(second?.id);
    });

    await unlink(join(articles(), 'second.md'));
    await eventually(async () => {
      expect(await feedItems(address)).toHaveLength(1);
      expect(await feedsOf(address)).not.toContain('The second');
    });
  });

  it('answers a deleted article with 410 and a notice', async () => {
    await mkdir(articles());
    await writeFile(join(articles(), 'one.md'), markdown('One', 'It will be taken back.'));
    const address = await start();
    const [item] = await feedItems(address);
    await unlink(join(articles(), 'one.md'));
    await eventually(async () => {
      const page = await fetch(item?.url ?? '');
      expect(page.status).toBe(410);
      expect(await page.text()).not.toContain('It will be taken back.');
    });
  });

  it('keeps id and address of a renamed article that carries its own id, and never withdraws it', async () => {
    await mkdir(articles());
    const text = '---\nid: my-own-id\ntitle: Moved\ndate: 2026-05-01\n---\n\nIt moves to another name.\n';
    await writeFile(join(articles(), 'before.md'), text);
    const address = await start();
    const [before] = await feedItems(address);
    await rename(join(articles(), 'before.md'), join(articles(), 'after.md'));
    const statuses = new Set<number>();
    for (let look = 0; look < 40; look += 1) {
      statuses.add((await fetch(before?.url ?? '')).status);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const items = await feedItems(address);
    expect([items.length, items[0]?.id, items[0]?.url]).toEqual([1, before?.id, before?.url]);
    expect([...statuses]).toEqual([200]);
  });

  it('notices on its next start what was deleted while it was down', async () => {
    await cp(samples, articles(), { recursive: true, preserveTimestamps: true });
    await runProgram(['start', articles(), '--once', '--out', site()]);
    await unlink(join(articles(), 'news/night-bus.html'));
    await runProgram(['start', articles(), '--once', '--out', site()]);
    const pages = await publicFiles(site());
    expect(Buffer.from(pages.get('feeds/rss.xml') ?? '', 'base64').toString()).not.toContain('night bus');
  });

  it('ends in the same site as a clean build, whenever it was killed before', async () => {
    await cp(samples, articles(), { recursive: true, preserveTimestamps: true });
    const clean = join(folder, 'clean');
    const began = Date.now();
    await runProgram(['start', articles(), '--once', '--out', clean]);
    const duration = Date.now() - began;
    for (const part of [0.3, 0.45, 0.6, 0.75, 0.9]) {
      const program = startProgram(['start', articles(), '--once', '--out', site()]);
      await new Promise((resolve) => setTimeout(resolve, duration * part));
      await stopProgram(program, 'SIGKILL');
    }
    const { code } = await runProgram(['start', articles(), '--once', '--out', site()]);
    expect(code).toBe(0);
    expect(await publicFiles(site())).toEqual(await publicFiles(clean));
  });
});
