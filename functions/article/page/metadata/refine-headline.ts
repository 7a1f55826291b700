import { findInstant } from '../../dates/find-instant.ts';
import { type Line, linkShare } from '../measure/line.ts';
import type { PageModel } from '../page-model.ts';
import { isHeading } from '../tree/tags.ts';
import { endOf, parentOf, tagOf, type Tree } from '../tree/tree.ts';
import { essence } from './compare-text.ts';
import { titlesIn } from './find-headline.ts';
import { firstMeta } from './meta-elements.ts';
import type { Headline } from './read-headline.ts';

/** Titles of templates, the same on every page of a site. */
const generic =
  /^(?:新闻|新闻中心|新闻详情|新闻内容|新闻动态|详情|详情页|详细页|详细内容|内容|内容页|文章|文章页|正文|首页|通知公告|信息公开|政务公开|无标题文档|untitled(?: document)?|home|home ?page|news|article|index|blog)?$/iu;
const siteName =
  /(?:网|網|网站|门户|政府|委员会|局|厅|大学|学院|中学|小学|医院|公司|集团|协会|法院|检察院|日报|晚报|新闻|频道)$/u;
const longestSiteName = 18;
const linesAbove = 10;

/**
 * Many a site gives all its pages one title: its own name. Then the headline is the line above the text that is
 * a heading, or is called a title.
 */
export const refineHeadline = (page: PageModel): Headline => {
  const { headline, lines, opening } = page;
  if (!isGeneric(page)) return headline;
  const above = lines.slice(Math.max(0, opening - linesAbove), opening);
  for (const line of above.toReversed()) {
    const text = headlineIn(page, line);
    if (text !== null) return { text, signal: 'heading above the text', line: lines.indexOf(line) };
  }
  return headline;
};

/** The line as a headline, `null` for dates, labels, crumbs and the generic title again. */
const headlineIn = ({ tree, zone, headline }: PageModel, line: Line): string | null => {
  if (!mayBeHeadline(tree, line)) return null;
  const [first = '', text = first] = titlesIn(tree, line);
  if (/[:：]$|位置|>|»/u.test(text) || essence(text) === essence(headline.text)) return null;
  return findInstant(text, zone) === null ? text : null;
};

const isGeneric = ({ headline, meta }: PageModel): boolean => {
  const site = essence(firstMeta(meta, ['og:site_name', 'sitename', 'application-name']) ?? '');
  const plain = essence(headline.text);
  if (generic.test(headline.text.trim()) || (site !== '' && plain === site)) return true;
  return plain.length <= longestSiteName && siteName.test(headline.text);
};

const smallest = 15;
const largest = 300;
const titleName = /(?:class|id)\s*=\s*["']?[^"'>]*(?:title|headline|biaoti|(?:^|[_\s-])bt\d?(?=[_\s"'-]|$))/i;

const mayBeHeadline = (tree: Tree, line: Line): boolean => {
  if (line.size < smallest || line.size > largest || linkShare(line) > 0.5 || line.stops > 1) return false;
  for (let node = line.owner, level = 0; node > 0 && level < 3; node = parentOf(tree, node), level += 1) {
    if (endOf(tree, node) - node > 30) return false;
    if (isHeading[tagOf(tree, node)] === 1 || titleName.test(tree.html.slice(tree.from[node], tree.to[node])))
      return true;
  }
  return false;
};
