import type { Node } from '../tree/tree.ts';

/**
 * One line of text as a reader sees it: the texts between two block boundaries, and what was counted in it.
 * `size` makes scripts comparable: a Latin letter or digit counts 1, a CJK character 3.
 */
export type Line = {
  /** Its place among the lines of the page. */
  readonly index: number;
  readonly first: Node;
  readonly last: Node;
  /** The innermost block around it. */
  readonly owner: Node;
  readonly size: number;
  readonly linkSize: number;
  /** Full stops, question and exclamation marks, in both scripts. */
  readonly stops: number;
  /** Commas, semicolons, colons, in both scripts. */
  readonly commas: number;
};

export const linkShare = (line: Line): number => (line.size === 0 ? 0 : line.linkSize / line.size);
