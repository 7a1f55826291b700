import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The corpus: `test/pages/<case>/source.<html|txt|json|md>` beside `expected.json`, one folder a case.
 * Every text in it is our own; only the structure imitates pages of the wild.
 */
export type Expected = {
  /** `zh` and `en` cases are summed up apart. */
  readonly language: string;
  /** What the page is an example of, in a few words. */
  readonly shape: string;
  /** The article's text: every paragraph, heading, item, cell and caption on a line of its own. */
  readonly text: string;
  readonly title?: string;
  /** Left out: not judged. `null`: the page tells none, and none must be found. */
  readonly byline?: string | null;
  readonly source?: string | null;
  readonly section?: string | null;
  /** RFC 3339 with offset, or only the day where the page tells no more. */
  readonly published?: string | null;
  readonly leadImage?: string | null;
  /** Addresses of the pictures in the body, in order. */
  readonly images?: readonly string[];
  /** Words of the page that must not get into the article. */
  readonly absent?: readonly string[];
  /** Markup that must be in the article. */
  readonly contains?: readonly string[];
  /** Where the page was fetched from; left out: unknown. */
  readonly url?: string;
  readonly contentType?: string;
};

export type PageCase = {
  readonly name: string;
  readonly file: string;
  readonly body: Uint8Array;
  readonly expected: Expected;
};

const folder = join(import.meta.dirname, '../pages');

/** Every case of the corpus, in order of name. */
export const loadCases = (): readonly PageCase[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => loadCase(name))
    .sort((a, b) => a.name.localeCompare(b.name));

const loadCase = (name: string): PageCase => {
  const files = readdirSync(join(folder, name));
  const file = files.find((candidate) => candidate.startsWith('source.'));
  if (file === undefined) throw new Error(`test/pages/${name} has no source.* file`);
  const expected = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as Expected;
  return { name, file, body: readFileSync(join(folder, name, file)), expected };
};
