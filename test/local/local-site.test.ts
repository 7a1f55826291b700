import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseCommand, type StartCommand } from '../../infra/local/command-line.ts';
import { localSite } from '../../infra/local/local-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'plaincast-settings-'));
afterAll(() => rmSync(folder, { recursive: true }));

const fileOf = (settings: unknown): string => {
  const path = join(folder, 'site.json');
  writeFileSync(path, JSON.stringify(settings));
  return path;
};

const start = (...words: readonly string[]): StartCommand => {
  const command = parseCommand(['start', ...words]);
  if (command.kind !== 'start') throw new Error(command.kind);
  return command;
};

const daily = {
  title: '北方日报',
  sections: { news: '新闻' },
  themes: ['white', 'black-yellow'],
  baseUrl: 'https://news.example.com',
  narration: true,
  stackName: 'Daily',
};

describe('The site of a build on this machine', () => {
  const served = { folderName: 'articles', served: 'http://localhost:8080' };

  it('is called after its folder when nothing is said', () => {
    expect(localSite(start(), served)).toMatchObject({ title: 'plaincast: articles', zone: 'Asia/Shanghai' });
  });

  it('is what the publisher’s file says, at the address where it is served', () => {
    expect(localSite(start('--settings', fileOf(daily)), served)).toMatchObject({
      title: '北方日报',
      language: 'zh-CN',
      sections: { news: '新闻' },
      themes: ['white', 'black-yellow'],
      baseUrl: 'http://localhost:8080',
    });
  });

  it('has the file’s address when it is only built, and what was typed before all else', () => {
    const nowhere = { ...served, served: null };
    const words = ['--settings', fileOf(daily)];
    expect(localSite(start(...words, '--once'), nowhere).baseUrl).toBe('https://news.example.com');
    const typed = start(...words, '--base-url', 'https://x.example', '--title', 'Typed');
    expect(localSite(typed, nowhere)).toMatchObject({ baseUrl: 'https://x.example', title: 'Typed' });
  });

  it('is not read aloud by the file alone', () => {
    const words = ['--settings', fileOf(daily)];
    expect(localSite(start(...words), served).narration).toBeUndefined();
    expect(localSite(start(...words, '--narrate'), served).narration?.engine).toBe('neural');
  });

  it('is refused in one line that names the file and the field', () => {
    expect(() => localSite(start('--settings', fileOf({ title: 'x', theme: [] })), served)).toThrow(
      /site\.json: "theme" is not a setting/,
    );
  });
});
