import { isCaptionLike } from './first-captions.ts';
import type { Judged } from '../lines/line-role.ts';
import { isListed } from './find-runs.ts';
import { isPartOfText } from './resume.ts';

/** Shorter lines are subheadings, however few words they share with their article. */
const shortest = 14;
/** Words long enough to say what a text is about, and what share of them the article must have. */
const subject = /[^\P{L}\p{Script=Han}]{4,}/gu;
const shared = 0.34;

/** An article with fewer words has no subject to be told from another. */
const fewest = 40;

/** Announces something, asks, counts, quotes, or lists. */
const ofText = /[.…:;,?？،؛।۔]["”’»)]*$|^[\d("“„«‘'*–—-]|\S {2,}\S/u;

/**
 * Long lines amid the text that say nothing in its words: headlines of other articles, invitations to a channel
 * or a game. A caption or a subheading names what the sentences around it are about.
 */
export const findStrangers = (body: readonly Judged[]): ReadonlySet<Judged> => {
  const vocabulary = new Set(body.flatMap((block) => (block.role === 'prose' ? stemsOf(block.text) : [])));
  if (vocabulary.size < fewest) return new Set();
  const first = body.findIndex(({ role }) => role === 'prose');
  return new Set(
    body.slice(first).filter((block) => {
      const { text, size, kind, role } = block;
      if (role !== 'phrase' || kind !== 'line' || size < shortest) return false;
      if (isListed(block) || ofText.test(text) || isPartOfText(kind, text) || isCaptionLike(text))
        return false;
      const words = stemsOf(text);
      return words.length > 2 && words.filter((word) => vocabulary.has(word)).length < words.length * shared;
    }),
  );
};

/** Endings tell numbers and cases apart, not subjects. */
const stemsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(subject) ?? []).map((word) => word.slice(0, stem));
const stem = 6;
