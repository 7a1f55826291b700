import { Parser } from 'htmlparser2';

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

/** The plain text of sanitized markup: a blank line between blocks, white space as a browser shows it. */
export const plainText = (html: string): string => {
  const done: string[] = [];
  let block = '';
  let silence = 0;
  let preformatted = 0;
  const endBlock = (): void => {
    const text = tidy(block);
    if (text !== '') done.push(text);
    block = '';
  };
  const parser = new Parser(
    {
      onopentag: (name) => {
        if (blocks.has(name)) endBlock();
        if (silent.has(name)) silence += 1;
        if (name === 'pre') preformatted += 1;
        if (name === 'br') block += '\n';
      },
      ontext: (text) => {
        if (silence === 0) block += preformatted > 0 ? text : text.replaceAll(/[\t\n\f\r ]+/gu, ' ');
      },
      onclosetag: (name) => {
        if (name === 'td' || name === 'th') block += ' ';
        if (silent.has(name)) silence -= 1;
        if (name === 'pre') preformatted -= 1;
        if (blocks.has(name)) endBlock();
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  endBlock();
  return done.join('\n\n');
};

const tidy = (block: string): string =>
  block
    .replaceAll(/ *\n */gu, '\n')
    .replaceAll(/ {2,}/gu, ' ')
    .trim();
