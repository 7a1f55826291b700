import { type PageModel, textOfLine } from '../page-model.ts';
import { firstMeta } from './meta-elements.ts';

export type Section = { readonly name: string | null; readonly signal: string };

const mark = /\s*(?:>+|&gt;|›|»|→|＞|\/|-->|—)+\s*/u;
const ending = /^(?:正文|内容|文章|详情|信息内容|内容详情|content|article)$/iu;
const start = /^(?:.*[:：]\s*)?(?:首页|主页|网站首页|home)$|首页$/iu;

/** The section of the site: the last of the crumbs before 正文, or what the page declares. */
export const readSection = (page: PageModel): Section => {
  const crumbs = printedCrumbs(page);
  if (crumbs !== null) return { name: crumbs, signal: 'crumbs' };
  const declared =
    page.linked?.section ??
    firstMeta(page.meta, [
      'article:section',
      'columnname',
      'section',
      'og:article:section',
      'category',
      'parsely-section',
      'sailthru.section',
    ]);
  return { name: declared, signal: declared === null ? 'nothing' : 'declared' };
};

const printedCrumbs = (page: PageModel): string | null => {
  const { lines, opening, tree } = page;
  for (const line of lines.slice(Math.max(0, opening - 80), opening)) {
    if (line.size > 300) continue;
    const text = textOfLine(tree, line);
    if (!/[>›»→＞]/u.test(text) && !/&gt;/.test(text)) continue;
    const parts = text
      .split(mark)
      .map((part) => part.trim())
      .filter((part) => part !== '');
    if (parts.length < 2 || parts.some((part) => part.length > 40)) continue;
    const named = parts.filter((part) => !ending.test(part) && !start.test(part));
    const last = named.at(-1);
    if (last !== undefined) return last;
  }
  return null;
};
