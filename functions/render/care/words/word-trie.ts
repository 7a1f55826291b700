import { packSections, unpackSections } from './sections.ts';

/**
 * A word list with a number for each word, as one trie in level order: a node's children lie side by side, sorted by
 * UTF-16 code unit. It is used where it lies in the file, so that loading costs nothing but reading the bytes.
 */
export type WordTrie = {
  /** Of each node, the code unit that leads to it. */
  readonly units: Uint16Array;
  /** Of each node, where its children begin; they end where the next node's begin. */
  readonly children: Uint32Array;
  /** Of each node, its word's number plus 1; 0 where no word ends. */
  readonly values: Uint32Array;
};

type Entry = readonly [word: string, value: number];

const byCodeUnit = ([a]: Entry, [b]: Entry): number => (a < b ? -1 : Number(a > b));

/** Builds a trie. Values: whole numbers from 0 to 2³² − 2. The words are different from each other and not empty. */
export const buildWordTrie = (words: Iterable<Entry>): WordTrie => {
  const entries = [...words].sort(byCodeUnit);
  const units: number[] = [0];
  const values: number[] = [0];
  const children: number[] = [];
  // One level of the tree after the other: each range of entries shares its first `depth` code units.
  let level: readonly (readonly [from: number, to: number])[] = [[0, entries.length]];
  for (let depth = 0; level.length > 0; depth += 1) {
    const next: (readonly [number, number])[] = [];
    for (const [from, to] of level) {
      children.push(units.length);
      let start = from;
      if (entries[start]?.[0].length === depth) start += 1;
      while (start < to) {
        const end = endOfGroup(entries, { start, to, depth });
        const first = entries[start];
        units.push(first?.[0].charCodeAt(depth) ?? 0);
        values.push(first?.[0].length === depth + 1 ? first[1] + 1 : 0);
        next.push([start, end]);
        start = end;
      }
    }
    level = next;
  }
  children.push(units.length);
  return {
    units: Uint16Array.from(units),
    children: Uint32Array.from(children),
    values: Uint32Array.from(values),
  };
};

const endOfGroup = (
  entries: readonly Entry[],
  { start, to, depth }: { readonly start: number; readonly to: number; readonly depth: number },
): number => {
  const unit = entries[start]?.[0].charCodeAt(depth);
  let end = start + 1;
  while (end < to && entries[end]?.[0].charCodeAt(depth) === unit) end += 1;
  return end;
};

/** The trie as bytes, for `readWordTrie`. */
export const writeWordTrie = ({ units, children, values }: WordTrie): Uint8Array =>
  packSections([units, children, values].map(({ buffer }) => new Uint8Array(buffer)));

/** A view on the bytes of `writeWordTrie`. */
export const readWordTrie = (bytes: Uint8Array): WordTrie => {
  const [units, children, values] = unpackSections(bytes);
  if (units === undefined || children === undefined || values === undefined) {
    throw new RangeError(
      'These bytes are no word trie: build the reading indexes again with `npm run engine`.',
    );
  }
  return {
    units: new Uint16Array(units.buffer, units.byteOffset, units.length / 2),
    children: new Uint32Array(children.buffer, children.byteOffset, children.length / 4),
    values: new Uint32Array(values.buffer, values.byteOffset, values.length / 4),
  };
};

/** The child that a code unit leads to, or 0: the root is nobody's child. */
const childOf = ({ units, children }: WordTrie, node: number, unit: number): number => {
  let low = children[node] ?? 0;
  let high = (children[node + 1] ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = units[middle] ?? 0;
    if (found === unit) return middle;
    if (found < unit) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
};

/** Calls `found` for every word that begins at `start` in the text, shortest first. `end` is where it stops. */
export const eachWordAt = (
  trie: WordTrie,
  text: string,
  start: number,
  found: (end: number, value: number) => void,
): void => {
  let node = 0;
  for (let at = start; at < text.length; at += 1) {
    node = childOf(trie, node, text.charCodeAt(at));
    if (node === 0) return;
    const value = trie.values[node] ?? 0;
    if (value > 0) found(at + 1, value - 1);
  }
};

/** A word's number, or `null` when the list hasn't got it. */
export const valueOf = (trie: WordTrie, word: string): number | null => {
  let node = 0;
  for (let at = 0; at < word.length; at += 1) {
    node = childOf(trie, node, word.charCodeAt(at));
    if (node === 0) return null;
  }
  const value = trie.values[node] ?? 0;
  return value === 0 ? null : value - 1;
};
