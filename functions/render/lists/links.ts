import type { Channel } from '../../site/channel.ts';
import { addressOf, careSectionKey, feedKey, type FeedFormat } from '../../site/keys.ts';
import type { Site } from '../../site/site.ts';
import type { Labels } from '../care/labels/labels.ts';
import { element, escapeText } from '../markup.ts';

const formats: readonly (readonly [FeedFormat, string])[] = [
  ['rss', 'RSS'],
  ['atom', 'Atom'],
  ['json', 'JSON Feed'],
];

/** The care-style list of each section. */
export const writeSectionLinks = (site: Site, sections: readonly string[]): string =>
  writeList(
    sections.map((section) =>
      element('a', { href: addressOf(site.baseUrl, careSectionKey(section)) }, escapeText(section)),
    ),
  );

/** Every feed of the channels, in every format, by name; more: markup of what comes last. */
export const writeFeedLinks = (
  site: Site,
  channels: readonly Channel[],
  labels: Labels,
  more: string,
): string => {
  const items = channels.map((channel) => {
    const name = channelName(channel, labels);
    const links = formats.map(([format, title]) =>
      element(
        'a',
        { href: addressOf(site.baseUrl, feedKey(channel, format)), 'aria-label': `${name}: ${title}` },
        escapeText(title),
      ),
    );
    return `${escapeText(name)} ${links.join(' ')}`;
  });
  return writeList([...items, more]);
};

const channelName = (channel: Channel, labels: Labels): string => {
  if (channel.kind === 'site') return labels.pages.feedOfSite;
  return channel.kind === 'care' ? labels.pages.feedOfCare : channel.name;
};

export const writeList = (items: readonly string[]): string =>
  element('ul', {}, items.map((item) => element('li', {}, item)).join(''));
