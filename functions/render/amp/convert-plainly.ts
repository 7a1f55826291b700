import { isTag, type Element } from '../../article/markup/node.ts';
import { element as markup, escapeText } from '../markup.ts';
import { ampAddress } from './amp-address.ts';
import { leaf, type Convert } from './conversion.ts';

/** A picture as a link with its words. */
export const linkToPicture: Convert = ({ attribs }) => link(attribs['src'], attribs['alt']);

/** A film or a recording as a link to the file. */
export const linkToMedia: Convert = (element) => link(addressOf(element), element.attribs['title']);

const addressOf = (element: Element): string | undefined =>
  element.attribs['src'] ??
  element.children.filter(isTag).find(({ attribs }) => attribs['src'] !== undefined)?.attribs['src'];

const link = (address: string | undefined, words: string | undefined): ReturnType<Convert> => {
  const text = words === undefined || words === '' ? (address ?? '') : words;
  const isFollowed = address !== undefined && /^https?:/i.test(address) && URL.canParse(address);
  return leaf(isFollowed ? markup('a', { href: ampAddress(address) }, escapeText(text)) : escapeText(text));
};
