import { addressOf, feedKey, type FeedFormat } from '../../site/keys.ts';
import { ampAddress } from './amp-address.ts';
import { element, escapeText, scriptJson, voidElement } from '../markup.ts';
import type { Page } from '../page.ts';
import type { Collected } from './conversion.ts';
import { styleRules } from './inline-styles.ts';
import { pageStyle } from './page-style.ts';
import { runtimeStyle } from './runtime-style.ts';
import { structuredData } from './structured-data.ts';

/** What a reader finds that is given the address of the page. */
const feeds: readonly (readonly [type: string, format: FeedFormat])[] = [
  ['application/rss+xml', 'rss'],
  ['application/atom+xml', 'atom'],
  ['application/feed+json', 'json'],
];

/** The head's content, in the order that AMP's own transformer gives it. */
export const pageHead = (page: Page, collected: Collected): string =>
  [
    voidElement('meta', { charset: 'utf-8' }),
    voidElement('meta', { name: 'viewport', content: 'width=device-width,initial-scale=1' }),
    `<style amp-runtime i-amphtml-version="latest">${runtimeStyle}</style>`,
    voidElement('meta', {
      name: 'description',
      content: page.article.summary === '' ? null : page.article.summary,
    }),
    '<script async src="https://cdn.ampproject.org/v0.js"></script>',
    ...[...collected.extensions].toSorted().map(extensionScript),
    `<style amp-custom>${pageStyle}${styleRules(collected)}</style>`,
    voidElement('link', {
      rel: 'canonical',
      href: ampAddress(page.canonical),
    }),
    ...feeds.map(([type, format]) =>
      voidElement('link', {
        rel: 'alternate',
        type,
        title: page.site.title,
        href: addressOf(page.site.baseUrl, feedKey({ kind: 'site' }, format)),
      }),
    ),
    element('title', {}, escapeText(page.article.title)),
    `<script type="application/ld+json">${scriptJson(structuredData(page))}</script>`,
  ].join('');

/** The one extension that is a language for templates says so. */
const extensionScript = ([name, version]: readonly [string, string]): string =>
  `<script async custom-${name === 'amp-mustache' ? 'template' : 'element'}="${name}" src="https://cdn.ampproject.org/v0/${name}-${version}.js"></script>`;
