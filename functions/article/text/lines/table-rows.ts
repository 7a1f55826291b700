import type { Judged } from './line-role.ts';

/** Fewer cells are two words apart, fewer rows no table. */
const fewest = { cells: 3, rows: 3 };
/** A cell that is apart from the next by no more than a space is no longer than this. */
const longestWord = 16;

/** Browsers set two spaces between cells, html2text a bar, lynx and w3m as many spaces as there is room for. */
const cellsIn = ({ text }: Judged): number => {
  const apart = text.split(/\s*\|\s*| {2,}/u).filter((cell) => cell !== '');
  if (apart.length >= fewest.cells) return apart.length;
  const words = text.split(/ +/u);
  return words.some((word) => word.length > longestWord || /[。，！？；：﹕]|\p{L}[.:,]$/u.test(word))
    ? 0
    : words.length;
};

const isRule = ({ text }: Judged): boolean => /^[-|: ]+$/u.test(text);
const hasNumber = ({ text }: Judged): boolean => /(?:^|[\s|])[\d.,%+-]+(?=$|[\s|])/u.test(text);

const isRow = (block: Judged): boolean =>
  isRule(block) ||
  (block.linked < 0.5 &&
    cellsIn(block) >= fewest.cells &&
    (block.role === 'phrase' || block.role === 'prose'));

/** Rows of several cells, numbers in most of them. */
export const areRows = (blocks: readonly Judged[]): boolean => {
  const rows = blocks.filter((block) => !isRule(block));
  return (
    rows.length >= fewest.rows && blocks.every(isRow) && rows.filter(hasNumber).length * 2 >= rows.length
  );
};

/** Where the table ends that stands at `from`: rows with as many cells as its first. */
export const rowsEnd = (blocks: readonly Judged[], from: number): number => {
  const first = blocks[from];
  if (first === undefined || !isRow(first)) return from;
  const cells = cellsIn(first);
  const length = blocks
    .slice(from)
    .findIndex((block) => !isRow(block) || (!isRule(block) && cellsIn(block) !== cells));
  const rows = blocks.slice(from, length === -1 ? blocks.length : from + length);
  return areRows(rows) ? from + rows.length : from;
};
