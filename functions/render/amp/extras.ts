import { addressOf, feedKey } from '../../site/keys.ts';
import type { AmpSettings, ShareTarget } from '../../site/amp-settings.ts';
import { attributes, element, escapeText, scriptJson } from '../markup.ts';
import type { Page } from '../page.ts';
import type { Collected } from './conversion.ts';
import { wordsOf } from './words.ts';

/** What the site's configuration adds to an AMP page: sharing, more articles, consent, analytics. Nothing by default. */
export const extras = (page: Page, collected: Collected): string => {
  const settings = page.site.amp;
  if (settings === undefined) return '';
  return [share, related, consent, analytics].map((part) => part(settings, page, collected)).join('');
};

type Part = (settings: AmpSettings, page: Page, collected: Collected) => string;

/** Sharers that AMP doesn't know by name. */
const endpoints: Readonly<Partial<Record<ShareTarget, string>>> = {
  weibo: 'https://service.weibo.com/share/share.php?url=CANONICAL_URL&title=TITLE',
};

const share: Part = ({ share: targets }, { article }, collected) => {
  if (targets.length === 0) return '';
  collected.extensions.set('amp-social-share', '0.1');
  const buttons = targets.map((type) =>
    element(
      'amp-social-share',
      { type, width: 44, height: 44, 'data-share-endpoint': endpoints[type], 'aria-label': type },
      endpoints[type] === undefined ? '' : escapeText(type),
    ),
  );
  return element('p', { class: 'share', 'aria-label': wordsOf(article.language).share }, buttons.join(' '));
};

/** The section's own feed, read when the reader gets there: the page needn't be written again for it. */
const related: Part = ({ related: isWanted }, { article, site }, collected) => {
  if (!isWanted || !site.baseUrl.startsWith('https:')) return '';
  collected.extensions.set('amp-list', '0.1').set('amp-mustache', '0.2');
  const channel =
    article.section === null
      ? ({ kind: 'site' } as const)
      : ({ kind: 'section', name: article.section } as const);
  const words = wordsOf(article.language);
  const list = {
    src: addressOf(site.baseUrl, feedKey(channel, 'json')),
    items: 'items',
    'max-items': 5,
    layout: 'fixed-height',
    height: 240,
  };
  const template = '<template type="amp-mustache"><p><a href="{{url}}">{{title}}</a></p></template>';
  const home = element('a', { placeholder: true, href: `${site.baseUrl}/` }, escapeText(site.title));
  return element(
    'section',
    { class: 'more' },
    element('h2', {}, escapeText(words.related)) +
      `<amp-list${attributes(list)}>${template}${home}</amp-list>`,
  );
};

const consent: Part = ({ consent: asked }, _page, collected) => {
  if (asked === null) return '';
  collected.extensions.set('amp-consent', '0.1');
  const settings = { consentInstanceId: 'reader', consentRequired: true, promptUI: 'reader-consent' };
  const button = (action: string, text: string): string =>
    element('button', { on: `tap:reader-choice.${action}`, role: 'button', tabindex: 0 }, escapeText(text));
  return element(
    'amp-consent',
    { id: 'reader-choice', layout: 'nodisplay' },
    `<script type="application/json">${scriptJson(settings)}</script>` +
      element(
        'div',
        { id: 'reader-consent', class: 'ask' },
        element('p', {}, escapeText(asked.question)) +
          button('accept', asked.accept) +
          button('reject', asked.reject),
      ),
  );
};

const analytics: Part = ({ analytics: counted, consent: asked }, page, collected) => {
  if (counted === null) return '';
  collected.extensions.set('amp-analytics', '0.1');
  const variables = { vars: { articleId: page.id, language: page.article.language } };
  return element(
    'amp-analytics',
    { type: counted.type, config: counted.config, 'data-block-on-consent': asked !== null },
    `<script type="application/json">${scriptJson(variables)}</script>`,
  );
};
