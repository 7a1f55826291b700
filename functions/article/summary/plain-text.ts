import { decodeText } from '../references/decode-references.ts';
import { type EmbedLabels, embedLabels } from './embed-labels.ts';

const blocks: ReadonlySet<string> = new Set(
  'address article aside blockquote caption dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre section summary table tr ul'.split(
    ' ',
  ),
);
/** Not part of the running text: the reading of a word beside it, formulas' source, machine texts. */
const silent: ReadonlySet<string> = new Set('rt rp annotation script style template head'.split(' '));

export const isBlock = (name: string): boolean => blocks.has(name);
export const isSilent = (name: string): boolean => silent.has(name);

/** A tag, or the text up to the next one: in markup that we wrote no attribute holds `<` or `>` as such. */
const token = /<(\/?)([a-z][a-z\d]*)([^<>]*)>|[^<]+/g;
/** Any run of white space but a single space, which is most of them and stays as it is. */
const collapsible = /[\t\n\f\r][\t\n\f\r ]*| [\t\n\f\r ]+/g;
const target = / href="([^"]*)"/;

/** The plain text of sanitized markup: a blank line between blocks, white space as a browser shows it. */
export const plainText = (html: string): string => {
  const walk: Walk = {
    blocks: [],
    block: '',
    parent: '',
    silences: [],
    preformatted: 0,
    labels: embedLabels(),
  };
  for (const [written, slash, name, attributes = ''] of html.matchAll(token)) {
    if (name === undefined) add(walk, decodeText(written));
    else if (slash === '/') close(walk, name);
    else open(walk, name, attributes);
  }
  endBlock(walk);
  return walk.blocks.join('\n\n');
};

/** A raised link to a note on the same page says nothing when read in a line. */
export const isNoteMark = (
  name: string,
  attributes: Readonly<Record<string, string>>,
  parent: string,
): boolean => name === 'a' && parent === 'sup' && attributes['href']?.startsWith('#') === true;

const isUnread = (name: string, attributes: string, parent: string): boolean => {
  const [, href = ''] = (name === 'a' && target.exec(attributes)) || [];
  return isSilent(name) || isNoteMark(name, { href }, parent);
};

type Walk = {
  readonly blocks: string[];
  /** The text of the open block so far. */
  block: string;
  /** The element that began last, if nothing has ended since. */
  parent: string;
  /** Open elements whose text isn't read. */
  readonly silences: string[];
  /** How many `pre` are open. */
  preformatted: number;
  readonly labels: EmbedLabels;
};

const open = (walk: Walk, name: string, attributes: string): void => {
  if (isBlock(name)) endBlock(walk);
  walk.labels.open(name, attributes);
  if (isUnread(name, attributes, walk.parent) || walk.labels.isLabel(name)) walk.silences.push(name);
  if (name === 'pre') walk.preformatted += 1;
  if (name === 'br') walk.block += '\n';
  walk.parent = name;
};

const add = (walk: Walk, text: string): void => {
  if (walk.silences.length > 0) return;
  walk.block += walk.preformatted > 0 ? text : text.replaceAll(collapsible, ' ');
};

const close = (walk: Walk, name: string): void => {
  if (name === 'td' || name === 'th') walk.block += ' ';
  if (walk.silences.at(-1) === name) walk.silences.pop();
  walk.labels.close(name);
  if (isBlock(name)) endBlock(walk);
  if (name === 'pre') walk.preformatted -= 1;
  walk.parent = '';
};

const endBlock = (walk: Walk): void => {
  const text = walk.preformatted > 0 ? walk.block.replace(/\n+$/u, '') : tidy(walk.block);
  if (text.trim() !== '') walk.blocks.push(text);
  walk.block = '';
};

const tidy = (block: string): string =>
  block
    .replaceAll(/ *\n */gu, '\n')
    .replaceAll(/ {2,}/gu, ' ')
    .trim();
