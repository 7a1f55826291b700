import type { Judged } from '../lines/line-role.ts';
import { isCodeLine } from '../lines/program-code.ts';

/** Shorter words before a colon are a button's or a label's: `Share:`, `Tags:`. */
const shortest = 10;
const fewest = 2;

/**
 * Lines in a row under `Here is what you need:` are a list's entries; a browser's innerText has no mark before them,
 * and no blank line between. Linear.
 */
export const settleAnnouncedLists = (blocks: readonly Judged[]): readonly Judged[] => {
  const settled = [...blocks];
  for (const [index, block] of blocks.entries()) {
    if (!announces(block)) continue;
    const below = blocks.slice(index + 1, index + 1 + most);
    const found = below.findIndex((entry, at) => !isEntry(entry) || (at > 0 && entry.spaced));
    const length = found === -1 ? below.length : found;
    if (length < fewest) continue;
    for (let at = index + 1; at <= index + length; at += 1) {
      const entry = settled[at];
      if (entry !== undefined) settled[at] = { ...entry, kind: 'item' };
    }
  }
  return settled;
};

const most = 60;

const announces = ({ role, text, size, kind }: Judged): boolean =>
  (role === 'phrase' || role === 'prose') &&
  size >= shortest &&
  kind !== 'heading' &&
  /[:：]$/u.test(text) &&
  !label.test(text);

/** html2text sets `Tags:` in the line of the last sentence. */
const label = /[.!?] [^\s.]+:$/u;

/** Two spaces part the cells of a table's row. */
const isEntry = ({ role, kind, text, linked }: Judged): boolean =>
  role === 'phrase' &&
  (kind === 'line' || kind === 'item') &&
  linked < 0.3 &&
  !text.includes('  ') &&
  !isCodeLine({ role, text, linked });
