import type { Block } from './block.ts';

/** So many numbers one after the other are counted lines. */
const fewest = 3;

const numbered = /^(\d{1,4})(?:\s+(\S.*)|)$/su;
/** How lines of programs begin and end; what a numbered list tells doesn't. */
const code = /^(?:[<@}{#$]|\/\/|import\s|from\s)|[{};>)(,\\]$/u;
const leastCode = 0.5;

/**
 * Without the numbers of a program's lines: `1`, `2`, `3`, each on a line of its own, in a column beside the code,
 * or each before its line.
 */
export const withoutLineNumbers = (blocks: readonly Block[]): readonly Block[] => {
  const runs = Map.groupBy(blocks.keys(), (index) => offsetOf(blocks[index], index));
  const counted = new Set([...runs].flatMap(([offset, run]) => (isCount(blocks, offset, run) ? run : [])));
  return blocks.flatMap((block, index) => (counted.has(index) ? withoutNumber(block) : [block]));
};

/** Numbers that count up line by line are all as far from the line they stand on. */
const offsetOf = (block: Block | undefined, index: number): number | null => {
  const number = numbered.exec(block?.text ?? '')?.[1];
  return number === undefined ? null : Number(number) - index;
};

const restOf = (block: Block | undefined): string => numbered.exec(block?.text ?? '')?.[2] ?? '';

const isCount = (blocks: readonly Block[], offset: number | null, run: readonly number[]): boolean => {
  if (offset === null || run.length < fewest) return false;
  const rests = run.map((index) => restOf(blocks[index])).filter((rest) => rest !== '');
  return rests.filter((rest) => code.test(rest)).length >= rests.length * leastCode;
};

const withoutNumber = (block: Block): readonly Block[] => {
  const text = restOf(block);
  return text === '' ? [] : [{ ...block, text }];
};
