import type { Block } from './block.ts';
import { type Dialect, dialectOf } from './dialect.ts';
import { joinLines, type Paragraph } from './join-lines.ts';
import { withoutLineNumbers } from './line-numbers.ts';
import { splitReferences, unmark, wholeLinks } from './link-marks.ts';
import { bytesOf, columnsApart, columnsOf, type Part } from './side-by-side.ts';
import { tidy } from './tidy.ts';

/** A scrape as its blocks, and the program that made it. */
export type Blocks = { readonly blocks: readonly Block[]; readonly dialect: Dialect };

/** A link around a heading or paragraph comes out of html2text in three pieces. */
const blockLink =
  /\[[ ]{0,8}\n{1,4}[ ]{0,8}(#{1,6} )?([^\n[\]]{1,300})\n{1,4}[ ]{0,8}\]\(([^()\s]{0,2000})\)/gu;
/** Of a list in a list, as lynx and Debian's html2text print it. */
const innerBullet = /^o\s+(?=\S)/u;
const innerIndent = 8;
const bullet = /^(?:[*•◦▪■□●○◆◇‣∙+-]|\d{1,3}\.)\s+(?=\S)/u;
const rule = /^(?:[-=_*~—─━.·]\s?){3,}$/u;
/** Pictures without a description: `[logo.png]`, `[IMG]`, `[library-plan]`. */
const pictureMarks = /^(?:\[[^\]]{0,801}\]\s*)+$/u;
const pictureName =
  /^(?:[\w%-]{1,80}\.(?:jpe?g|png|gif|webp|svg|avif)|[\w.-]{0,40}|[\x21-\x7e]{0,400}[=%/;][\x20-\x7e]{0,400})$/iu;
/** Mark by mark: one expression for all of them took twice as long with every mark. */
const isPictureMarks = (text: string): boolean =>
  pictureMarks.test(text) &&
  Array.from(text.matchAll(/\[([^\]]*)\]/gu)).every(([, name = '']) => pictureName.test(name));

const sentenceEnd = /[。；;，]$|[^.]\.$/u;
const starHeading = /^(\*{2,6})[ _](.*[^\s_])[ _]\*{2,6}$/u;

/** Splits a scrape into blocks without the marks of the program that made it. */
export const splitBlocks = (scrape: string): Blocks => {
  const tidied = tidy(scrape);
  const dialect = dialectOf(tidied);
  const text = dialect === 'markdown' ? wholeLinks(tidied).replaceAll(blockLink, '$1[$2]($3)') : tidied;
  const { body, addresses } =
    dialect === 'lynx' ? splitReferences(text) : { body: text, addresses: new Map<string, string>() };
  const isStacked = dialect === 'markdown' || tabbed.test(scrape);
  const parts = isStacked ? [{ text: body, width: null }] : partsOf(body);
  const paragraphs = parts.flatMap((part) => joinLines(part.text, dialect, part.width));
  const margin = dialect === 'lynx' ? lynxMargin : commonIndent(paragraphs);
  const blocks = paragraphs.map((paragraph, index) =>
    blockOf(paragraph, { dialect, addresses, margin, next: paragraphs[index + 1] }),
  );
  return {
    blocks: withoutLineNumbers(
      withLoneNumbers(withTables(blocks, dialect), dialect).filter(
        ({ kind, text }) => kind !== 'rule' && text !== '' && !isPictureMarks(text),
      ),
    ),
    dialect,
  };
};

/** A browser's innerText has tabs between the cells of a table, and sets nothing side by side. */
const tabbed = /\S\t\S/u;

/** w3m and html2text keep a page's tables as they stand on the screen. */
const partsOf = (text: string): readonly Part[] => {
  const [asShown, asBytes] = [columnsApart(text, columnsOf), columnsApart(text, bytesOf)];
  return linesIn(asBytes) > linesIn(asShown) ? asBytes : asShown;
};

/** How many lines stand in columns: who counts a program's cells otherwise than it did finds fewer. */
const linesIn = (parts: readonly Part[]): number =>
  parts.reduce((sum, { text, width }) => (width === null ? sum : sum + text.split('\n').length), 0);

/** A number with no other above or below is a heading's: `3. The drawer`. */
const withLoneNumbers = (blocks: readonly Block[], dialect: Dialect): readonly Block[] =>
  dialect === 'markdown'
    ? blocks
    : blocks.map((block, index) => {
        const isLone = block.ordered && !blocks[index - 1]?.ordered && !blocks[index + 1]?.ordered;
        const number = isLone ? (/^\s*(\d{1,3}\.\s+)/u.exec(block.source)?.[1] ?? '') : '';
        return isLone ? { ...block, kind: 'line', ordered: false, text: `${number}${block.text}` } : block;
      });

/** Rows above and below the rule between a table's head and body, with or without spaces around their bars. */
const withTables = (blocks: readonly Block[], dialect: Dialect): readonly Block[] => {
  if (dialect !== 'markdown') return blocks;
  let isInside = false;
  return blocks.map((block, index) => {
    const hasRule = tableRule.test(blocks[index + 1]?.source ?? '');
    isInside = hasRule || (isInside && block.source.includes('|'));
    return isInside && block.kind === 'line' ? { ...block, kind: 'table' } : block;
  });
};

const tableRule = /^[-: ]*-\|[-|: ]+$/u;

/** lynx sets paragraphs this far in; headings of the second rank stand left of it. */
const lynxMargin = 3;

/** lynx sets headings of the first rank in the middle of its 79 columns. */
const isCentred = (indent: number, columns: number): boolean =>
  indent > lynxMargin && Math.abs(indent + columns - 79) <= 1;

/** Where most paragraphs begin. */
const commonIndent = (paragraphs: readonly Paragraph[]): number => {
  const counts = new Map<number, number>();
  for (const { indent } of paragraphs) counts.set(indent, (counts.get(indent) ?? 0) + 1);
  return [...counts].toSorted((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
};

type Surroundings = {
  readonly dialect: Dialect;
  readonly addresses: ReadonlyMap<string, string>;
  /** Columns at which lynx sets paragraphs; headings stand left of it. */
  readonly margin: number;
  readonly next: Paragraph | undefined;
};

const blockOf = (paragraph: Paragraph, { dialect, addresses, margin, next }: Surroundings): Block => {
  const { text, spaced, indent } = paragraph;
  const { text: words, kind, level, ordered } = shapeOf(paragraph, { dialect, next, margin });
  const bare = unmark(words, dialect, addresses);
  // An item's indent is its rank in Markdown.
  const source = kind === 'item' ? `${' '.repeat(Math.min(indent, 8))}${text}` : text;
  return { ...bare, text: bare.text.trim(), source, kind, level, ordered, spaced };
};

type Shape = Pick<Block, 'kind' | 'level' | 'ordered' | 'text'>;

type Around = { readonly dialect: Dialect; readonly next: Paragraph | undefined; readonly margin: number };

/** How each dialect writes blocks that are more than a line: the first that fits. */
const shapes: readonly ((paragraph: Paragraph, around: Around) => Shape | null)[] = [
  ({ text }) => (rule.test(text) ? shape('rule', text) : null),
  ({ text }, { dialect }) => {
    const [, hashes, words = ''] =
      (dialect === 'markdown' ? /^(?:\d{1,3}\. |\* )?(#{1,6}) (.*)$/u.exec(text) : null) ?? [];
    return hashes === undefined ? null : shape('heading', words, hashes.length);
  },
  ({ text }) => {
    const [, stars, words = ''] = starHeading.exec(text) ?? [];
    return stars === undefined ? null : shape('heading', words, 7 - stars.length);
  },
  ({ text, indent }) => {
    const mark = (indent >= innerIndent ? innerBullet.exec(text) : null)?.[0] ?? bullet.exec(text)?.[0];
    return mark === undefined
      ? null
      : { ...shape('item', text.slice(mark.length)), ordered: /^\d/u.test(mark) };
  },
  ({ text }, { dialect }) =>
    dialect === 'markdown' && text.startsWith('>') ? shape('quote', text.replaceAll(/^>\s?/gu, '')) : null,
  ({ text }, { dialect, next }) =>
    dialect === 'markdown' && /\S \| \S/u.test(text) && tableRule.test(next?.text ?? '')
      ? shape('table', text)
      : null,
  ({ text, indent, columns }, { dialect }) =>
    dialect === 'lynx' && isCentred(indent, columns) && !sentenceEnd.test(text)
      ? shape('heading', text, 1)
      : null,
  ({ text, indent, spaced }, { dialect, margin }) =>
    dialect === 'lynx' && indent < margin && spaced && text.length < 160 && !sentenceEnd.test(text)
      ? shape('heading', text, 2)
      : null,
  ({ text, indent }, { dialect, margin }) =>
    dialect !== 'markdown' && indent >= margin + 2 && indent <= 12 ? shape('quote', text) : null,
];

const shape = (kind: Block['kind'], text: string, level = 0): Shape => ({
  kind,
  text,
  level,
  ordered: false,
});

const shapeOf = (paragraph: Paragraph, around: Around): Shape => {
  for (const fit of shapes) {
    const fitted = fit(paragraph, around);
    if (fitted !== null) return fitted;
  }
  return shape('line', paragraph.text);
};
