import { isHeaderLine } from '../header/read-header.ts';
import type { Judged } from '../lines/line-role.ts';

/** What blogs print right under a post: `This entry was posted in News.`, `Posted by Julien. Permalink | TrackBack`, `Categorias: voos`. */
const filed =
  /^(?:this entry was (?:posted|written|published)|(?:posted|filed|written|published) (?:in|by|at|on|under)\b.{0,80}\b(?:permalink|permanent link|trackbacks?|comments?)\b|filed under\s?:|(?:categor[ií]as?|catégories?|categorie|kategorien?|kategorier?|категори[ияії]|рубрик[аи])\s?:\s?\S)/i;

/** No more blocks than this at either end of a post are too short to be found as prose. */
const longestTail = 24;

const ofText: ReadonlySet<Judged['role']> = new Set<Judged['role']>(['phrase', 'prose', 'talk', 'links']);

/** Where the line stands that says where a post is filed, if what is between is all of the post's; `null` for none. */
export const filedEnd = (blocks: readonly Judged[], from: number): number | null => {
  const ahead = blocks.slice(from, from + longestTail);
  const line = ahead.findIndex(({ text }) => filed.test(text));
  if (line === -1) return null;
  return ahead.slice(0, line).every(({ role }) => ofText.has(role)) ? from + line : null;
};

const overText: ReadonlySet<Judged['role']> = new Set<Judged['role']>(['phrase', 'time', 'links']);

/** Where such a post begins whose first sentence stands at `start`: right under its day, which is above or at `from`. */
export const filedStart = (blocks: readonly Judged[], from: number, start: number): number => {
  const day = [from, from - 1].find((index) => isHeaderLine(blocks[index]?.text ?? ''));
  if (day === undefined || day >= start || start - day > longestTail) return start;
  return blocks.slice(day + 1, start).every(({ role }) => overText.has(role)) ? day + 1 : start;
};
