import type { Judged } from '../lines/line-role.ts';
import { creditsPhotographer } from '../lines/photo-credits.ts';
import { isListed } from './find-runs.ts';
import { isPartOfText } from './resume.ts';

/** Shorter lines are subheadings, however few words they share with their article. */
const shortest = 14;
/** Words long enough to say what a text is about, and what share of them the article must have. */
const subject = /(?:(?!\p{Script=Han})[\p{L}\p{M}]){4,}/gu;
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
  const vocabulary = countStems(body);
  if (vocabulary.size < fewest) return new Set();
  const first = body.findIndex(({ role }) => role === 'prose');
  const listed = announced(body);
  return new Set(
    body
      .slice(first)
      .flatMap((block, index) =>
        !listed.has(block) && isStranger(block, vocabulary)
          ? [block, ...teaserOf(body[first + index + 1], vocabulary)]
          : [],
      ),
  );
};

/** What stands between a line that announces it and the next paragraph. */
const announced = (body: readonly Judged[]): ReadonlySet<Judged> => {
  let isListed = false;
  return new Set(
    body.filter(({ role, text }) => {
      const isBelow = isListed && role === 'phrase';
      isListed = /[:：]$/u.test(text) || isBelow;
      return isBelow;
    }),
  );
};

/** In how many paragraphs each stem is. */
export const countStems = (body: readonly Judged[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { role, text } of body) {
    const stems = role === 'prose' ? new Set(stemsOf(text)) : [];
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
};

const isStranger = (block: Judged, vocabulary: ReadonlyMap<string, number>): boolean => {
  const { text, size, kind, role } = block;
  if (role !== 'phrase' || kind !== 'line' || size < shortest) return false;
  if (isListed(block) || ofText.test(text) || isPartOfText(kind, text) || creditsPhotographer(text))
    return false;
  const words = stemsOf(text);
  return words.length > 2 && words.filter((word) => vocabulary.has(word)).length < words.length * shared;
};

/** The paragraph under another article's headline, if it says next to nothing in the words of all the others. */
const teaserOf = (below: Judged | undefined, vocabulary: ReadonlyMap<string, number>): readonly Judged[] => {
  if (below?.role !== 'prose' || below.size > teaser.longest) return [];
  const words = stemsOf(below.text);
  if (words.length < teaser.words || vocabulary.size < fewest + words.length) return [];
  const common = words.filter((word) => (vocabulary.get(word) ?? 0) > 1);
  return common.length < words.length * teaser.shared ? [below] : [];
};

/** Size, words long enough to say what it is about, and the share of them that the others have. */
const teaser = { longest: 64, words: 8, shared: 0.2 };

/** Endings tell numbers and cases apart, not subjects. */
export const stemsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(subject) ?? []).map((word) => word.slice(0, stem));
const stem = 6;
