import { mintId } from '../article/model/identity.ts';
import type { Channel } from '../site/channel.ts';
import {
  addressOf,
  careSectionKey,
  feedIconKey,
  feedKey,
  feedLogoKey,
  feedStyleKey,
  type FeedFormat,
} from '../site/keys.ts';
import type { Site } from '../site/site.ts';
import { absoluteUri } from './content/address.ts';
import type { FeedAddresses, FeedHeader } from './feed.ts';
import { isLanguage } from './language.ts';
import { legalLine } from './xml/legal-text.ts';

/** What the care-mode channel is called in the site's language. */
const careName = (language: string): string => {
  if (!/^zh\b/i.test(language)) return 'Care mode';
  return /hant|-(?:tw|hk|mo)\b/i.test(language) ? '關懷版' : '关怀版';
};

/** Every channel but two is called what its articles say. */
const nameOf = (channel: Channel, site: Site): string | null => {
  if (channel.kind === 'site') return null;
  return channel.kind === 'care' ? careName(site.language) : legalLine(channel.name);
};

/** What a channel's feed is called: `北方日报`, `北方日报 – 国际`. */
export const channelTitle = (channel: Channel, site: Site): string => {
  const name = nameOf(channel, site);
  return name === null ? legalLine(site.title) : `${legalLine(site.title)} – ${name}`;
};

/** The page for people where the channel's articles are listed. */
const homeOf = (channel: Channel, { baseUrl }: Site): string => {
  if (channel.kind === 'care') return `${baseUrl}/care/`;
  return channel.kind === 'section' ? addressOf(baseUrl, careSectionKey(channel.name)) : `${baseUrl}/`;
};

/** Addresses of a channel's documents in every format, from the key of each. */
export const addressesOf = (site: Site, keyOf: (format: FeedFormat) => string): FeedAddresses => ({
  rss: addressOf(site.baseUrl, keyOf('rss')),
  atom: addressOf(site.baseUrl, keyOf('atom')),
  json: addressOf(site.baseUrl, keyOf('json')),
});

/** What the feed of a channel says of itself. */
export const feedHeader = (site: Site, channel: Channel): FeedHeader => ({
  id: `urn:uuid:${mintId({ kind: 'own', value: `feed ${JSON.stringify(channel)}` }, site.identity)}`,
  title: channelTitle(channel, site),
  description: legalLine(site.description) || legalLine(site.title),
  language: channel.kind === 'language' && isLanguage(channel.name) ? channel.name : site.language,
  home: homeOf(channel, site),
  author: legalLine(site.author ?? site.title),
  rights: site.rights === null ? null : legalLine(site.rights),
  hub: site.hub === null ? null : absoluteUri(site.hub, null),
  icon: addressOf(site.baseUrl, feedIconKey),
  logo: addressOf(site.baseUrl, feedLogoKey),
  styleSheet: addressOf(site.baseUrl, feedStyleKey),
  leadsToCarePages: channel.kind === 'care',
  head: addressesOf(site, (format) => feedKey(channel, format)),
});
