import type { ImageFacts } from '../../page.ts';
import type { Labels } from '../labels/labels.ts';
import type { ReadingAids } from '../reading-aids.ts';

/** What a body is written with. */
export type BodySettings = {
  /** BCP 47, of the article. */
  readonly language: string;
  readonly labels: Labels;
  readonly aids: ReadingAids;
  readonly images: ReadonlyMap<string, ImageFacts>;
};
