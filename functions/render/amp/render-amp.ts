import type { Page } from '../page.ts';
import { element, escapeText, scriptJson, voidElement } from '../markup.ts';
import type { Collected } from './conversion.ts';
import { styleRules } from './inline-styles.ts';
import { pageStyle } from './page-style.ts';
import { renderBody } from './render-body.ts';
import { runtimeStyle } from './runtime-style.ts';
import { structuredData } from './structured-data.ts';

/**
 * The article as a transformed AMP page: no boilerplate that hides it, the runtime's style inlined, so that it
 * shows without the runtime. UTF-8 text of a whole document; the same page gives the same bytes.
 */
export const renderAmp = (page: Page): string => {
  const collected: Collected = { extensions: new Map(), classes: new Map(), pictures: 0 };
  const body = renderBody(page.article.html, { page, images: page.images, collected });
  const { language, direction } = page.article;
  return (
    '<!doctype html>' +
    `<html amp i-amphtml-layout i-amphtml-no-boilerplate transformed="self;v=1" lang="${escapeText(language)}" dir="${direction}">` +
    element('head', {}, head(page, collected)) +
    element('body', {}, element('main', {}, article(page, body))) +
    '</html>'
  );
};

const head = (page: Page, collected: Collected): string =>
  [
    voidElement('meta', { charset: 'utf-8' }),
    voidElement('meta', { name: 'viewport', content: 'width=device-width,initial-scale=1' }),
    `<style amp-runtime i-amphtml-version="latest">${runtimeStyle}</style>`,
    voidElement('meta', { name: 'description', content: page.article.summary }),
    '<script async src="https://cdn.ampproject.org/v0.js"></script>',
    ...[...collected.extensions].toSorted().map(extensionScript),
    `<style amp-custom>${pageStyle}${styleRules(collected)}</style>`,
    voidElement('link', { rel: 'canonical', href: page.canonical }),
    element('title', {}, escapeText(page.article.title)),
    `<script type="application/ld+json">${scriptJson(structuredData(page))}</script>`,
  ].join('');

const extensionScript = ([name, version]: readonly [string, string]): string =>
  `<script async custom-element="${name}" src="https://cdn.ampproject.org/v0/${name}-${version}.js"></script>`;

const article = (page: Page, body: string): string =>
  element('article', {}, `<h1>${escapeText(page.article.title)}</h1>${body}`);
