import { type Drafting, drafted, emptyDraft } from '../draft.ts';
import { paragraphMarkup } from './paragraph-markup.ts';

/** A plain-text scrape of a page, or an article typed as plain text. Zone: IANA, of bare times. */
export const readText = (
  text: string,
  _context: { readonly base: string | null; readonly zone: string },
): Drafting => {
  const [title = '', ...rest] = text.trim().split('\n');
  return drafted({ ...emptyDraft, title, html: paragraphMarkup(rest.join('\n')) });
};
