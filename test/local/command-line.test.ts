import { describe, expect, it } from 'vitest';
import { parseCommand, UsageError } from '../../infra/local/command-line.ts';

describe('the command line', () => {
  it('publishes the samples to a hidden folder when nothing is said', () => {
    expect(parseCommand(['start'])).toEqual({
      kind: 'start',
      folder: null,
      out: '.plaincast/site',
      port: 8080,
      baseUrl: null,
      title: null,
      settings: null,
      narrate: false,
      once: false,
    });
  });

  it('takes a folder and every flag', () => {
    const words =
      'start articles --out /tmp/x --port 0 --base-url https://news.example/ --title 日报 --settings site.json --narrate --once';
    expect(parseCommand(words.split(' '))).toEqual({
      kind: 'start',
      folder: 'articles',
      out: '/tmp/x',
      port: 0,
      baseUrl: 'https://news.example',
      title: '日报',
      settings: 'site.json',
      narrate: true,
      once: true,
    });
  });

  it('shows help wherever it is asked for', () => {
    expect(parseCommand(['start', '--help'])).toEqual({ kind: 'help' });
    expect(parseCommand(['-h'])).toEqual({ kind: 'help' });
    expect(parseCommand([])).toEqual({ kind: 'help' });
  });

  it.each([
    ['an unknown command', ['publish'], /unknown command publish/],
    ['an unknown flag', ['start', '--prot', '80'], /--prot/],
    ['two folders', ['start', 'a', 'b'], /one folder at a time/],
    ['a port that is no number', ['start', '--port', 'http'], /--port takes a number/],
    ['a port out of range', ['start', '--port', '70000'], /--port takes a number/],
    ['a base URL with a path', ['start', '--base-url', 'https://a.example/b'], /without a path/],
    ['a base URL that is none', ['start', '--base-url', 'news'], /without a path/],
    ['no file to read', ['read'], /at least one file/],
    ['files beside --jsonl', ['read', '--jsonl', 'a.html'], /standard input/],
    [
      'an unknown format',
      ['render', '--to', 'pdf', 'a.html'],
      /render needs --to amp\|care\|rss\|atom\|json/,
    ],
  ])('refuses %s in one line', (_, words, message) => {
    expect(() => parseCommand(words)).toThrow(UsageError);
    expect(() => parseCommand(words)).toThrow(message);
    expect(() => parseCommand(words)).not.toThrow(/\n/);
  });
});
