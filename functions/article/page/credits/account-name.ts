import type { PageModel } from '../model/page-model.ts';
import { type Credit, credit, isPublished } from './credit.ts';
import { namedElements } from './named-elements.ts';

/** Whole words of a class, or an `itemprop`. */
const account = /(?<![\w-])(?:author|nickname|[\w-]*username|ljuser|sv_member|sv_guest)(?![\w-])/i;
const profile =
  /\/(?:u|users?|members?|profile)\/[^/?#]+|member(?:list)?\.php\?|showprofile|action=profile|[?&]u(?:id)?=\d/i;
const oneWord = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}_.-]{1,23}$/u;
const label = /^(?:by|author|автор|autor|auteur|autore|yazar|작성자|글쓴이|guest|гость|profile|login)$/i;

/** `Автор статьи: Anton`, in any language. */
const labelBefore = /^\p{L}[\p{L}\p{M} ]{1,24}:\s+/u;

/** Under the text, where visitors sign too; who reviews signs with a card (microformats hReview). */
const writer = /^(?!.*comment).*(?<![\w-])(?:author|reviewer vcard)(?![\w-])/is;
const writerPath = /\/authors?\/[^/?#]{2,}/i;

/**
 * Boards and blogs of one community sign with the name of an account, which looks like no person's: believed where
 * the page calls it the author, or links it to a profile, between headline and text; under it, to the author's page.
 */
export const accountName = (page: PageModel): Credit | null => {
  const site = page.meta.get('og:site_name')?.[0];
  const nameIn = (whole: string): string | null => {
    const text = whole.replace(labelBefore, '');
    const isName = oneWord.test(text) && !label.test(text) && isPublished(text) && text !== site;
    return isName && /\p{L}/u.test(text) ? text : null;
  };
  const [name] = [
    ...namedElements(page, account, nameIn, { path: profile, where: 'above' }),
    ...namedElements(page, writer, nameIn, { path: writerPath, where: 'below' }),
  ];
  return name === undefined ? null : credit(name, 'account of the author');
};
