import { type PageModel, spacedTextOfLine } from '../page-model.ts';
import { namedCrumbs, printedCrumbs } from './crumbs.ts';
import { declaredTitles } from './declared-titles.ts';
import { firstMeta } from './meta-elements.ts';
import { isSiteName, splitTitle } from './title-segments.ts';

export type Section = { readonly name: string | null; readonly signal: string };

/** The section of the site: the last of the crumbs before 正文, or what the page declares. */
export const readSection = (page: PageModel): Section => {
  const crumbs = printedCrumbs(page) ?? namedCrumbs(page);
  const declared =
    page.linked?.section ??
    firstMeta(page.meta, [
      'article:section',
      'columnname',
      'section',
      'og:article:section',
      'parsely-section',
      'sailthru.section',
      'category',
    ]);
  if (crumbs !== null && (declared === null || /\p{Script=Han}/u.test(crumbs)))
    return { name: crumbs, signal: 'crumbs' };
  if (declared !== null) return { name: declared, signal: 'declared' };
  const labelled = labelledSection(page);
  if (labelled !== null) return { name: labelled, signal: 'label 栏目' };
  const titled = titledSection(page);
  return { name: titled, signal: titled === null ? 'nothing' : 'title' };
};

const shortName = /^\p{Script=Han}{2,6}$/u;

/** `三十万只候鸟抵达鄱阳湖 - 生态 - 江右新闻网`: what stands between headline and site. */
const titledSection = ({ tree, meta, linked }: PageModel): string | null => {
  const title = declaredTitles(tree, meta, linked).find(({ signal }) => signal === 'title')?.text ?? '';
  const [headline, section, site, ...more] = splitTitle(title).map(({ text }) => text.trim());
  if (headline === undefined || section === undefined || site === undefined || more.length > 0) return null;
  return shortName.test(section) && isSiteName(site) && headline.length > section.length ? section : null;
};

const label =
  /(?:^|[\s|｜])(?:(?:所属|文章)?(?:栏目|分类|频道)|分类专栏|專欄|欄目|分類)\s*[:：]\s*([^\s:：|｜,，/]{2,16})(?=$|[\s|｜,，/])/u;
const linesAfter = 3;

/** `分类：旧事`: blogs and portals name it beside the date. */
const labelledSection = ({ tree, lines, headline, opening }: PageModel): string | null => {
  if (headline.line < 0) return null;
  for (const line of lines.slice(headline.line + 1, opening + linesAfter)) {
    const name = label.exec(spacedTextOfLine(tree, line))?.[1];
    if (name !== undefined) return name;
  }
  return null;
};
