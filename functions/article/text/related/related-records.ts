import type { RelatedItem } from '../../model/article.ts';
import type { Judged } from '../lines/line-role.ts';

/** More than these nobody asks for. */
const most = 100;

/**
 * The other articles that the page lists after its own: `title, title, source, time` as portals repeat it, or
 * headlines under a heading like 相关推荐. None of their times or names says anything of the article.
 */
export const relatedRecords = (blocks: readonly Judged[]): readonly RelatedItem[] => {
  const items: RelatedItem[] = [];
  for (const [index, block] of blocks.entries()) {
    if (items.length >= most) break;
    if (!isTitle(block) || block.text === blocks[index + 1]?.text) continue;
    const record = recordAt(blocks, index);
    if (record !== null && !items.some(({ title }) => title === record.title)) items.push(record);
  }
  return items;
};

const isTitle = ({ role, size, text }: Judged): boolean =>
  (role === 'phrase' || role === 'links' || role === 'prose' || role === 'ending') &&
  size >= 8 &&
  text.length <= 160;

const recordAt = (blocks: readonly Judged[], index: number): RelatedItem | null => {
  const title = blocks[index];
  if (title === undefined) return null;
  const [next, afterNext] = [blocks[index + 1], blocks[index + 2]];
  const item = { title: title.text, url: title.address, source: null, time: null };
  if (next?.role === 'time') return { ...item, time: next.text };
  if (afterNext?.role === 'time' && next !== undefined && next.size <= 24 && next.role !== 'prose') {
    return { ...item, source: next.text, time: afterNext.text };
  }
  return isListed(blocks, index) ? item : null;
};

/** A repeated headline, an item of a list or a link. */
const isListed = (blocks: readonly Judged[], index: number): boolean => {
  const block = blocks[index];
  return (
    block !== undefined &&
    (block.text === blocks[index - 1]?.text || block.kind === 'item' || block.linked > 0.6)
  );
};
