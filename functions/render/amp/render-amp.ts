import type { Page } from '../page.ts';
import { attributes, element } from '../markup.ts';
import type { Collected, Detail } from './conversion.ts';
import { articleFrame } from './article-frame.ts';
import { extras } from './extras.ts';
import { pageHead } from './page-head.ts';
import { renderBody } from './render-body.ts';

/**
 * The article as a transformed AMP page: no boilerplate that hides it, the runtime's style inlined, so that it
 * shows without the runtime. Text of a whole document, in UTF-8 when it is stored; the same page, the same bytes.
 */
export const renderAmp = (page: Page, detail: Detail = 'whole'): string => {
  const collected: Collected = { extensions: new Map(), classes: new Map(), pictures: 0, text: 0 };
  const body = renderBody(page.article.html, { page, detail, images: page.images, collected });
  const added = detail === 'plain' ? '' : extras(page, collected);
  const { language, direction } = page.article;
  const root = { lang: language, dir: direction };
  return (
    `<!doctype html><html amp i-amphtml-layout i-amphtml-no-boilerplate transformed="self;v=1"${attributes(root)}>` +
    element('head', {}, pageHead(page, collected)) +
    element('body', {}, articleFrame(page, body, added)) +
    '</html>'
  );
};
