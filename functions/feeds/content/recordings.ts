import type { Enclosure } from '../item.ts';
import { attributeText, htmlText } from '../xml/html-text.ts';
import type { Attributes } from './attributes.ts';
import { recordingTypes } from './vocabulary.ts';

/** Sound or film in an article. */
export type Recording = { readonly enclosure: Enclosure; readonly name: string };

const elements: ReadonlySet<string> = new Set(['audio', 'video', 'source']);

/** Last part of the path, for a link that has no other name. */
const fileName = (uri: string): string => uri.split(/[?#]/, 1)[0]?.split('/').at(-1) ?? uri;

/** The recording that an element loads, if its type is known: an enclosure must name one (RSS 2.0). */
export const recordingOf = (element: string, { src, type }: Attributes): Recording | null => {
  if (!elements.has(element) || src === undefined) return null;
  const ending = fileName(src).split('.').at(-1)?.toLowerCase() ?? '';
  const contentType = /^(?:audio|video)\//.test(type ?? '')
    ? type?.split(';', 1)[0]?.trim()
    : recordingTypes.get(ending);
  return contentType === undefined ? null : { enclosure: { url: src, contentType }, name: fileName(src) };
};

/** Many readers drop the player and some show none without `controls`: a link always works. */
export const recordingLink = ({ enclosure, name }: Recording): string =>
  `<a href="${attributeText(enclosure.url)}">${htmlText(name)}</a>`;
