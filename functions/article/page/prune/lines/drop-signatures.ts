import { splitAuthors } from '../../../names/split-authors.ts';
import type { Line } from '../../measure/line.ts';
import type { PageModel } from '../../model/page-model.ts';
import { spacedTextOfLine, textOfLine } from '../../measure/text-of-line.ts';
import { isMailOf } from '../../credits/printed-author.ts';
import { tagSet } from '../../tree/tags.ts';
import { tagOf } from '../../tree/tree.ts';
import { dropLine, type Known, linesLeft, type Pruning } from '../pruning.ts';

const longest = 420;
const mostLines = 5;
const isKept = tagSet('td th pre code figcaption');

const signed =
  /^(?:(?:posted|written) by|pubblicato da|publicad[ao] por|postado por|publié par|gepostet von|eingestellt von|geplaatst door|upplagd av|diposting oleh)(?![A-Za-zÀ-\u1fff])/i;
const source = /^(?:source|quelle|fuente|fonte|bron|источник|المصدر|出典|출처)\s*[:：]\s*\S.{0,60}$/i;
/** `(rsn/tgh)`: the initials of writer and editor. */
const initials = /^\(?\p{Ll}{2,6}(?:\/\p{Ll}{2,6})+\)?$/u;
/** An address to write to, or a name on a network. */
const address = /[\w.+-]+@[\w-]+\.\w|(?:^|[\s(])@\w{3,}|\b\d{3}[-.\s]\d{3,4}\b/;
const invitation =
  /\b(?:(?:can|may) be reached|reached (?:at|by)|contact|e-?mail|follow|write to|get in touch|call us|(?:our|here['’]s) email|send (?:tips|an email))\b/i;
/** Readers of a notice are asked to write or call, too: to whom must be said. */
const writer =
  /\b(?:(?:can|may) be reached|follow (?:him|her|them|me|us)\b|(?:contact|e-?mail|reach|write to) (?:(?:the|our) )?(?:reporter|writer|author|columnist|editor|newsroom)|(?:e-?mail|reach|contact) (?:him|her|them|me)\b|letters to the editor|hear what you think)/i;
const tells =
  /^\s(?:is|was|are|covers|writes|reports|has|lives|works|joined|edits|leads|est|schreibt|ist|es|è)\b/;

/**
 * What stands under a text about who wrote it: `Posted by …`, an address to write to, a sentence on the writer.
 * Only the last lines; an author may speak of herself, or quote an address, anywhere else.
 */
export const dropSignatures = (page: PageModel, pruning: Pruning, { byline }: Known): void => {
  const left = linesLeft(page, pruning);
  const authors = byline === null ? [] : splitAuthors(byline);
  const end = left.slice(1).slice(-mostLines);
  const mail = end.findIndex((line) =>
    authors.some((author) => isMailOf(author, textOfLine(page.tree, line))),
  );
  const text = mail === -1 ? end : end.slice(0, mail);
  for (const line of end.slice(text.length))
    dropLine(page, pruning, line, ['credit', 'address of who wrote it, and what follows']);
  for (const line of text.toReversed()) {
    if (!isSignature(page, line, authors)) return;
    dropLine(page, pruning, line, ['credit', 'who wrote it, under the text']);
  }
};

const isSignature = ({ tree }: PageModel, line: Line, authors: readonly string[]): boolean => {
  if (line.size > longest || isKept[tagOf(tree, line.owner)] === 1) return false;
  const text = spacedTextOfLine(tree, line);
  if (signed.test(text) || source.test(text) || isInitials(text)) return true;
  return isContact(text, authors) || authors.some((author) => isAbout(text, author));
};

const isInitials = (text: string): boolean => text.includes('/') && initials.test(text);

const isContact = (text: string, authors: readonly string[]): boolean =>
  invitation.test(text) &&
  address.test(text) &&
  (writer.test(text) || authors.some((author) => text.includes(author)));

const isAbout = (line: string, author: string): boolean => {
  const text = line.replace(/^\(/, '');
  if (!text.toLowerCase().startsWith(author.toLowerCase())) return false;
  const rest = text.slice(author.length);
  return tells.test(rest) || (rest.length < longestRole && !/[.!?。！？]/.test(rest));
};

const longestRole = 48;
