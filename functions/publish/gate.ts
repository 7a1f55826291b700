import sanitizeHtml, { type IOptions } from 'sanitize-html';
import type { Article } from '../article/model/article.ts';
import { allowedAttributes } from '../article/sanitize/allowed-attributes.ts';
import {
  droppedElements,
  globalAttributes,
  htmlElements,
  mathElements,
  mayBeEmpty,
} from '../article/sanitize/vocabulary.ts';
import { voidElements } from '../article/markup/void-elements.ts';

/** The engine takes tables that it might change. */
const copied = (table: Readonly<Record<string, readonly string[]>>): Record<string, string[]> =>
  Object.fromEntries(Object.entries(table).map(([name, values]) => [name, [...values]]));

/** The published types leave one out. */
type Options = IOptions & { readonly allowedEmptyAttributes: string[] };

const options: Options = {
  allowedTags: [...Object.keys(htmlElements), ...Object.keys(mathElements)],
  allowedAttributes: copied({ ...htmlElements, ...mathElements, '*': globalAttributes }),
  allowedEmptyAttributes: [...mayBeEmpty],
  nonTextTags: [...droppedElements],
  selfClosing: [...voidElements],
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowedSchemesByTag: { img: ['http', 'https', 'data'] },
  allowProtocolRelative: false,
  // `functions/article/sanitize/styles.ts` is stricter.
  parseStyleAttributes: false,
  transformTags: {
    '*': (tagName, attributes) => ({
      tagName,
      attribs: allowedAttributes(tagName, attributes, null, new Set()),
    }),
  },
};

/**
 * The markup as another engine than the reader's own lets it through by the same allow-list. An id that comes twice
 * stays: the parts of one article may share them.
 */
export const gateMarkup = (html: string): string => sanitizeHtml(html, options);

/**
 * The one door to everything published: pages, feeds, lists and narration are made of what comes through here.
 * Reading leaves nothing for it to change; if it does find something, that is a defect of the reader, and what is
 * published is safe all the same, with a warning.
 */
export const passGate = (article: Article): Article => {
  const html = gateMarkup(article.html);
  return html === article.html ? article : { ...article, html, warnings: [...article.warnings, warning] };
};

const warning = {
  code: 'changed-at-the-gate',
  message:
    'The article came out of reading with markup that may not be published; it was left out. Please report it.',
};
