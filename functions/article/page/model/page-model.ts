import type { Choice } from '../choose/choose-body.ts';
import type { Line } from '../measure/line.ts';
import type { Regions } from '../measure/regions.ts';
import type { DeclaredTitle } from '../declared/declared-titles.ts';
import type { LinkedArticle } from '../declared/linked-data.ts';
import type { Meta } from '../declared/meta-elements.ts';
import type { Headline } from '../headline/read-headline.ts';
import type { Tree } from '../tree/tree.ts';

/** A page as far as it is understood before anything is read out of it. */
export type PageModel = {
  readonly tree: Tree;
  readonly lines: readonly Line[];
  readonly regions: Regions;
  readonly choice: Choice;
  /** The lines inside the chosen body. */
  readonly bodyLines: readonly Line[];
  readonly meta: Meta;
  readonly linked: LinkedArticle | null;
  readonly declared: readonly DeclaredTitle[];
  readonly headline: Headline;
  /** Absolute address that relative ones are resolved against. */
  readonly base: string | null;
  /** IANA zone of times that name none. */
  readonly zone: string;
  /** By line: how much it speaks for being part of the article. */
  readonly weights: Float64Array;
  /** Index of the first line of sentences in the body: what stands before it introduces the article. */
  readonly opening: number;
};
