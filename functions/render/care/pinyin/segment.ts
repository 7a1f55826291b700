import { eachWordAt } from '../words/word-trie.ts';
import { costOf, type PinyinIndex, readingOf, stepsPerBit } from './pinyin-index.ts';

/** A word in a run of Han characters: UTF-16 offsets, and its reading's number in the index. */
export type Segment = { readonly start: number; readonly end: number; readonly reading: number };

/** Nothing is as unlikely as a character that no dictionary has. */
const unknownCost = 40 * stepsPerBit;

/**
 * Cuts a run of Han characters into the likeliest words, by the product of their probabilities: the shortest path
 * through the lattice of dictionary words, from the end to the start. Linear in the run's length.
 * Words of more than `longest` UTF-16 code units are not taken.
 */
export const segment = (
  run: string,
  { words }: Pick<PinyinIndex, 'words'>,
  longest: number = run.length,
): readonly Segment[] => {
  const costs = new Float64Array(run.length + 1);
  const ends = new Uint32Array(run.length);
  const readings = new Uint32Array(run.length);
  for (let start = run.length - 1; start >= 0; start -= 1) {
    const next = start + characterLength(run, start);
    costs[start] = unknownCost + (costs[next] ?? 0);
    ends[start] = next;
    eachWordAt(words, run, start, (end, packed) => {
      const cost = costOf(packed) + (costs[end] ?? 0);
      if (cost > (costs[start] ?? 0) || end - start > longest) return;
      costs[start] = cost;
      ends[start] = end;
      readings[start] = readingOf(packed);
    });
  }
  return follow(ends, readings);
};

const characterLength = (run: string, at: number): number => {
  const unit = run.charCodeAt(at);
  return unit >= 0xd800 && unit < 0xdc00 && at + 1 < run.length ? 2 : 1;
};

const follow = (ends: Uint32Array, readings: Uint32Array): readonly Segment[] => {
  const segments: Segment[] = [];
  for (let start = 0; start < ends.length;) {
    const end = ends[start] ?? ends.length;
    segments.push({ start, end, reading: readings[start] ?? 0 });
    start = end;
  }
  return segments;
};
