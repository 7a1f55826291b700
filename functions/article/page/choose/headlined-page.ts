import type { Line } from '../measure/line.ts';
import type { Regions } from '../measure/regions.ts';
import type { Tree } from '../tree/tree.ts';

/** What a page is made of, and the line that its headline stands in, if it is printed. */
export type HeadlinedPage = {
  readonly tree: Tree;
  readonly regions: Regions;
  readonly lines: readonly Line[];
  readonly headline: Line | undefined;
};
