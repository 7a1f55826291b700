import type { Entry } from '../../feeds/entry.ts';
import type { Channel } from '../../site/channel.ts';
import {
  addressOf,
  careFeedsKey,
  careHomeKey,
  careMonthsKey,
  careSectionKey,
  opmlKey,
} from '../../site/keys.ts';
import type { Site } from '../../site/site.ts';
import { chooseLabels } from '../care/labels/choose-labels.ts';
import type { Labels } from '../care/labels/labels.ts';
import { element, escapeText } from '../markup.ts';
import { writeEntriesByDay, writeListPage } from './list-page.ts';
import { writeFeedLinks, writeSectionLinks } from './links.ts';

/** What a list is made from. Entries: newest first, as many as are to be shown. */
export type ListContent = {
  readonly site: Site;
  readonly entries: readonly Entry[];
  /** Names of the site's sections, in the order to be shown. */
  readonly sections: readonly string[];
};

/** `index.html`: latest articles, sections, a link to every feed. `channels`: those that have a feed. */
export const renderHome = (content: ListContent & { readonly channels: readonly Channel[] }): string => {
  const { site, channels } = content;
  const labels = chooseLabels(site, site.language);
  return writeListPage({
    site,
    title: site.title,
    canonical: `${site.baseUrl}/`,
    places: [],
    introduction: site.description,
    content:
      writeLatest(content) +
      part(
        labels.pages.feeds,
        writeFeedLinks(
          site,
          channels,
          labels,
          element('a', { href: addressOf(site.baseUrl, careFeedsKey) }, escapeText(labels.pages.allFeeds)),
        ),
      ),
  });
};

/** `care/feeds.html`: what a feed is for, and all there are, since a browser shows a feed itself as it is written. */
export const renderFeeds = (site: Site, channels: readonly Channel[]): string => {
  const labels = chooseLabels(site, site.language);
  const { feeds, whatFeedsAre, feedList } = labels.pages;
  const opml = element('a', { href: addressOf(site.baseUrl, opmlKey) }, escapeText(feedList));
  return writeListPage({
    site,
    title: feeds,
    canonical: addressOf(site.baseUrl, careFeedsKey),
    places: [[`${site.baseUrl}/`, labels.home]],
    introduction: whatFeedsAre,
    content: element('nav', { 'aria-label': feeds }, writeFeedLinks(site, channels, labels, opml)),
  });
};

/** `care/index.html`: latest articles by day, sections. */
export const renderCareHome = (content: ListContent): string => {
  const { site } = content;
  const labels = chooseLabels(site, site.language);
  return writeListPage({
    site,
    title: `${site.title} ${labels.careMode}`,
    canonical: addressOf(site.baseUrl, careHomeKey),
    places: [[`${site.baseUrl}/`, labels.home]],
    introduction: site.description,
    content: writeLatest(content) + (content.entries.length === 0 ? '' : writeDateLink(site, labels)),
  });
};

/** `care/section/….html`: one section's articles by day. `entries` are that section's. */
export const renderCareSection = (content: ListContent & { readonly section: string }): string => {
  const { site, section, entries, sections } = content;
  const labels = chooseLabels(site, site.language);
  return writeListPage({
    site,
    title: section,
    canonical: addressOf(site.baseUrl, careSectionKey(section)),
    places: [[addressOf(site.baseUrl, careHomeKey), `${site.title} ${labels.careMode}`]],
    introduction: '',
    content:
      writeEntriesByDay(entries, labels) +
      (sections.length === 0 ? '' : part(labels.pages.sections, writeSectionLinks(site, sections))),
  });
};

/** `404.html`: for any address that is not there. */
export const renderNotFound = (site: Site): string => {
  const { pages } = chooseLabels(site, site.language);
  return renderNotice(site, pages.notFound, pages.notFoundText);
};

/** The small page that stands for a week where a withdrawn article's care page was. */
export const renderWithdrawn = (site: Site): string => {
  const { pages } = chooseLabels(site, site.language);
  return renderNotice(site, pages.withdrawn, pages.withdrawnText);
};

const renderNotice = (site: Site, title: string, text: string): string => {
  const labels = chooseLabels(site, site.language);
  const home = element(
    'a',
    { class: 'button', href: addressOf(site.baseUrl, careHomeKey) },
    escapeText(labels.pages.toLatest),
  );
  return writeListPage({
    site,
    title,
    canonical: null,
    places: [],
    introduction: '',
    content: element('p', {}, escapeText(text)) + element('p', {}, home),
  });
};

const writeLatest = ({ site, entries, sections }: ListContent): string => {
  const labels = chooseLabels(site, site.language);
  return (
    writeEntriesByDay(entries, labels) +
    (sections.length === 0 ? '' : part(labels.pages.sections, writeSectionLinks(site, sections)))
  );
};

const writeDateLink = (site: Site, labels: Labels): string => {
  const link = { class: 'button', href: addressOf(site.baseUrl, careMonthsKey) };
  return element('p', {}, element('a', link, escapeText(labels.pages.byDate)));
};

const part = (title: string, content: string): string =>
  element('nav', { 'aria-label': title }, element('h2', {}, escapeText(title)) + content);
