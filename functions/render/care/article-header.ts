import { addressOf, careHomeKey, careSectionKey } from '../../site/keys.ts';
import { element, escapeText } from '../markup.ts';
import type { Page } from '../page.ts';
import { isChinese, otherScript, textWriter } from './body/annotate.ts';
import type { Heading } from './body/survey.ts';
import { writeInstant } from './dates.ts';
import { ownWords, settingsLink } from './document.ts';
import type { Labels } from './labels/labels.ts';
import type { ReadingAids } from './reading-aids.ts';
import { readingMinutes } from './reading-time.ts';
import { idOf } from './style/ids.ts';

/** Below this many characters a summary says little that the text doesn't; a text has contents from three headings. */
const summaryFrom = 600;
const contentsFrom = 3;

/** Everything before the text: settings, headline, where and when, what to do, in short, contents. */
export const writeArticleHeader = (
  page: Page,
  labels: Labels,
  aids: ReadingAids,
  headings: readonly Heading[],
): string =>
  [
    element('h1', ownWords(labels, page.article.language), textFor(page, aids)(page.article.title)),
    writeActions(page, labels),
    writeMeta(page, labels),
    page.article.text.length < summaryFrom ? '' : writeSummary(page, labels, aids),
    headings.length < contentsFrom ? '' : writeContents(page, labels, headings),
  ].join('');

const textFor = ({ article }: Page, aids: ReadingAids): ((text: string) => string) =>
  isChinese(article.language) ? textWriter(aids, otherScript(article.language)) : escapeText;

const writeMeta = (page: Page, labels: Labels): string => {
  const { article, published, updated } = page;
  const about = [
    article.source === null ? '' : labels.source(article.source),
    article.byline === null ? '' : labels.author(article.authors.join(', ') || article.byline),
    labels.readingTime(readingMinutes(article.text)),
  ];
  const lines = [
    `${escapeText(labels.published)} ${writeInstant(published, labels)}`,
    updated === published ? '' : `${escapeText(labels.updated)} ${writeInstant(updated, labels)}`,
    escapeText(about.filter((part) => part !== '').join(' · ')),
  ];
  return element(
    'div',
    { class: 'meta' },
    writeBreadcrumb(page, labels) + lines.filter((line) => line !== '').join('<br>'),
  );
};

/** Where the reader is (SC 2.4.8). */
const writeBreadcrumb = ({ site, article }: Page, labels: Labels): string => {
  const { section } = article;
  const places = [
    [addressOf(site.baseUrl, careHomeKey), `${site.title} ${labels.careMode}`],
    ...(section === null ? [] : [[addressOf(site.baseUrl, careSectionKey(section)), section]]),
  ];
  const links = places.map(([href, name]) => element('a', { href }, escapeText(name ?? '')));
  return element('nav', { 'aria-label': labels.breadcrumb }, links.join(' › '));
};

const writeActions = ({ canonical, carePage, ampPage }: Page, labels: Labels): string => {
  const original = canonical === carePage ? ampPage : canonical;
  return element(
    'div',
    {},
    settingsLink(labels) +
      element('a', { class: 'button', href: original }, escapeText(labels.exit)) +
      element(
        'button',
        {
          type: 'button',
          id: idOf('speak'),
          lang: labels.language,
          title: labels.readAloud,
          value: labels.stopReading,
          hidden: true,
        },
        escapeText(labels.readAloud),
      ),
  );
};

const writeSummary = (page: Page, labels: Labels, aids: ReadingAids): string =>
  element(
    'section',
    { class: 'summary' },
    element('h2', {}, escapeText(labels.summary)) +
      element('p', ownWords(labels, page.article.language), textFor(page, aids)(page.article.summary)),
  );

const writeContents = (page: Page, labels: Labels, headings: readonly Heading[]): string => {
  const words = ownWords(labels, page.article.language);
  const top = Math.min(...headings.map(({ level }) => level));
  const items = headings
    .filter(({ level, text }) => level === top && text !== '')
    .map(({ id, text }) => element('li', words, element('a', { href: `#${id}` }, escapeText(text))));
  return element(
    'nav',
    { 'aria-label': labels.contents },
    element('h2', {}, escapeText(labels.contents)) + element('ol', {}, items.join('')),
  );
};
