import { addressOf, careSectionKey } from '../../site/keys.ts';
import { element, escapeText } from '../markup.ts';
import type { Page } from '../page.ts';
import { entryAnchor } from './entry-anchor.ts';
import type { Labels } from './labels/labels.ts';

/** What a reader may do after the text: see the original, go on reading, keep the page, say what is wrong. */
export const writeArticleFooter = (page: Page, labels: Labels): string => {
  const links = linksOf(page, labels).map(([href, label, download]) =>
    element('li', {}, element('a', { href, download }, escapeText(label))),
  );
  return element('nav', { 'aria-label': labels.more }, element('ul', {}, links.join('')));
};

type FooterLink = readonly [href: string, label: string, download?: boolean];

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
  [`${carePage}?save`, labels.download, true],
];
