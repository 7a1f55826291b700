import { findInstant } from '../../dates/find-instant.ts';
import { hasHan } from '../../characters/has-han.ts';
import { linkShare } from '../measure/line.ts';
import type { PageModel } from '../model/page-model.ts';
import { textOfLine } from '../measure/text-of-line.ts';
import { isHeading, tagId } from '../tree/tags.ts';
import { attributeOf } from '../tree/attributes.ts';
import { elementsNamed, tagOf } from '../tree/tree.ts';
import { essence } from '../measure/compare-text.ts';
import { documentTitle } from '../declared/declared-titles.ts';
import { isLinkedHome, leadsHome } from '../headline/find-headline.ts';
import { firstMeta } from '../declared/meta-elements.ts';
import { isSiteName, splitTitle } from '../headline/title-segments.ts';

/** Titles of templates, the same on every page of a site. */
const generic =
  /^(?:新闻|新闻中心|新闻详情|新闻内容|新闻动态|详情|详情页|详细页|详细内容|内容|内容页|文章|文章页|正文|首页|通知公告|信息公开|政务公开|无标题文档|untitled(?: document)?|home|home ?page|news|news ?flash|news (?:&|and) [a-z]+|(?:news|press) releases?|news (?:details?|item|story|archive)|announcements?|newsroom|press room|public notices?|article|index|blog)?$/i;
const template =
  /^(?:来信|信件|留言|问政|提案|文章|新闻|信息|公告|内容|页面)?(?:查看|详情|详细|详细页|详情页|浏览|内容页|显示)$|^(?:来信|信件|留言|问政|提案)内容$/;
/** `::东湖信息港::新闻中心`, `..:: 某某中学 ::..`: how sites that are proud of their name write it. */
const decorated = /^[\s.·*=~-]{0,4}[:：]{2}/;
const siteName =
  /(?:网|網|网站|门户|政府|委员会|局|厅|大学|学院|中学|小学|医院|公司|集团|协会|法院|检察院|日报|晚报|新闻|频道)$/;
const longestSiteName = 18;
/** What is printed nowhere and this short names a kind of page: `停电通知`. */
const longestKind = 6;
const longestSection = 24;

/** Whether what was taken for the headline names the site, a section or a kind of page. */
export const isGeneric = (page: PageModel): boolean =>
  [
    isTemplate,
    isSite,
    isHome,
    isLogo,
    isKind,
    isSection,
    isOfSection,
    isUnprinted,
    isUnderDay,
    leadsElsewhere,
    isImprinted,
  ].some((isOne) => isOne(page));

const isTemplate = (page: PageModel): boolean => {
  const { text } = page.headline;
  const [first = text] = splitTitle(text).map((part) => part.text.trim());
  return generic.test(first) || template.test(first) || decorated.test(text) || isOneForAll(page);
};

/** `某某科技—新闻详情`: printed nowhere, and its last part names the kind of page. */
const isOneForAll = ({ headline, declared }: PageModel): boolean => {
  const parts = splitTitle(documentTitle(declared));
  return headline.line < 0 && parts.length > 1 && template.test(parts.at(-1)?.text.trim() ?? '');
};

/** `<title>Buckets of Hope</title>`: the name of the site, which leads to its first page. */
const isHome = ({ headline, lines, tree }: PageModel): boolean => {
  const plain = essence(headline.text);
  return lines.some(
    (line) =>
      line.index !== headline.line && leadsHome(tree, line) && essence(textOfLine(tree, line)) === plain,
  );
};

/** The title, printed nowhere, is the name of the site as its logo tells it. */
const isLogo = ({ headline, tree }: PageModel): boolean => {
  const plain = essence(headline.text);
  return (
    headline.line < 0 &&
    plain !== '' &&
    elementsNamed(tree, 'img').some(
      (image) => essence(attributeOf(tree, image, 'alt') ?? '') === plain && isLinkedHome(tree, image),
    )
  );
};

const isSite = ({ headline, meta }: Pick<PageModel, 'headline' | 'meta'>): boolean => {
  const site = essence(firstMeta(meta, ['og:site_name', 'sitename', 'application-name']) ?? '');
  const plain = essence(headline.text);
  return (site !== '' && plain === site) || (plain.length <= longestSiteName && siteName.test(headline.text));
};

const isKind = ({ headline }: PageModel): boolean =>
  headline.line < 0 && headline.text.length <= longestKind && hasHan(headline.text);

/** `Press Room`: short, the last part of the title, and a link of the menu as well. */
const isSection = ({ headline, lines, tree, declared }: PageModel): boolean => {
  const plain = essence(headline.text);
  if (plain.length > longestSection || headline.line < 0) return false;
  const title = documentTitle(declared);
  const parts = splitTitle(title).map((part) => essence(part.text));
  if (parts.length < 2 || parts.at(-1) !== plain || isAfterSite(title)) return false;
  return lines.some(
    (line, index) =>
      index !== headline.line && linkShare(line) > 0.9 && essence(textOfLine(tree, line)) === plain,
  );
};

/** `District of Cedars: News`, printed nowhere, over a page whose first heading is `News`. */
const isOfSection = ({ headline, lines, tree, opening }: PageModel): boolean => {
  if (headline.line >= 0) return false;
  const plain = essence(headline.text);
  return lines.slice(0, opening).some((line) => {
    if (tagOf(tree, line.owner) !== tagId('h1')) return false;
    const section = essence(textOfLine(tree, line));
    return section !== '' && section.length < plain.length && plain.endsWith(section);
  });
};

/** Printed nowhere, while the only heading of the first level stands over the text, as long as a headline. */
const isUnprinted = ({ headline, lines, tree, opening }: PageModel): boolean => {
  if (headline.line >= 0) return false;
  const [heading, ...more] = lines.filter(({ owner }) => tagOf(tree, owner) === tagId('h1'));
  if (heading === undefined || more.length > 0 || linkShare(heading) > 0) return false;
  return heading.index < opening && heading.size >= smallestHeadline;
};
const smallestHeadline = 24;

/** `03.25.02` over `Main Street is glossy`: what blogs print over a post whose page bears the blog's name alone. */
const isUnderDay = ({ headline, lines, tree, opening, zone }: PageModel): boolean => {
  const [day, heading] = lines.slice(Math.max(0, opening - 2), opening);
  if (headline.line >= 0 || day === undefined || heading === undefined || linkShare(heading) > 0)
    return false;
  if (isHeading[tagOf(tree, heading.owner)] !== 1 || heading.size < leastUnderDay) return false;
  const text = textOfLine(tree, day);
  const date = findInstant(text, zone);
  return numericDay.test(text) || (date !== null && date.end - date.start + longestWeekday >= text.length);
};
const leastUnderDay = 10;
const longestWeekday = 12;
const numericDay = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/;

/** `河西晚报数字报-修钟表的人`: behind the paper's name alone stands the headline, which its list of the day repeats. */
const isAfterSite = (title: string): boolean => {
  const [site = '', headline = '', ...more] = splitTitle(title).map(({ text }) => text.trim());
  return more.length === 0 && isSiteName(site) && leastHeadline.test(headline);
};
const leastHeadline = /^[々〇㐀-鿿].{4,}/;

/**
 * A link to the first page; or a heading that is a link, with one of its level before the text that is none. What
 * networks are told of the page is its headline, wherever it leads.
 */
const leadsElsewhere = ({ tree, lines, headline, opening, meta }: PageModel): boolean => {
  const printed = lines[headline.line];
  if (printed === undefined || linkShare(printed) < 0.9) return false;
  const told = essence(firstMeta(meta, ['og:title']) ?? '');
  if (told.startsWith(essence(headline.text)) && !isSite({ headline, meta })) return false;
  const level = tagOf(tree, printed.owner);
  return (
    leadsHome(tree, printed) ||
    (isHeading[level] === 1 &&
      lines
        .slice(headline.line + 1, opening)
        .some((line) => tagOf(tree, line.owner) === level && linkShare(line) === 0))
  );
};

const imprint = /^.{0,30}(?:©|\(c\)|copyright)\s*(?:©|\(c\)|copyright|\d{4}|[-–,\s]|by)*(.{4,100})/i;
const longestImprint = 200;

/** `© 2004 The Dover Record`: the headline is the first name of who owns the page, and the title has another part. */
const isImprinted = ({ headline, lines, tree, declared, opening }: PageModel): boolean => {
  const plain = essence(headline.text);
  if (headline.line < 0 || headline.line >= opening || plain.length > longestSection) return false;
  const title = documentTitle(declared);
  if (splitTitle(title).length < 2) return false;
  return lines.some((line) => {
    if (line.size > longestImprint) return false;
    const owner = imprint.exec(textOfLine(tree, line))?.[1];
    return owner !== undefined && essence(owner).startsWith(plain);
  });
};
