import { isTag, type Element } from '../../article/markup/node.ts';
import { textBelow } from '../../article/markup/tree.ts';
import { element as markup, escapeText } from '../markup.ts';
import { ampAddress } from './amp-address.ts';
import { unwrapped, type Conversion, type Convert, type Converted } from './conversion.ts';
import { convertGallery } from './convert-gallery.ts';
import { convertOrdinary } from './convert-ordinary.ts';
import { embedTags } from './embed-tags.ts';
import { wordsOf } from './words.ts';

/** A figure: one of pictures, a gallery, or one that stands for something on another site. */
export const convertFigure: Convert = (figure, conversion) => {
  if (figure.attribs['class'] === 'gallery') return convertGallery(figure, conversion);
  if (figure.attribs['class'] !== 'embed') return convertOrdinary(figure, conversion);
  return convertEmbed(figure, conversion);
};

/** What it shows, the quoted words in its place until it comes; then the link, always. */
const convertEmbed: Convert = (figure, conversion) => {
  const link = figure.children.findLast((child): child is Element => isTag(child) && child.name === 'a');
  const address = link?.attribs['href'];
  if (link === undefined || address === undefined) return unwrapped(figure);
  const label = textBelow(link).trim() || address;
  const caption = markup('figcaption', {}, openLink(address, label, conversion));
  const tags = embedTags(figure, label, conversion.collected);
  const quoted = figure.children.filter((child) => child !== link);
  if (tags === null) return { open: '<figure class="card">', children: quoted, close: `${caption}</figure>` };
  return withPlaceholder({ children: quoted, ...tags }, label, caption);
};

/** Until the component comes, and where it can't: the quoted words, or its name. */
const withPlaceholder = (shown: Converted, label: string, caption: string): Converted => ({
  open: `<figure>${shown.open}${shown.children.length === 0 ? named(label) : '<div placeholder class="hold">'}`,
  children: shown.children,
  close: `</div>${shown.close}${caption}</figure>`,
});

const named = (label: string): string =>
  `<div placeholder class="hold name">${markup('span', {}, escapeText(label))}`;

const openLink = (href: string, label: string, { page }: Conversion): string =>
  markup(
    'a',
    { href: ampAddress(href) },
    escapeText(label.includes(' · ') ? label : wordsOf(page.article.language).openOn(label)),
  );
