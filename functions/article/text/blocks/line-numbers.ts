import type { Block } from './block.ts';

/** So many numbers one after the other are counted lines. */
const fewest = 3;

/** Without the column of line numbers beside a program's code: `1`, `2`, `3`, each on a line of its own. */
export const withoutLineNumbers = (blocks: readonly Block[]): readonly Block[] => {
  const rows = blocks.map(({ text }, index) => (/^\d{1,4}$/u.test(text) ? Number(text) - index : null));
  const lengths = new Map<number, number>();
  for (const row of rows) if (row !== null) lengths.set(row, (lengths.get(row) ?? 0) + 1);
  return blocks.filter((_, index) => {
    // Numbers that count up line by line are all as far from the line they stand on.
    const row = rows[index] ?? null;
    return row === null || (lengths.get(row) ?? 0) < fewest;
  });
};
