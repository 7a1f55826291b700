import type { PageModel } from './model/page-model.ts';

/** Score of a body that is long enough to leave no doubt: about two paragraphs. */
const certainScore = 400;
const weights = { headline: 0.25, size: 0.4, share: 0.35 };

/** A list of other pages is hardly ever what somebody meant to publish. */
const ofIndex = 0.1;

/**
 * 0 to 1: how sure the reader is that the body is the article. A headline that title and page agree on,
 * enough sentences, and no other part of the page with as many of them.
 */
export const confidenceOf = ({ headline, choice }: PageModel): number => {
  if (choice.index) return ofIndex;
  const size = Math.min(1, Math.max(0, choice.score) / certainScore);
  const share = choice.total === 0 ? 0 : Math.min(1, Math.max(0, choice.score) / choice.total);
  const sure = (headline.line >= 0 ? weights.headline : 0) + weights.size * size + weights.share * share;
  return Math.round(Math.min(1, sure) * 100) / 100;
};
