import type { PageModel } from '../page-model.ts';
import { nodeCount } from '../tree/tree.ts';
import { dropAfterEnd } from './drop-after-end.ts';
import { dropAppeals } from './drop-appeals.ts';
import { dropAroundParagraphs } from './drop-around-paragraphs.ts';
import { dropBanners } from './drop-banners.ts';
import { dropBoxes } from './drop-boxes.ts';
import { dropBylines } from './drop-bylines.ts';
import { dropCodes } from './drop-codes.ts';
import { dropCopyButtons } from './drop-copy-buttons.ts';
import { dropCounters } from './drop-counters.ts';
import { dropHeadingLinks } from './drop-heading-links.ts';
import { dropImprint } from './drop-imprint.ts';
import { dropInlinePrompts } from './drop-inline-prompts.ts';
import { dropIntroduction } from './drop-introduction.ts';
import { dropInvitations } from './drop-invitations.ts';
import { dropLines } from './drop-lines.ts';
import { dropLoneLinks } from './drop-lone-links.ts';
import { dropOffers } from './drop-offers.ts';
import { dropOrphans } from './drop-orphans.ts';
import { dropPlayers } from './drop-players.ts';
import { dropPortraits } from './drop-portraits.ts';
import { dropPostHeads } from './drop-post-heads.ts';
import { dropPullQuotes } from './drop-pull-quotes.ts';
import { dropRegions } from './drop-regions.ts';
import { dropSignatures } from './drop-signatures.ts';
import { dropSkipped } from './drop-skipped.ts';
import { dropSlots } from './drop-slots.ts';
import { dropTail } from './drop-tail.ts';
import { dropTeasers } from './drop-teasers.ts';
import { dropToolPictures } from './drop-tool-pictures.ts';
import { dropWriterCard } from './drop-writer-card.ts';
import { createPruning, type Known, type Pruning } from './pruning.ts';

type Step = (page: PageModel, pruning: Pruning, known: Known) => void;

/** In this order: boxes, then lines, then what is only seen for what it is once they are gone. */
const steps: readonly Step[] = [
  dropRegions,
  dropSkipped,
  dropPostHeads,
  dropTeasers,
  dropBoxes,
  dropAppeals,
  dropOffers,
  dropImprint,
  dropLines,
  dropIntroduction,
  dropBylines,
  dropAfterEnd,
  dropInlinePrompts,
  dropCounters,
  dropLoneLinks,
  dropInvitations,
  dropCodes,
  dropBanners,
  dropCopyButtons,
  dropHeadingLinks,
  dropPlayers,
  dropToolPictures,
  dropSlots,
  dropPortraits,
  dropAroundParagraphs,
  dropOrphans,
  dropWriterCard,
  dropSignatures,
  dropPullQuotes,
  dropTail,
];

/** What of the chosen body is none of the article's. */
export const pruneBody = (page: PageModel, known: Known): Pruning => {
  const pruning = createPruning(nodeCount(page.tree));
  for (const step of steps) step(page, pruning, known);
  return pruning;
};
