import { decodeText } from '../references/decode-references.ts';
import { embedLabels } from './embed-labels.ts';

const blocks: ReadonlySet<string> = new Set(
  'address article aside blockquote caption dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre section summary table tr ul'.split(
    ' ',
  ),
);
/** Not part of the running text: the reading of a word beside it, formulas' source, machine texts. */
const silent: ReadonlySet<string> = new Set([
  'rt',
  'rp',
  'annotation',
  'script',
  'style',
  'template',
  'head',
]);

export const isBlock = (name: string): boolean => blocks.has(name);
export const isSilent = (name: string): boolean => silent.has(name);

/** A tag, or the text up to the next one: in markup that we wrote no attribute holds `<` or `>` as such. */
const token = /<(\/?)([a-z][a-z\d]*)([^<>]*)>|[^<]+/g;
/** Any run of white space but a single space, which is most of them and stays as it is. */
const collapsible = /[\t\n\f\r][\t\n\f\r ]*| [\t\n\f\r ]+/g;
const target = / href="([^"]*)"/;

/** The plain text of sanitized markup: a blank line between blocks, white space as a browser shows it. */
export const plainText = (html: string): string => {
  const reader = createReader();
  for (const [written, slash, name, attributes = ''] of html.matchAll(token)) {
    if (name === undefined) reader.add(decodeText(written));
    else if (slash === '/') reader.close(name);
    else reader.open(name, attributes);
  }
  return reader.text();
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

type Reader = {
  readonly open: (name: string, attributes: string) => void;
  readonly add: (text: string) => void;
  readonly close: (name: string) => void;
  readonly text: () => string;
};

const createReader = (): Reader => {
  const done: string[] = [];
  let block = '';
  let parent = '';
  const silences: string[] = [];
  let preformatted = 0;
  const labels = embedLabels();
  const endBlock = (): void => {
    const text = preformatted > 0 ? block.replace(/\n+$/u, '') : tidy(block);
    if (text.trim() !== '') done.push(text);
    block = '';
  };
  return {
    open: (name, attributes) => {
      if (isBlock(name)) endBlock();
      labels.open(name, attributes);
      if (isUnread(name, attributes, parent) || labels.isLabel(name)) silences.push(name);
      if (name === 'pre') preformatted += 1;
      if (name === 'br') block += '\n';
      parent = name;
    },
    add: (text) => {
      if (silences.length === 0) block += preformatted > 0 ? text : text.replaceAll(collapsible, ' ');
    },
    close: (name) => {
      if (name === 'td' || name === 'th') block += ' ';
      if (silences.at(-1) === name) silences.pop();
      labels.close(name);
      if (isBlock(name)) endBlock();
      if (name === 'pre') preformatted -= 1;
      parent = '';
    },
    text: () => {
      endBlock();
      return done.join('\n\n');
    },
  };
};

const tidy = (block: string): string =>
  block
    .replaceAll(/ *\n */gu, '\n')
    .replaceAll(/ {2,}/gu, ' ')
    .trim();
