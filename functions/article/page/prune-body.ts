import type { PageModel } from './model/page-model.ts';
import { nodeCount } from './tree/tree.ts';
import { dropAfterEnd } from './prune/lines/drop-after-end.ts';
import { dropAppeals } from './prune/boxes/drop-appeals.ts';
import { dropAroundParagraphs } from './prune/lines/drop-around-paragraphs.ts';
import { dropBanners } from './prune/boxes/drop-banners.ts';
import { dropBoxes } from './prune/boxes/drop-boxes.ts';
import { dropBylines } from './prune/introduction/drop-bylines.ts';
import { dropCodes } from './prune/boxes/drop-codes.ts';
import { dropCopyButtons } from './prune/boxes/drop-copy-buttons.ts';
import { dropCounters } from './prune/lines/drop-counters.ts';
import { dropHeadingLinks } from './prune/lines/drop-heading-links.ts';
import { dropImprint } from './prune/boxes/drop-imprint.ts';
import { dropInlinePrompts } from './prune/lines/drop-inline-prompts.ts';
import { dropIntroduction } from './prune/introduction/drop-introduction.ts';
import { dropInvitations } from './prune/lines/drop-invitations.ts';
import { dropLineNumbers } from './prune/boxes/drop-line-numbers.ts';
import { dropLines } from './prune/lines/drop-lines.ts';
import { dropLoneLinks } from './prune/lines/drop-lone-links.ts';
import { dropOffers } from './prune/boxes/drop-offers.ts';
import { dropOrphans } from './prune/lines/drop-orphans.ts';
import { dropPlayers } from './prune/boxes/drop-players.ts';
import { dropPortraits } from './prune/introduction/drop-portraits.ts';
import { dropPostHeads } from './prune/boxes/drop-post-heads.ts';
import { dropPullQuotes } from './prune/lines/drop-pull-quotes.ts';
import { dropRegions } from './prune/boxes/drop-regions.ts';
import { dropSignatures } from './prune/lines/drop-signatures.ts';
import { dropSkipped } from './prune/boxes/drop-skipped.ts';
import { dropSlots } from './prune/boxes/drop-slots.ts';
import { dropTail } from './prune/lines/drop-tail.ts';
import { dropTeasers } from './prune/boxes/drop-teasers.ts';
import { dropToolPictures } from './prune/boxes/drop-tool-pictures.ts';
import { dropWriterCard } from './prune/boxes/drop-writer-card.ts';
import { createPruning, type Known, type Pruning } from './prune/pruning.ts';

type Step = (page: PageModel, pruning: Pruning, known: Known) => void;

/** In this order: boxes, then lines, then what is only seen for what it is once they are gone. */
const steps: readonly Step[] = [
  dropRegions,
  dropLineNumbers,
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
  if (page.choice.index) return pruning;
  for (const step of steps) step(page, pruning, known);
  return pruning;
};
