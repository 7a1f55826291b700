import { ampAddress } from './amp-address.ts';
import { element, escapeText } from '../markup.ts';
import { dayOf } from '../care/dates.ts';
import { labelsIn } from '../care/labels/choose-labels.ts';
import type { Page } from '../page.ts';
import { wordsOf } from './words.ts';

/** What stands around the article: the way to the care page at the top, who and when, and where it is from. */
export const articleFrame = (page: Page, body: string, added: string): string =>
  element('main', {}, top(page) + element('article', {}, heading(page) + body) + added + foot(page));

const top = (page: Page): string =>
  element(
    'header',
    { class: 'top' },
    link(`${page.site.baseUrl}/`, page.site.title, 'site') +
      link(page.carePage, wordsOf(page.article.language).care),
  );

const heading = (page: Page): string => element('h1', {}, escapeText(page.article.title)) + byline(page);

const byline = (page: Page): string => {
  const { byline: by, source } = page.article;
  const words = wordsOf(page.article.language);
  const parts = [
    by === null ? '' : element('span', {}, escapeText(by)),
    source === null ? '' : element('span', {}, escapeText(source)),
    time(page.published, page.article.language),
    isLater(page) ? element('span', {}, `${words.updated} ${time(page.updated, page.article.language)}`) : '',
  ];
  return element('p', { class: 'by' }, parts.filter((part) => part !== '').join(' '));
};

/** The day as the publisher's own zone has it; in languages we have no words for, as figures. */
const time = (instant: string, language: string): string => {
  const written = /^(?:zh|cmn|en)\b/i.test(language)
    ? dayOf(instant, labelsIn(language))
    : instant.slice(0, 10);
  return element('time', { datetime: instant }, escapeText(written));
};

const isLater = (page: Page): boolean => page.updated.slice(0, 10) > page.published.slice(0, 10);

const foot = (page: Page): string => {
  const words = wordsOf(page.article.language);
  const parts = [
    page.canonical === page.carePage ? '' : link(page.canonical, words.original),
    page.site.rights === null ? '' : escapeText(page.site.rights),
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : element('footer', { class: 'foot' }, parts.join(' · '));
};

const link = (href: string, text: string, name: string | null = null): string =>
  element('a', { class: name, href: ampAddress(href) }, escapeText(text));
