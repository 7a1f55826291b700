import { parseDocument } from 'yaml';
import type { Warning } from '../model/article.ts';
import { type Fields, fieldsOf } from '../fields/fields.ts';

/** A Markdown file in two: what its head says, and the text. `null` body: the head never ends. */
export type FrontMatter = {
  readonly fields: Fields;
  readonly body: string | null;
  readonly warnings: readonly Warning[];
};

/** Heads are short; YAML that is longer is somebody's data, and only its plain lines are read. */
const longestHead = 64 * 1024;
/** Alias expansion is how a small YAML file becomes a huge value. */
const mostAliases = 20;

const opening = /^\uFEFF?\s*---[ \t]*\r?\n/u;
const closing = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/mu;
/** Hugo's TOML heads hold plain `name = value` lines: no parser is needed to read those. */
const tomlHead = /^\uFEFF?\s*\+\+\+[ \t]*\r?\n(?=\s*[\w-]+ *=)([^]*?)^\+\+\+[ \t]*(?:\r?\n|$)/mu;

/** Splits a Markdown file at its YAML head (`---` to `---` or `...`) or its TOML head (`+++`). No head: no fields. */
export const splitFrontMatter = (text: string): FrontMatter => {
  const [toml, lines = ''] = tomlHead.exec(text) ?? [];
  if (toml !== undefined) return { fields: plainLines(lines), body: text.slice(toml.length), warnings: [] };
  const start = opening.exec(text)?.[0].length ?? 0;
  const rest = text.slice(start);
  if (start === 0 || !firstField.test(rest))
    return { fields: new Map(), body: text.replace(/^\uFEFF/u, ''), warnings: [] };
  const end = closing.exec(rest);
  if (end === null) return { fields: new Map(), body: null, warnings: [] };
  return { ...parseHead(rest.slice(0, end.index)), body: rest.slice(end.index + end[0].length) };
};

/** A thematic break opens a text with `---` too: then no field follows. */
const firstField = /^(?:\s*(?:#.*)?\n)*(?:[\w"'\p{Script=Han}-]+\s?[:：]|---|\.\.\.)/u;

const parseHead = (head: string): Pick<FrontMatter, 'fields' | 'warnings'> => {
  const isReasonable = head.length <= longestHead && !isDeep(head);
  const strict = isReasonable ? parseYaml(head) : null;
  if (strict !== null) return { fields: strict, warnings: [] };
  const fields = (isReasonable ? parseYaml(repaired(head)) : null) ?? plainLines(head);
  return {
    fields,
    warnings: [
      {
        code: 'front-matter',
        message: 'The front matter is not valid YAML; it was read as well as it could be.',
      },
    ],
  };
};

/** The usual fault is a value with a colon or a mark of YAML's own in it: `title: Bread: mostly waiting`. */
const repaired = (head: string): string =>
  head.replaceAll(
    /^([\w-]+): +(?![|>[{])(.*(?:: |[@`%&*!#"']).*)$/gmu,
    (_, name: string, value: string) => `${name}: ${JSON.stringify(unquoted(value))}`,
  );

/** The YAML parser recurses over nesting; no head of an article needs this much. */
const isDeep = (head: string): boolean =>
  (head.match(/[[{]/gu)?.length ?? 0) > 200 || /^ {200}/mu.test(head) || /(?:- ){100}/u.test(head);

const parseYaml = (head: string): Fields | null => {
  try {
    // The core schema keeps a date as it is written, so that the site's zone can be applied to it.
    const document = parseDocument(head, { schema: 'core', uniqueKeys: false, logLevel: 'silent' });
    if (document.errors.length > 0) return null;
    return fieldsOf(document.toJS({ maxAliasCount: mostAliases })) ?? (head.trim() === '' ? new Map() : null);
  } catch {
    return null; // Too many aliases, or keys that no object can have: read line by line instead.
  }
};

const plainLines = (head: string): Fields =>
  new Map(
    head.split(/\r?\n/u).flatMap((line) => {
      const [, name = '', value = ''] = /^\s*([\w-]+)\s*[:：=]\s*(.*)$/u.exec(line) ?? [];
      return name === '' || value === '' ? [] : [[name.toLowerCase(), unquoted(value)] as const];
    }),
  );

/** `"…"`, `'…'`, `[a, b]`: a list comes as its text, which fields that hold lists part at commas. */
const unquoted = (value: string): string => {
  const list = /^\s*\[(.*)\]\s*$/u.exec(value)?.[1];
  return list === undefined ? withoutQuotes(value) : list.split(',').map(withoutQuotes).join(', ');
};

const withoutQuotes = (value: string): string => value.trim().replace(/^(["'])(.*)\1$/u, '$2');
