import { hasHan } from '../../characters/has-han.ts';
import { type Line, linkShare } from '../measure/line.ts';
import { tagSet } from '../tree/tags.ts';
import { parentOf, tagOf, type Tree } from '../tree/tree.ts';
import type { PageModel } from '../model/page-model.ts';
import { spacedTextOfLine, textOfLine } from '../measure/text-of-line.ts';
import { namedCrumbs, printedCrumbs } from './crumbs.ts';
import { documentTitle } from '../declared/declared-titles.ts';
import { firstMeta } from '../declared/meta-elements.ts';
import { leadsHome } from '../headline/find-headline.ts';
import { namedElements } from '../credits/named-elements.ts';
import { isSiteName, splitTitle } from '../headline/title-segments.ts';

export type Section = { readonly name: string | null; readonly signal: string };

const sectionMeta = [
  'article:section',
  'columnname',
  'section',
  'og:article:section',
  'parsely-section',
  'sailthru.section',
  'category',
];

/** The section of the site: the last of the crumbs before 正文, or what the page declares. */
export const readSection = (page: PageModel): Section => {
  const crumbs = named(printedCrumbs(page) ?? namedCrumbs(page), 'crumbs');
  const declared = named(page.linked?.section ?? firstMeta(page.meta, sectionMeta), 'declared');
  if (crumbs !== null && (declared === null || hasHan(crumbs.name ?? ''))) return crumbs;
  return declared ?? printedSection(page);
};

const printedSection = (page: PageModel): Section =>
  named(labelledSection(page), 'label 栏目') ??
  named(sectionElement(page), 'element named section') ??
  named(sectionOfPaper(page), 'page of the paper') ??
  named(titledSection(page), 'title') ??
  named(linkAboveHeadline(page), 'link over the headline') ?? { name: null, signal: 'nothing' };

const named = (name: string | null, signal: string): Section | null =>
  name === null ? null : { name, signal };

const shortName = /^[々〇㐀-鿿]{2,6}$/;

/** `三十万只候鸟抵达鄱阳湖 - 生态 - 江右新闻网`: what stands between headline and site. */
const titledSection = ({ declared }: PageModel): string | null => {
  const title = documentTitle(declared);
  const [headline, section, site, ...more] = splitTitle(title).map(({ text }) => text.trim());
  if (headline === undefined || section === undefined || site === undefined || more.length > 0) return null;
  if (!shortName.test(section) || paper.test(section)) return null;
  return isSiteName(site) && headline.length > section.length ? section : null;
};

const paper = /[报報]$/;

const pageOfPaper = /^第\s*[A-Z]?\d{1,3}\s*版\s*[:：]\s*([㐀-鿿]{2,8}|[㐀-鿿](?: [㐀-鿿]){1,5})(?=$|\s)/;

/** `第A08版：社会新闻`: digital editions print over the text, or beside it, which page of the paper it is from. */
const sectionOfPaper = ({ tree, lines, opening, headline }: PageModel): string | null => {
  if (!/\p{Script=Han}/u.test(headline.text)) return null;
  for (const line of lines.slice(Math.max(0, opening - linesOfPaper), opening).toReversed()) {
    const name = pageOfPaper.exec(spacedTextOfLine(tree, line))?.[1];
    if (name !== undefined) return name.replaceAll(' ', '');
  }
  return null;
};

const linesOfPaper = 60;

/** Beside date and source, or as WordPress has it, `rel="category tag"` under the text. */
const sectionElement = (page: PageModel): string | null =>
  namedElements(
    page,
    /(?:\b|_)(?:catalog|lanmu|columnname|channelname|cat-links)\b|\bcategor(?:y|ies)(?![\w-])/i,
    sectionIn,
  )[0] ??
  namedElements(page, /\bcategory tag\b/i, sectionIn, { path: null, where: 'below' })[0] ??
  null;

const sectionIn = (text: string): string | null => {
  const name = text.replace(/^(?:分类|分類|栏目)\s*[:：]?\s*(?=\S)/, '');
  return shortName.test(name) && !button.test(name) ? name : null;
};

const button = /首页|首頁|返回|打印|分享|登录|登錄|注册|关注|订阅|收藏|更多|客户端|下载/;

/** `要聞港聞` in a box of its own over the headline: one link, among text that has no others. */
const linkAboveHeadline = ({ tree, lines, headline }: PageModel): string | null => {
  const line = lines[headline.line - 1];
  if (line === undefined || linkShare(line) < 1 || leadsHome(tree, line)) return null;
  const text = textOfLine(tree, line);
  if (!shortName.test(text) || button.test(text)) return null;
  return isListed(tree, line) ? null : text;
};

const isListItem = tagSet('li dd td');
const isListed = (tree: Tree, line: Line): boolean =>
  isListItem[tagOf(tree, line.owner)] === 1 || isListItem[tagOf(tree, parentOf(tree, line.owner))] === 1;

const label =
  /(?:^|[\s|｜，])(?:(?:所属|文章)?(?:栏目|分类|频道)|分类专栏|專欄|欄目|分類|目录)(?:\s*[:：]\s*|[于於]\s)([^\s:：|｜,，/]{2,16})(?=$|[\s|｜,，。/])/;
const linesAfter = 3;
const linesBefore = 2;

/** `分类：旧事`: blogs and portals name it beside the date, or right under the text. */
const labelledSection = ({ tree, lines, bodyLines, headline, opening }: PageModel): string | null => {
  if (headline.line < 0) return null;
  const end = (bodyLines.at(-1)?.index ?? opening) + 1;
  const around = [
    ...lines.slice(headline.line + 1, opening + linesAfter),
    ...lines.slice(Math.max(opening, end - linesBefore), end + linesAfter),
  ];
  for (const line of around) {
    const name = label.exec(spacedTextOfLine(tree, line))?.[1];
    if (name !== undefined) return name;
  }
  return null;
};
