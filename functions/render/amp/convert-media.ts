import { isTag, type ChildNode, type Element } from '../../article/markup/node.ts';
import { attributes, element as markup, escapeText, voidElement } from '../markup.ts';
import { ampAddress, secureAddress } from './amp-address.ts';
import { componentTags } from './component-tags.ts';
import { film, type Box } from './components.ts';
import { type Conversion, type Convert, type Converted } from './conversion.ts';
import { allowedAttributes } from './convert-ordinary.ts';
import { wordsOf } from './words.ts';

const sourcesOf = (element: Element): readonly Element[] =>
  element.children
    .filter(isTag)
    .filter(({ name, attribs }) => name === 'source' && attribs['src'] !== undefined);

const addressOf = (element: Element): string | null =>
  element.attribs['src'] ?? sourcesOf(element)[0]?.attribs['src'] ?? null;

/** A film: AMP's player, its poster until the player comes, and the link. */
export const convertVideo: Convert = (element, conversion) => {
  const address = addressOf(element);
  if (address === null) return withoutPlayer(element);
  const { poster } = element.attribs;
  const { open, close } = componentTags(
    'amp-video',
    { ...playing(element, conversion), poster: poster === undefined ? null : secureAddress(poster) },
    shapeOf(element),
    conversion.collected,
  );
  const still =
    poster === undefined ? '' : voidElement('img', { src: ampAddress(poster), alt: '', loading: 'lazy' });
  // No `div`: the player may stand in a paragraph, which a `div` would end (HTML §13.2.6.4.7).
  const hold = `<span placeholder class="hold">${still}</span>`;
  const link = mediaLink(address, wordsOf(conversion.page.article.language).watch);
  return leafWithWords(element, `${open}${hold}${inside(element)}${close}${link}`);
};

/** A recording: AMP's player and the link. */
export const convertAudio: Convert = (element, conversion) => {
  const address = addressOf(element);
  if (address === null) return withoutPlayer(element);
  const { open, close } = componentTags(
    'amp-audio',
    playing(element, conversion),
    { layout: 'fixed-height', height: 50 },
    conversion.collected,
  );
  const link = mediaLink(address, wordsOf(conversion.page.article.language).listen);
  return leafWithWords(element, `${open}${inside(element)}${close}${link}`);
};

const playing = (
  element: Element,
  conversion: Conversion,
): Record<string, string | number | boolean | null> => {
  const { src, loop, muted } = element.attribs;
  const { id, title } = allowedAttributes(element, conversion);
  return {
    controls: true,
    src: src === undefined ? null : secureAddress(src),
    loop: loop !== undefined,
    muted: muted !== undefined,
    id: id ?? null,
    title: title ?? null,
  };
};

const shapeOf = ({ attribs }: Element): Box => {
  const width = Number.parseInt(attribs['width'] ?? '', 10);
  const height = Number.parseInt(attribs['height'] ?? '', 10);
  return width >= 50 && height >= 50 && height < 3 * width ? { layout: 'responsive', width, height } : film;
};

/** Its other sources and its tracks; a track without an address over https is none. */
const inside = (element: Element): string =>
  element.children
    .filter(isTag)
    .map((child) => insides[child.name]?.(child) ?? '')
    .join('');

const source = ({ attribs }: Element): string =>
  attribs['src'] === undefined
    ? ''
    : voidElement('source', {
        src: secureAddress(attribs['src']),
        type: attribs['type'],
        media: attribs['media'],
      });

const track = ({ attribs }: Element): string => {
  const { src, kind, srclang, label } = attribs;
  if (src === undefined || !/^https?:/i.test(src)) return '';
  return voidElement('track', {
    src: secureAddress(src),
    kind: kind ?? 'subtitles',
    srclang: srclang ?? 'und',
    label,
    default: attribs['default'] !== undefined,
  });
};

const insides: Readonly<Record<string, (element: Element) => string>> = { source, track };

const mediaLink = (href: string, words: string): string =>
  `<span class="file">${markup('a', { href: ampAddress(href) }, escapeText(words))}</span>`;

/** The player with whatever the article says for readers without one. `span`: it may stand in a paragraph. */
const leafWithWords = (element: Element, shown: string): Converted => ({
  open: `<span${attributes({ class: 'media' })}>${shown}</span>`,
  children: wordsInside(element),
  close: '',
});

const withoutPlayer = (element: Element): Converted => ({
  open: '',
  children: wordsInside(element),
  close: '',
});

/** Links to the file and pictures; "your browser can't play this" is said to nobody here. */
const wordsInside = (element: Element): readonly ChildNode[] =>
  element.children.filter((child) => isTag(child) && child.name !== 'source' && child.name !== 'track');
