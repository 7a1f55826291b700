import type { Channel } from '../../site/channel.ts';
import { addressOf, feedKey } from '../../site/keys.ts';
import type { Site } from '../../site/site.ts';
import { channelTitle, feedHeader } from '../feed-header.ts';
import { xml, xmlWith, type XmlElement } from '../xml/element.ts';
import { legalLine } from '../xml/legal-text.ts';
import { documentOf } from '../xml/serialize-xml.ts';

/** OPML 2.0 subscription list: readers show `text`, and `title` for those that look there. */
const subscription = (site: Site, channel: Channel): XmlElement => {
  const { home, language, title, description } = feedHeader(site, channel);
  return xmlWith('outline', {
    type: 'rss',
    text: title,
    title,
    description,
    language,
    version: 'RSS2',
    xmlUrl: addressOf(site.baseUrl, feedKey(channel, 'rss')),
    htmlUrl: home,
  });
};

/** Every channel that has a feed, for a reader to subscribe to in one go. */
export const renderOpml = (site: Site, channels: readonly Channel[]): string =>
  documentOf(
    xmlWith(
      'opml',
      { version: '2.0' },
      xml(
        'head',
        xml('title', channelTitle({ kind: 'site' }, site)),
        xml('ownerName', legalLine(site.author ?? site.title)),
        xml('docs', 'https://opml.org/spec2.opml'),
      ),
      xml('body', ...channels.map((channel) => subscription(site, channel))),
    ),
  );
