import type { Site } from '../../site/site.ts';
import { addressOf, careHomeKey, careStatementKey, feedKey, type FeedFormat } from '../../site/keys.ts';
import { element, escapeText, voidElement, type AttributeValues } from '../markup.ts';
import type { Labels } from './labels/labels.ts';
import { pagePolicy } from './policy.ts';
import { scriptsFor } from './script/scripts.ts';
import { writeSettings } from './settings.ts';
import { idOf } from './style/ids.ts';
import type { HelpChoice } from './style/choices.ts';
import { styleFor } from './style/style.ts';

/** A page of ours, without its shell. */
export type CareDocument = {
  readonly kind: 'article' | 'list';
  readonly site: Site;
  readonly labels: Labels;
  /** Of the content. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  /** Absolute; `null` for a page that is nobody's address: 404. */
  readonly canonical: string | null;
  /** Absolute; left out for a page that has none. */
  readonly ampPage?: string;
  readonly help: readonly HelpChoice[];
  /** Markup of what is before the text: the `h1` first. */
  readonly header: string;
  /** Markup of the text. */
  readonly text: string;
  /** List items of what is after the text. */
  readonly footer: string;
};

/** An article's page has one for the whole site: it is to be light, and every feed reader reads Atom. */
const feeds = {
  article: [['application/atom+xml', 'atom']],
  list: [
    ['application/rss+xml', 'rss'],
    ['application/atom+xml', 'atom'],
    ['application/feed+json', 'json'],
  ],
} as const satisfies Readonly<Record<CareDocument['kind'], readonly (readonly [string, FeedFormat])[]>>;

/**
 * One page: a skip link, then `main` with the settings (out of the way until they are wanted) and the page. The
 * first Tab stop leads to the text, the second to the settings; 20 characters are read before the `h1`
 * (WCAG 2.2 SC 2.4.1, 2.4.3).
 */
export const writeDocument = (page: CareDocument): string => {
  const { labels, language, direction } = page;
  const words = foreignWords(labels, language);
  const skip = element('a', { class: 'button', href: `#${idOf('text')}`, ...words }, escapeText(labels.skip));
  const content = element(
    page.kind === 'article' ? 'article' : 'div',
    { class: 'page' },
    page.header +
      element('div', { id: idOf('text'), tabindex: '-1', ...ownWords(labels, language) }, page.text) +
      writeFooter(page),
  );
  const main = element('main', words, writeSettings(labels, page.site.themes, page.help) + content);
  const scripts = scriptsFor(content).map((script) => `<script>${script}</script>`);
  const body = element('body', {}, `<div>${skip}</div>${main}${scripts.join('')}`);
  const values = {
    lang: language,
    dir: direction === 'rtl' ? 'rtl' : null,
  };
  return `<!DOCTYPE html>\n${element('html', values, writeHead(page, content) + body)}\n`;
};

const isForeign = (labels: Labels, language: string): boolean =>
  labels.language.slice(0, 2) !== language.slice(0, 2).toLowerCase();

/** `lang` for our words on a page in a language that we have none in, and for the page's words among ours (SC 3.1.2). */
const foreignWords = (labels: Labels, language: string): AttributeValues =>
  isForeign(labels, language) ? { lang: labels.language } : {};
export const ownWords = (labels: Labels, language: string): AttributeValues =>
  isForeign(labels, language) ? { lang: language } : {};

/** The button that shows the settings. */
export const settingsLink = (labels: Labels): string =>
  element('a', { class: 'button', href: `#${idOf('settings')}` }, escapeText(labels.settings));

const writeHead = (
  { kind, site, title, canonical, ampPage, labels }: CareDocument,
  content: string,
): string => {
  const style = styleFor(content);
  return element(
    'head',
    {},
    [
      voidElement('meta', { charset: 'utf-8' }),
      voidElement('meta', { 'http-equiv': 'Content-Security-Policy', content: pagePolicy(style, content) }),
      voidElement('meta', { name: 'viewport', content: 'width=device-width,initial-scale=1' }),
      element('title', {}, escapeText(title)),
      canonical === null ? '' : voidElement('link', { rel: 'canonical', href: canonical }),
      ampPage === undefined ? '' : voidElement('link', { rel: 'amphtml', href: ampPage }),
      voidElement('link', { rel: 'icon', href: 'data:,' }),
      ...feeds[kind].map(([type, format]) => writeFeedLink(site, type, format)),
      writeFeedLink(site, 'application/atom+xml', 'atom', labels.feed),
      `<style>${style}</style>`,
    ].join(''),
  );
};

const writeFeedLink = (site: Site, type: string, format: FeedFormat, care?: string): string => {
  const key = feedKey({ kind: care === undefined ? 'site' : 'care' }, format);
  return voidElement('link', {
    rel: 'alternate',
    type,
    title: care ?? site.title,
    href: addressOf(site.baseUrl, key),
  });
};

/** What is after the text, of the page first, then of the site. */
const writeFooter = ({ site, labels, footer }: CareDocument): string => {
  const links = [
    [addressOf(site.baseUrl, careHomeKey), labels.careHome],
    [addressOf(site.baseUrl, feedKey({ kind: 'care' }, 'atom')), labels.feed],
    [addressOf(site.baseUrl, careStatementKey), labels.statement],
  ] as const;
  const items = links.map(([href, label]) => element('li', {}, element('a', { href }, escapeText(label))));
  return element('nav', { 'aria-label': labels.more }, element('ul', {}, footer + items.join('')));
};
