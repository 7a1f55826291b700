import { parseArgs, type ParseArgsConfig } from 'node:util';

/** The words typed can't be obeyed; the message is one line for the person who typed them. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const renderings = ['amp', 'care', 'rss', 'atom', 'json'] as const;
export type Rendering = (typeof renderings)[number];

export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | StartCommand
  | { readonly kind: 'read'; readonly jsonl: boolean; readonly files: readonly string[] }
  | {
      readonly kind: 'render';
      readonly to: Rendering;
      readonly jsonl: boolean;
      readonly files: readonly string[];
      readonly baseUrl: string | null;
    };

export type StartCommand = {
  readonly kind: 'start';
  /** `null`: the sample articles. */
  readonly folder: string | null;
  readonly out: string;
  readonly port: number;
  readonly baseUrl: string | null;
  readonly title: string | null;
  /** The publisher's file, `null` for none. */
  readonly settings: string | null;
  /** Have articles read aloud by Amazon Polly. */
  readonly narrate: boolean;
  /** Build, report, exit. */
  readonly once: boolean;
};

export const usage = `plaincast: an article becomes feed entries, an AMP page and a care page.

  plaincast start [FOLDER]      publish the articles in FOLDER (default: the samples), serve them, watch for changes
      --out DIR                 where the site is written             (default .plaincast/site)
      --port N                  where it is served, 0 for any         (default 8080)
      --base-url URL            the address in feeds and pages        (default http://localhost:PORT)
      --title TEXT              the site's title
      --settings FILE           the publisher's file, as for the cloud: language, sections, themes …
      --narrate                 have articles read aloud by Amazon Polly, with your AWS credentials and for your money
      --once                    build and exit; exit code 1 if anything failed

  plaincast read FILE...        print what is read from each file as JSON: the article, what was dropped and why
  plaincast render --to FORMAT FILE...
                                print it as amp, care, rss, atom or json
      --base-url URL            the address in links                  (default http://localhost:8080)
      --jsonl                   read and render: one JSON object a line on standard input,
                                {"id", "path" or "base64", "contentType"?, "key"?, "metadata"?, "url"?},
                                one line out for each: {"id", "article" or "output" or "refusal"}

  plaincast --help, --version

From a checkout: npm start -- [FOLDER] [flags], npm run --silent plaincast -- read FILE...
`;

/** Parses what follows the program's name. Throws `UsageError`. */
export const parseCommand = (words: readonly string[]): Command => {
  if (words.includes('--help') || words.includes('-h')) return { kind: 'help' };
  if (words.includes('--version')) return { kind: 'version' };
  const [name, ...rest] = words;
  if (name === undefined || name === 'help') return { kind: 'help' };
  const parse = parsers.get(name);
  if (parse === undefined)
    throw new UsageError(`unknown command ${name}: start, read or render (see --help)`);
  return parse(rest);
};

const parseStart = (words: readonly string[]): StartCommand => {
  const { values, positionals } = parseWords(words, {
    out: { type: 'string', default: '.plaincast/site' },
    port: { type: 'string', default: '8080' },
    'base-url': { type: 'string' },
    title: { type: 'string' },
    settings: { type: 'string' },
    narrate: { type: 'boolean', default: false },
    once: { type: 'boolean', default: false },
  });
  if (positionals.length > 1) throw new UsageError(`one folder at a time, not ${positionals.join(' and ')}`);
  return {
    kind: 'start',
    folder: positionals[0] ?? null,
    out: textOf(values['out']) ?? '',
    port: portOf(textOf(values['port']) ?? ''),
    baseUrl: addressOf(textOf(values['base-url'])),
    title: textOf(values['title']),
    settings: textOf(values['settings']),
    narrate: values['narrate'] === true,
    once: values['once'] === true,
  };
};

const parseRead = (words: readonly string[]): Command => {
  const { values, positionals } = parseWords(words, { jsonl: { type: 'boolean', default: false } });
  return {
    kind: 'read',
    jsonl: values['jsonl'] === true,
    files: filesOf(positionals, values['jsonl'] === true),
  };
};

const parseRender = (words: readonly string[]): Command => {
  const { values, positionals } = parseWords(words, {
    to: { type: 'string' },
    jsonl: { type: 'boolean', default: false },
    'base-url': { type: 'string' },
  });
  const to = renderings.find((rendering) => rendering === values['to']);
  if (to === undefined) throw new UsageError(`render needs --to ${renderings.join('|')}`);
  const jsonl = values['jsonl'] === true;
  const baseUrl = addressOf(textOf(values['base-url']));
  return { kind: 'render', to, jsonl, files: filesOf(positionals, jsonl), baseUrl };
};

const parsers: ReadonlyMap<string, (words: readonly string[]) => Command> = new Map(
  Object.entries({
    start: parseStart,
    read: parseRead,
    render: parseRender,
  }),
);

const parseWords = (words: readonly string[], options: NonNullable<ParseArgsConfig['options']>) => {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`${message.replace(/\. To specify.*/s, '')} (see --help)`, { cause });
  }
};

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const filesOf = (files: readonly string[], jsonl: boolean): readonly string[] => {
  if (jsonl && files.length > 0) throw new UsageError('--jsonl reads standard input: leave the files out');
  if (!jsonl && files.length === 0)
    throw new UsageError('name at least one file, or use --jsonl (see --help)');
  return files;
};

const portOf = (value: string): number => {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : -1;
  if (port < 0 || port > 65_535) throw new UsageError(`--port takes a number from 0 to 65535, not ${value}`);
  return port;
};

const addressOf = (value: string | null): string | null => {
  if (value === null) return null;
  const url = URL.parse(value);
  const isBare = url !== null && /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search === '';
  if (!isBare)
    throw new UsageError(
      `--base-url takes an address without a path, like https://example.com, not ${value}`,
    );
  return url.origin;
};
