import type { Judged } from '../lines/line-role.ts';

/** So many items amid or under a text may be links; a longer list is hardly taken for part of it. */
const run = { least: 2, most: 4 };
/** Words of a headline; an article's own lists have shorter items, or items that stop. */
const fewestWords = 5;
const longest = 100;
/** A list above the text is its points. */
const begun = 100;

/**
 * The body without lists of other articles' headlines: a few items that no line announces, each as long as a
 * headline and with no stop.
 */
export const withoutHeadlineLists = (body: readonly Judged[]): readonly Judged[] => {
  const lists: Judged[] = [];
  let prose = 0;
  for (const [index, block] of body.entries()) {
    if (block.role === 'prose') prose += block.size;
    if (block.kind !== 'item' || body[index - 1]?.kind === 'item' || prose < begun) continue;
    const items = itemsFrom(body, index);
    if (isHeadlineList(items) && endsSentence(body[index - 1])) lists.push(...items);
  }
  const left = new Set(lists);
  return body.filter((block) => !left.has(block));
};

const itemsFrom = (body: readonly Judged[], start: number): readonly Judged[] => {
  const ahead = body.slice(start, start + run.most + 1);
  const length = ahead.findIndex(({ kind }) => kind !== 'item');
  return length === -1 ? ahead : ahead.slice(0, length);
};

const isHeadlineList = (items: readonly Judged[]): boolean =>
  items.length >= run.least && items.length <= run.most && items.every(isHeadline);

const isHeadline = ({ text, role, ordered }: Judged): boolean =>
  !ordered &&
  role === 'phrase' &&
  text.length <= longest &&
  /^["“«‘]?\p{Lu}/u.test(text) &&
  !/[.!?:;,…]["”’»)]*$/u.test(text) &&
  text.split(/\s+/u).length >= fewestWords;

const endsSentence = (block: Judged | undefined): boolean =>
  block?.role === 'prose' && /[.!?]["”’»)]*$/u.test(block.text);
