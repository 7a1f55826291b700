import type { ListedEntry } from '../../feeds/listed-entry.ts';
import type { Site } from '../../site/site.ts';
import { dayOf, writeInstant } from '../care/dates.ts';
import { entryAnchor } from '../care/entry-anchor.ts';
import { writeDocument, settingsLink } from '../care/document.ts';
import { chooseLabels } from '../care/labels/choose-labels.ts';
import type { Labels } from '../care/labels/labels.ts';
import { element, escapeText } from '../markup.ts';

/** A page that is not an article: lists, notices, the statement. */
export type ListPage = {
  readonly site: Site;
  readonly title: string;
  /** Absolute, `null` for a page that stands for any address. */
  readonly canonical: string | null;
  /** Where the reader is: address and name, outermost first. */
  readonly places: readonly (readonly [href: string, name: string])[];
  /** Plain text under the headline. */
  readonly introduction: string;
  /** Markup. */
  readonly content: string;
};

/** The same shell, settings and style as the care page's: who needs them there needs them here. */
export const writeListPage = (page: ListPage): string => {
  const { site, title } = page;
  const labels = chooseLabels(site, site.language);
  return writeDocument({
    kind: 'list',
    site,
    labels,
    language: site.language,
    direction: /^(?:ar|fa|he|ur|yi|ps|sd|ug)\b/i.test(site.language) ? 'rtl' : 'ltr',
    title: title === site.title ? title : `${title} - ${site.title}`,
    canonical: page.canonical,
    help: ['line', 'letter', 'guide', 'pointer'],
    header: [
      element('h1', {}, escapeText(title)),
      element('div', {}, settingsLink(labels)),
      writePlaces(page, labels),
      page.introduction === '' || page.introduction === title
        ? ''
        : element('p', {}, escapeText(page.introduction)),
    ].join(''),
    text: page.content,
    footer: '',
  });
};

const writePlaces = ({ places }: ListPage, labels: Labels): string => {
  if (places.length === 0) return '';
  const links = places.map(([href, name]) => element('a', { href }, escapeText(name)));
  return element('nav', { class: 'meta', 'aria-label': labels.breadcrumb }, links.join(' › '));
};

/** Newest first under a heading for each day; an entry's anchor is its UUID, which the care page links to. */
export const writeEntriesByDay = (entries: readonly ListedEntry[], labels: Labels): string => {
  if (entries.length === 0) return element('p', {}, escapeText(labels.pages.noArticles));
  const days = Map.groupBy(entries, (entry) => dayOf(entry.published, labels));
  return [...days]
    .map(([day, ofDay]) => {
      return element('h2', {}, escapeText(day)) + writeEntries(ofDay, 'h3', labels);
    })
    .join('');
};

export const writeEntries = (
  entries: readonly ListedEntry[],
  heading: 'h2' | 'h3',
  labels: Labels,
): string => {
  const items = entries.map((entry) => writeEntry(entry, heading, labels));
  return element('ul', { class: 'entries' }, items.join(''));
};

const writeEntry = (entry: ListedEntry, heading: 'h2' | 'h3', labels: Labels): string => {
  const about = [entry.section, entry.source].filter((part) => part !== null && part !== '').map(String);
  const language = entry.language === labels.language ? null : entry.language;
  return element(
    'li',
    { id: entryAnchor(entry.id.replace('urn:uuid:', '')) },
    element(heading, { lang: language }, element('a', { href: entry.carePage }, escapeText(entry.title))) +
      element('p', { lang: language }, escapeText(firstSentence(entry.summary))) +
      element(
        'p',
        { class: 'small' },
        [writeInstant(entry.published, labels), ...about.map(escapeText)].join(' · '),
      ),
  );
};

/** What a list shows of a summary: its first sentence, or as much as is read at a glance. */
const firstSentence = (summary: string): string => {
  const sentence = /^[^]{1,140}?(?:[\u3002\uff01\uff1f]|[.!?](?=\s|$))/u.exec(summary)?.[0];
  return sentence ?? (summary.length > 140 ? `${summary.slice(0, 140)}…` : summary);
};
