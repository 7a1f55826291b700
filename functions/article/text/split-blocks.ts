import type { Block } from './block.ts';
import { type Dialect, dialectOf } from './dialect.ts';
import { joinLines, type Paragraph } from './join-lines.ts';
import { splitReferences, unmark } from './link-marks.ts';

/** A scrape as its blocks, and the program that made it. */
export type Blocks = { readonly blocks: readonly Block[]; readonly dialect: Dialect };

const bullet = /^(?:[*•◦▪■□●○◆◇‣∙+-]|\d{1,3}\.)\s+(?=\S)/u;
const rule = /^(?:[-=_*~—─━.·]\s?){3,}$/u;
/** Pictures without a description: `[logo.png]`, `[IMG]`, `[library-plan]`. */
const pictureMark =
  /^(?:\[(?:[\w%-]{1,80}\.(?:jpe?g|png|gif|webp|svg|avif)|IMG|INLINE|[a-z\d]+(?:[-_][a-z\d]+)+)\]\s*)+$/iu;
const starHeading = /^(\*{2,6}) (.*\S) \*{2,6}$/u;

/** Splits a scrape into blocks without the marks of the program that made it. */
export const splitBlocks = (scrape: string): Blocks => {
  const text = tidy(scrape);
  const dialect = dialectOf(text);
  const { body, addresses } =
    dialect === 'lynx' ? splitReferences(text) : { body: text, addresses: new Map<string, string>() };
  const paragraphs = joinLines(body, dialect);
  const margin = commonIndent(paragraphs);
  const blocks = paragraphs.map((paragraph, index) =>
    blockOf(paragraph, { dialect, addresses, margin, next: paragraphs[index + 1] }),
  );
  return {
    blocks: blocks.filter(({ kind, text }) => kind !== 'rule' && text !== '' && !pictureMark.test(text)),
    dialect,
  };
};

/** Where most paragraphs begin: lynx sets them three columns in, some people four. */
const commonIndent = (paragraphs: readonly Paragraph[]): number => {
  const counts = new Map<number, number>();
  for (const { indent } of paragraphs) counts.set(indent, (counts.get(indent) ?? 0) + 1);
  return [...counts].toSorted((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
};

const tidy = (scrape: string): string =>
  scrape
    .replace(/^\uFEFF/u, '')
    .replaceAll(/\r\n?|[\u2028\u2029\f\v\u0085]/gu, '\n')
    .replaceAll(/[\0\u200B\u2060\u00AD]/gu, '')
    .replaceAll('\t', ' ');

type Surroundings = {
  readonly dialect: Dialect;
  readonly addresses: ReadonlyMap<string, string>;
  /** Columns at which lynx sets paragraphs; headings stand left of it. */
  readonly margin: number;
  readonly next: Paragraph | undefined;
};

const blockOf = (paragraph: Paragraph, { dialect, addresses, margin, next }: Surroundings): Block => {
  const { text: source, spaced, indent } = paragraph;
  const shape = shapeOf(paragraph, dialect, next, margin);
  const bare = unmark(shape.text, dialect, addresses);
  const isIndented = dialect !== 'markdown' && indent >= margin + 2 && indent <= 12 && shape.kind === 'line';
  return {
    ...bare,
    text: bare.text.trim(),
    source: shape.kind === 'item' ? `${' '.repeat(Math.min(indent, 8))}${source}` : source,
    kind: isIndented ? 'quote' : shape.kind,
    level: shape.level,
    ordered: shape.ordered,
    spaced,
  };
};

type Shape = Pick<Block, 'kind' | 'level' | 'ordered' | 'text'>;

const shapeOf = (
  { text, indent, spaced }: Paragraph,
  dialect: Dialect,
  next: Paragraph | undefined,
  margin: number,
): Shape => {
  const shape = (kind: Block['kind'], words: string, level = 0, ordered = false): Shape => ({
    kind,
    text: words,
    level,
    ordered,
  });
  if (rule.test(text)) return shape('rule', text);
  const hashes = dialect === 'markdown' ? /^(#{1,6}) (.*)$/u.exec(text) : null;
  if (hashes !== null) return shape('heading', hashes[2] ?? '', hashes[1]?.length ?? 2);
  const stars = starHeading.exec(text);
  if (stars !== null) return shape('heading', stars[2] ?? '', 7 - (stars[1]?.length ?? 5));
  const mark = bullet.exec(text)?.[0];
  if (mark !== undefined) return shape('item', text.slice(mark.length), 0, /^\d/u.test(mark));
  if (dialect === 'markdown' && text.startsWith('>')) return shape('quote', text.replaceAll(/^>\s?/gu, ''));
  if (dialect === 'markdown' && /\S \| \S/u.test(text) && /^[-|: ]+$/u.test(next?.text ?? ''))
    return shape('table', text);
  if (dialect === 'lynx' && margin > 0 && indent < margin && spaced && text.length < 160)
    return shape('heading', text, 2);
  return shape('line', text);
};
