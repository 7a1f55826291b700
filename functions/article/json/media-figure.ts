import { escapeAttribute, escapeText } from 'entities/escape';

/** A picture, film or sound that a JSON article carries beside its text. */
export type Medium = {
  readonly address: string;
  /** `null`: a picture. */
  readonly contentType: string | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly description: string;
  readonly caption: string;
};

/** The medium as a figure of the article, to be sanitized with the rest. */
export const mediaFigure = (medium: Medium): string => {
  const caption = medium.caption === '' ? '' : `<figcaption>${escapeText(medium.caption)}</figcaption>`;
  return `<figure>${player(medium)}${caption}</figure>`;
};

const player = (medium: Medium): string => {
  const address = escapeAttribute(medium.address);
  const size = `${pixels('width', medium.width)}${pixels('height', medium.height)}`;
  if (medium.contentType?.startsWith('video/') === true)
    return `<video controls src="${address}"${size}></video>`;
  if (medium.contentType?.startsWith('audio/') === true) return `<audio controls src="${address}"></audio>`;
  return `<img src="${address}" alt="${escapeAttribute(medium.description)}"${size}>`;
};

const pixels = (name: string, value: number | null): string => (value === null ? '' : ` ${name}="${value}"`);
