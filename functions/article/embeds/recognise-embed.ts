import { audioProviders } from './audio-providers.ts';
import { chineseProviders } from './chinese-providers.ts';
import type { AddressPattern, Provider } from './provider.ts';
import { socialProviders } from './social-providers.ts';
import { videoProviders } from './video-providers.ts';

/** What an address shows: whose it is and which one. */
export type Embed = { readonly provider: Provider; readonly id: string };

const providers: readonly Provider[] = [
  ...videoProviders,
  ...chineseProviders,
  ...audioProviders,
  ...socialProviders,
];
const byName = new Map(providers.map((provider) => [provider.name, provider]));

/** Frames that only carry the address of what they show, in one of these parameters. */
const carriers: readonly AddressPattern[] = [
  { host: facebookPlugins(), path: /^\/(?:v[\d.]+\/)?plugins\/(?:post|video|page)/ },
  { host: /^w\.soundcloud\.com$/, path: /^\/player/ },
  { host: /^(?:cdn\.)?embedly\.com$/ },
  { host: /^(?:cdn\.)?iframe\.ly$/ },
  { host: /^embed\.documentcloud\.org$/ },
];
const carried = ['href', 'url', 'src'];

/** The provider's own, by the name and id that stand in an article. `null`: not one of ours, or not its id. */
export const namedEmbed = (name: string, id: string): Embed | null => {
  const provider = byName.get(name);
  return provider?.id.test(id) === true ? { provider, id } : null;
};

/** What an address shows, whether it is a page, a player, or a frame around either. Address: absolute. */
export const recogniseEmbed = (address: string): Embed | null => {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  return recognise(carriedAddress(url) ?? url);
};

const hostOf = (url: URL): string => url.hostname.replace(/^(?:www|m)\./, '');

const recognise = (url: URL): Embed | null => {
  const host = hostOf(url);
  for (const provider of providers) {
    for (const pattern of provider.patterns) {
      const id = pattern.host.test(host) ? identify(url, pattern) : null;
      if (id !== null && provider.id.test(id)) return { provider, id };
    }
  }
  return null;
};

const identify = (url: URL, { path, query }: AddressPattern): string | null => {
  const match = path === undefined ? [''] : path.exec(url.pathname.replaceAll(/%3D/gi, '='));
  if (match === null) return null;
  const values = (query ?? []).map((name) => parameter(url, name));
  if (values.includes(null)) return null;
  return [...match.slice(1), ...values].filter((part) => part !== undefined && part !== '').join('/');
};

const parameter = (url: URL, name: string): string | null =>
  url.searchParams.get(name) ?? new URLSearchParams(url.hash.replace(/^#[/?]*/, '')).get(name);

/** One step only: a page can nest such frames without end. */
const carriedAddress = (url: URL): URL | null => {
  const host = hostOf(url);
  const carrier = carriers.some(
    (pattern) => pattern.host.test(host) && (pattern.path?.test(url.pathname) ?? true),
  );
  if (!carrier) return null;
  const value = carried
    .map((name) => url.searchParams.get(name))
    .find((found) => found !== null && found !== '');
  return URL.parse((value ?? '').replace(/^\/\//, 'https://'));
};

function facebookPlugins(): RegExp {
  return /^(?:(?:[a-z]{2}-[a-z]{2}|web)\.)?facebook\.com$/;
}
