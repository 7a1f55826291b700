import { addressOf, careDayKey } from '../../site/keys.ts';
import { publishedDay } from '../../site/published-day.ts';
import { element, escapeText, type AttributeValues } from '../markup.ts';
import type { Page } from '../page.ts';
import { entryAnchor } from './entry-anchor.ts';
import type { Labels } from './labels/labels.ts';
import { idOf } from './style/ids.ts';

/** List items: what a reader may do after the text: see the original, go on reading, keep the page. */
export const writeArticleFooter = (page: Page, labels: Labels): string =>
  linksOf(page, labels)
    .map(([href, label, own = {}]) => element('li', {}, element('a', { href, ...own }, escapeText(label))))
    .join('');

type FooterLink = readonly [href: string, label: string, own?: AttributeValues];

/**
 * Previous and next are found in the list of the article's day, at its place in it: a page that named its neighbours
 * would have to be written again whenever one comes or goes.
 */
const linksOf = (
  { site, id, published, canonical, carePage }: Page,
  labels: Labels,
): readonly FooterLink[] => {
  const day = publishedDay(published);
  const list = day === null ? null : addressOf(site.baseUrl, careDayKey(day));
  return [
    ...(canonical === carePage ? [] : [[canonical, labels.original] as const]),
    ...(list === null ? [] : [[`${list}#${entryAnchor(id)}`, labels.neighbours] as const]),
    ['?save', labels.download, { id: idOf('save'), download: true }],
  ];
};
