import { addressOf, careHomeKey, careSectionKey } from '../../site/keys.ts';
import { element, escapeText } from '../markup.ts';
import type { Page } from '../page.ts';
import { isChinese, otherScript, textWriter } from './body/annotate.ts';
import type { Heading } from './body/survey.ts';
import { writeInstant } from './dates.ts';
import { ownWords, settingsLink } from './document.ts';
import { keyPoints } from './key-points.ts';
import type { Labels } from './labels/labels.ts';
import { writeNarrationPlayer } from './narration-player.ts';
import type { ReadingAids } from './reading-aids.ts';
import { readingMinutes } from './reading-time.ts';
import { idOf } from './style/ids.ts';

/** A text has contents from three headings on. */
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
    writePlainWay(page, labels, aids),
    writeActions(page, labels),
    writeMeta(page, labels),
    writeSummary(page, labels, aids),
    headings.length < contentsFrom ? '' : writeContents(page, labels, headings),
  ].join('');

const textFor = ({ article }: Page, aids: ReadingAids): ((text: string) => string) =>
  isChinese(article.language) ? textWriter(aids, otherScript(article.language)) : escapeText;

const writeMeta = (page: Page, labels: Labels): string => {
  const { article, published, updated } = page;
  const about = [
    article.source === null ? '' : labels.source(article.source),
    article.byline === null
      ? ''
      : labels.author(article.authors.length > 0 ? article.authors : [article.byline]),
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
    [writeBreadcrumb(page, labels), ...lines]
      .filter((line) => line !== '')
      .map((line) => element('div', {}, line))
      .join(''),
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

const writeActions = (page: Page, labels: Labels): string => {
  const { canonical, carePage, ampPage } = page;
  const original = canonical === carePage ? ampPage : canonical;
  const exit = element('a', { class: 'button', href: original }, escapeText(labels.exit));
  const speech =
    page.narration === undefined ? writeSpeechButton(labels) : writeNarrationPlayer(page.narration, labels);
  return element('div', {}, [settingsLink(labels), exit, speech].join(' '));
};

/** Shown by the script where the browser has a voice for the article's language. */
const writeSpeechButton = ({ readAloud, stopReading }: Labels): string =>
  element(
    'button',
    { type: 'button', id: idOf('speak'), value: stopReading, hidden: true },
    escapeText(readAloud),
  );

/**
 * A browser without style sheets (w3m, lynx) shows all pinyin: of thirty elements and attributes that a page may have
 * around a reading, `rp`, `hidden` and `template` among them, there is none that both of them leave out. They alone show
 * this way around it, too.
 */
const writePlainWay = ({ ampPage }: Page, labels: Labels, aids: ReadingAids): string =>
  aids.pinyin === null || !isChinese(labels.language)
    ? ''
    : element('p', { hidden: true }, element('a', { href: ampPage }, escapeText(labels.withoutPinyin)));

/** The publisher's summary if there is one, else the key sentences of a long text; never its beginning once more. */
const writeSummary = (page: Page, labels: Labels, aids: ReadingAids): string => {
  const { summary, text, language } = page.article;
  const points = isOwnSummary(summary, text) ? [summary] : keyPoints(text);
  if (points.length === 0) return '';
  const items = points.map((point) => element('li', ownWords(labels, language), textFor(page, aids)(point)));
  return element(
    'section',
    { class: 'summary' },
    element('h2', {}, escapeText(labels.summary)) + element('ul', {}, items.join('')),
  );
};

/** Readers make a summary from the first sentences where the source has none. */
const isOwnSummary = (summary: string, text: string): boolean => {
  const squeeze = (part: string): string => part.replaceAll(/\s+/g, '').slice(0, 20);
  return summary !== '' && !text.replaceAll(/\s+/g, '').includes(squeeze(summary));
};

const writeContents = (page: Page, labels: Labels, headings: readonly Heading[]): string => {
  const words = ownWords(labels, page.article.language);
  const top = headings.reduce((least, { level }) => Math.min(least, level), Infinity);
  const items = headings
    .filter(({ level, text }) => level === top && text !== '')
    .map(({ id, text }) => element('li', words, element('a', { href: `#${id}` }, escapeText(text))));
  return element(
    'nav',
    { 'aria-label': labels.contents },
    element('h2', {}, escapeText(labels.contents)) + element('ol', {}, items.join('')),
  );
};
