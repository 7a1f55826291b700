import { contents } from '../phrases/related-headings.ts';
import type { Judged } from '../lines/line-role.ts';

/** A list of an article's parts has no more blocks than this. */
const longest = 24;

/**
 * Tells the list of an article's parts from the article. Up to the next sentence, or to the first part, whose
 * heading is in the list, it is page talk. Linear: the look-ahead is bounded.
 */
export const settleContents = (blocks: readonly Judged[]): readonly Judged[] => {
  const listed = new Set(
    blocks.flatMap(({ text }, index) => (contents.test(text) ? listAt(blocks, index) : [])),
  );
  return listed.size === 0
    ? blocks
    : blocks.map((block): Judged => (listed.has(block) ? { ...block, role: 'talk' } : block));
};

const listAt = (blocks: readonly Judged[], start: number): readonly Judged[] => {
  const ahead = blocks.slice(start, start + longest);
  const parts = new Set<string>();
  const end = ahead.findIndex(({ text, role, kind }, index) => {
    const part = text.replace(/^[\d.]+\s/u, '');
    if (index > 0 && (role === 'prose' || kind === 'heading' || parts.has(part))) return true;
    parts.add(part);
    return false;
  });
  return ahead.slice(0, end === -1 ? 1 : end).filter(({ role }) => role === 'phrase' || role === 'links');
};
