import { hasHan } from '../../characters/has-han.ts';
import type { PageModel } from '../model/page-model.ts';
import { textOfLine } from '../measure/text-of-line.ts';
import { decodeText } from '../../references/decode-references.ts';
import { endOf, isText, type Node, sourceOf, type Tree } from '../tree/tree.ts';
import type { Line } from '../measure/line.ts';
import { essence } from '../measure/compare-text.ts';
import { documentTitle } from '../declared/declared-titles.ts';
import { splitTitle } from '../headline/title-segments.ts';

const separator = /\s*(?:[>›»→＞→»/|]+|-{1,2}>|>>|—+|::)\s*|\s{2,}/;
const ending =
  /^(?:(?:文章|新闻|信息|详细|查看|浏览|阅读)?(?:正文|内容|文章|详情|详细内容)|内容详情|字号|字体|打印|分享|收藏|(?:来源|來源|稿源|时间|時間|作者)\s*[:：].*|記事|本文|기사|content|article)$/i;
const beginning =
  /^(?:(?:当前|您?现?在?的?|所在|本页)?位置\s*[:：]?|您(?:现在)?(?:所?在)?的?位置是?\s*[:：]?|(?:网站)?首页|主页|首\s页|home|首頁|.{0,12}(?:首页|首頁|门户网站|(?<!互联|物联)网))$/i;
const edges = /^[\s>＞|/·－–—-]+|[\s>＞|/·－–—-]+$/g;
/** Beside a label even a hyphen sets crumbs apart. */
const labelledSeparator = /\s*[-－–·]\s*/;
/** An archive's year and month, or the date of the article itself. */
const date = /^(?:(?:19|20)\d\d\s*(?:年|[-/.年]\s*\d{1,2}\D.*)?|\d{1,2}\s*月)$/;
const longestName = 16;
const linesBefore = 90;

const crumbNames = /(?:class|id|aria-label)\s*=\s*["']?[^"'>]*(?:bread|crumb|\bmbx|weizhi|pathway)/i;
const mostNodes = 60;

/** Crumbs that are a list, or drawn by a style sheet, have a name. */
export const namedCrumbs = ({ tree, lines, opening, headline }: PageModel): string | null => {
  if (!hasHan(headline.text)) return null;
  const end = lines[opening]?.first ?? tree.tag.length;
  for (let node = 1; node < end; node += 1) {
    if (isText(tree, node) || endOf(tree, node) - node > mostNodes) continue;
    if (!crumbNames.test(sourceOf(tree, node))) continue;
    const name = lastSection(piecesBetween(tree, node, endOf(tree, node) - 1), essence(headline.text));
    if (name !== null) return name;
  }
  return null;
};

/** The last of the crumbs that are printed above the text. */
export const printedCrumbs = (page: PageModel): string | null => {
  const { lines, opening, tree, headline } = page;
  const site = siteOfTitle(page);
  for (const line of lines.slice(Math.max(0, opening - linesBefore), opening).toReversed()) {
    if (line.size > 360) continue;
    const whole = textOfLine(tree, line);
    const pieces = trailPieces(whole, site, () => piecesOf(tree, line));
    const name = pieces.length === 0 ? null : lastSection(pieces, essence(headline.text));
    if (name !== null) return name;
  }
  return null;
};

/** The pieces of a line that is a trail, the site's own name left out; none when it isn't. */
const trailPieces = (whole: string, site: string, split: () => readonly string[]): readonly string[] => {
  if (startsAtSite(whole, site)) return split().slice(1);
  if (!isTrail(whole)) return [];
  const pieces = split();
  return pieces.length < 2 ? [] : pieces;
};

/** The last part of the document's title, which names the site: `国际在线`. */
const siteOfTitle = ({ declared }: PageModel): string => {
  const title = documentTitle(declared);
  return splitTitle(title).slice(1).at(-1)?.text.trim() ?? '';
};

/** `国际在线 - 新闻 - 国际新闻`: a short trail from the site on, drawn with whatever sets its pieces apart. */
const startsAtSite = (whole: string, site: string): boolean =>
  site.length >= 2 &&
  whole.length < longestTrail &&
  whole.startsWith(site) &&
  /^\s*[-－–·/>›»→]+\s*\S/.test(whole.slice(site.length));

const longestTrail = 40;

/** A trail starts at the site or is drawn with arrows; a menu is neither, nor is a neighbour: `渡口 »`. */
const isTrail = (whole: string): boolean =>
  /位置\s*[:：]?|您现在/.test(whole) ||
  (/[>›→＞]|»\s*[^\s»]/.test(whole) && whole.split(separator).length <= 8) ||
  /^(?:网站)?(?:首页|首頁|主页)\s*[/／·].{1,40}$/.test(whole) ||
  (whole.endsWith('正文') && whole.length < longestTrail);

const lastSection = (pieces: readonly string[], headline: string): string | null => {
  const split = pieces.flatMap((piece) => piece.split(separator)).map((piece) => piece.replaceAll(edges, ''));
  const end = split.findIndex((piece) => ending.test(piece));
  const names = split
    .slice(0, end < 1 ? split.length : end)
    .map((piece) =>
      piece.replace(/^(?:您?(?:现在|当前)?(?:所在)?的?位置(?:是)?|当前位置|本页位置)\s*[:：]\s*/, '').trim(),
    )
    .filter(
      (piece) => essence(piece) !== '' && !ending.test(piece) && !beginning.test(piece) && !date.test(piece),
    )
    .filter(
      (piece) => essence(piece) !== headline && !(headline.startsWith(essence(piece)) && piece.length > 8),
    );
  const last = names.at(-1);
  return last === undefined || last.length > longestName * (hasHan(last) ? 1 : 2) ? null : last;
};

const piecesOf = (tree: Tree, line: Line): readonly string[] => piecesBetween(tree, line.first, line.last);

const piecesBetween = (tree: Tree, first: Node, last: Node): readonly string[] => {
  const pieces: string[] = [];
  for (let node = first; node <= last; node += 1) {
    if (!isText(tree, node)) continue;
    const text = decodeText(sourceOf(tree, node))
      .replaceAll(/[\s\u00a0]+/g, ' ')
      .trim();
    if (text !== '') pieces.push(text);
  }
  const [only = ''] = pieces;
  if (pieces.length !== 1) return pieces;
  const split = only.split(separator);
  return split.length === 1 && /位置/.test(only) ? only.split(labelledSeparator) : split;
};
