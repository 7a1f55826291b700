import { addressOf, careSectionKey } from '../../site/keys.ts';
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
 * Previous and next are found in the section's list, at this article's place in it: a page that named its neighbours
 * would have to be written again whenever one comes or goes.
 */
const linksOf = ({ site, article, id, canonical, carePage }: Page, labels: Labels): readonly FooterLink[] => [
  ...(canonical === carePage ? [] : [[canonical, labels.original] as const]),
  ...(article.section === null
    ? []
    : [
        [
          `${addressOf(site.baseUrl, careSectionKey(article.section))}#${entryAnchor(id)}`,
          labels.sectionList(article.section),
        ] as const,
      ]),
  ['?save', labels.download, { id: idOf('save'), download: true }],
];
