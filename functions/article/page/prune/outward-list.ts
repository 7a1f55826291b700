import type { PageModel } from '../model/page-model.ts';
import { textOfLine } from '../measure/text-of-line.ts';
import { kindOfLine } from '../../phrases/line-phrases.ts';
import { hrefOf } from '../tree/links.ts';
import { isHeading } from '../tree/tags.ts';
import { elementsNamed, endOf, type Node, tagOf } from '../tree/tree.ts';

const fewestSites = 2;

/** Where a page is shared and its site followed. */
const network =
  /(?:^|\.)(?:facebook|twitter|x|linkedin|pinterest|reddit|instagram|tumblr|whatsapp|t|bsky|flipboard|google|apple|spotify)\.\w+$/i;

/** What announces the lists of a site, or of whoever pays for them. */
const ofSite =
  /^.{0,20}\b(?:the web|the internet|partners?|sponsor(?:s|ed)|promoted|paid|networks?|blogroll|friends|sites?|blogs?|ads?|popular|follow us|subscribe|listen on|buy|shop|share)\b.{0,20}$|友情/i;

/**
 * What a writer looked up, under a line that says so: links that lead to several other sites. The lists that a site
 * puts into an article lead to itself.
 */
export const isOutwardList = (page: PageModel, list: Node): boolean => {
  if (siteOf(page.base ?? '') === null || !isIntroduced(page, list)) return false;
  const links = elementsNamed(page.tree, 'a').filter((link) => link >= list && link < endOf(page.tree, list));
  const sites = new Set(links.map((link) => siteOf(hrefOf(page.tree, link))));
  return sites.size >= fewestSites && links.every((link) => leadsToOtherSite(page, link));
};

/** Whether a link leads to another site; where the page doesn't say its own, whether its first link is a relative one. */
export const leadsToOtherSite = ({ tree, base }: PageModel, link: Node): boolean => {
  const site = siteOf(hrefOf(tree, link));
  if (site === null || network.test(site)) return false;
  if (base !== null) return site !== siteOf(base);
  const first = elementsNamed(tree, 'a').find((node) => !/^(?:#|$)/.test(hrefOf(tree, node)));
  return first !== undefined && siteOf(hrefOf(tree, first)) === null;
};

const isIntroduced = ({ tree, bodyLines }: PageModel, list: Node): boolean => {
  const line = bodyLines.findLast(({ last }) => last < list);
  if (line === undefined) return false;
  const text = textOfLine(tree, line);
  const announces = /[:：]$/.test(text) || isHeading[tagOf(tree, line.owner)] === 1;
  return announces && !ofSite.test(text) && kindOfLine(text) !== 'related';
};

/** The name a site is registered under, or what is above it. */
const siteOf = (address: string): string | null =>
  /^https?:\/\//i.test(address)
    ? (URL.parse(address)?.hostname.split('.').slice(-2).join('.') ?? null)
    : null;
