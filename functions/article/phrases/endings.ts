import { holds, matchesAny, opens, type Phrase, sieveLine } from './sieve.ts';
import { commentsElsewhere, endingsElsewhere, relatedHeadingsElsewhere } from './boilerplate-languages.ts';
import { certainChinese, likelyChinese } from './chinese-endings.ts';

/**
 * Lines that come after an article. A certain one is never followed by more of it; a closing one may also stand
 * over it, as the contacts of a press release do; a likely one over a box of links in the middle.
 */
export type Ending = 'certain' | 'closing' | 'likely';

/** Of English pages; all with their sieves. */
export const certain: readonly Phrase[] = [
  [
    opens('end ends leave post add join this updates'),
    /^(?:[-—–*\s]*ENDS?[-—–*\s]*$|updates to this page$|(?:leave a (?:reply|comment)|post a comment|add (?:a|your) comment|join the (?:conversation|discussion))\s*[:：]?$|this entry was posted\b)/i,
  ],
  [opens('- 0'), /^(?:#\s?#\s?#|[-–]\s*30\s*[-–])$/],
  [
    opens('0'),
    /^(?:\d+ (?:comments?|responses?|replies|thoughts on\b.*)\s*[:：]?$|\d+ (?:comments?|responses?|replies|thoughts) (?:to|on|for) [“"«‘'])/i,
  ],
  [
    opens('reader user member customer visitor'),
    /^(?:reader|user|member|customer|visitor)(?:[’']?s?)? (?:reviews|comments|opinions)(?: \(\d+\))?\s*:?$/i,
  ],
  [opens('webmentions 0'), /^(?:\d+ )?webmentions?(?: \(\d+\))?$/i],
  [opens('tribute memory guest'), /^(?:(?:tribute|memory) wall|guest ?book entries)(?: \(\d+\))?$/i],
  [holds('comments are owned by'), /^(?:the fine print:\s*)?the (?:following )?comments are owned by\b/i],
  [opens('promoted reader'), /^(?:promoted comments|reader interactions)$/i],
  [holds(' said...', ' said…'), /^.{2,40} said(?:\.{3}|…)$/i],
];
export const closing: readonly Phrase[] = [
  [
    opens('media press notes'),
    /^(?:(?:media|press) (?:contacts?|enquiries|inquiries)|notes? to editors?)\s*:?$/i,
  ],
];
export const likely: readonly Phrase[] = [
  [
    opens(
      'related you more recommended most comment read up what trending about media press contact for note previous next filed tagged share latest top editor',
    ),
    /^(?:related (?:articles?|stories|posts|content|topics|coverage)|you (?:may|might) (?:also )?(?:like|be interested in)|more (?:from|on this|stories|news|like this)|recommended(?: for you)?|most (?:popular|read|viewed)|comments?(?: \(\d+\))?|read next|up next|what to read next|trending(?: now)?|about the authors?|contacts?(?: information)?|for media enquiries|previous (?:post|article)|next (?:post|article)|filed under\b.*|tagged(?: with)?\b.*|share this(?: article| story)?|latest (?:news|stories|from)\b.{0,30}|top stories|editors?'? picks?)\s*[:：]?$/i,
  ],
  [
    opens('more most other also share connect promoted sponsored around from hot explore earlier previous'),
    /^(?:more (?:stories|news|coverage|top stories) (?:from|in|on|about) .{2,40}|most watched\b.{0,30}|other news|(?:earlier|previous) (?:stories|articles|headlines)|also (?:in|from|on) (?!\d)[^.,]{3,20}|share or comment on this (?:article|story)\b.{0,200}|connect with (?!\S+ing\b)[^.,]{2,30}|more from (?!\S+ing\b)[^.,]{2,30}|(?:promoted|sponsored) (?:stories|content|links)|(?:from )?around the web|hot network questions|explore more on these topics)\s*[:：]?$/i,
  ],
  [
    opens('more journal provided citation'),
    /^(?:more information|journal information|journal reference|provided by|citation)\s*:\s*\S/i,
  ],
  [
    opens('proudly powered sign view'),
    /^(?:(?:proudly )?powered by .{2,40}$|powered by .{0,120}\b(?:software|system|theme|licen[cs]e)\b|(?:sign|view) the guest ?book\b)/i,
  ],
  [
    holds('copyright', '©', 'rights reserved'),
    /^.{0,40}(?:copyright\s*(?:©|\(c\)|\d{4})|©\s*(?:copyright)?\s*\d{4}|all rights reserved)/i,
  ],
];

/** Whether the article is over where this line stands, and how sure that is. */
export const endingOf = (text: string): Ending | null => {
  const line = sieveLine(text);
  if ([certain, certainChinese, commentsElsewhere].some((phrases) => matchesAny(phrases, line)))
    return 'certain';
  if (matchesAny(closing, line)) return 'closing';
  return matchesAny(likely, line) || matchesAny(likelyChinese, line) ? 'likely' : null;
};

/** The same in other languages, where their words more often stand over a box amid the text. */
export const isEndingElsewhere = (text: string): boolean => {
  const line = sieveLine(text);
  return (
    matchesAny(relatedHeadingsElsewhere, line) ||
    (text.length < longestElsewhere && matchesAny(endingsElsewhere, line))
  );
};

const longestElsewhere = 120;

/** `叶底发表于 2016-10-4 21:40`, `作者：江边柳 时间：2017-09-03 08:11:02`: over each post of a discussion, so that the one before is over. */
const postHead =
  /^(?:\S{1,16}\s?[发發]表[于於]\s?|作者\s*[:：]\s*\S{1,16}\s+[时時][间間]\s*[:：]\s*)(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}(?:\s+\d{1,2}:\d\d(?::\d\d)?)?$/;
export const isPostHead = (text: string): boolean => /\d$/.test(text) && postHead.test(text);
