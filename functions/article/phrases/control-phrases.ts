import { holds, opens } from './sieve.ts';
import type { LinePhrase } from './line-kind.ts';

/** What templates print for screen readers, for scripts that will fill it in, and around forms of feedback. */
export const controlPhrases: readonly LinePhrase[] = [
  [
    'tools',
    opens('list end 0 copy flipboard jump story × modal cook rate pin scale newest oldest sort'),
    /^(?:list (?:of )?\d+ (?:items|of \d+)|end of list|copy url .{4,200}|flipboard|jump to recipe|story (?:continues|saved)|\+\d+ view gallery|(?:×\s*)?modal title|cook mode.{0,60}|rate this recipe.{0,40}|pin (?:this )?for later!?|(?:newest|oldest) first(?: (?:newest|oldest) first)?|sort by:? .{2,30}|\d(?:\.\d+)?x(?: \d(?:\.\d+)?x)+)$/i,
  ],
  [
    'tools',
    holds('this video', 'this media', 'this content'),
    /^(?:to (?:play|view|watch) this (?:video|content|media),? you (?:need|must|have) .{0,120}|(?:media caption,?\s*|sorry, )?this (?:video|media|content) (?:can ?not|can['’]t|is not able to) be played\b.{0,80})$/i,
  ],
  [
    'prompt',
    opens('was is did thank tell leave invalid something form please'),
    /^(?:(?:was|is|did) (?:this|you find this) (?:page|article|information|story|answer) (?:helpful|useful|interesting)\??|thank(?:s| you) for your feedback[.!]?|tell us why[.!]?|leave (?:your |us )?(?:a )?feedback|invalid e-?mail(?: address)?\.?|something went wrong[.,].{0,80}|form error message.{0,40}|please check your inbox.{0,60})$/i,
  ],
  [
    'prompt',
    holds('share what', 'share or comment', 'no longer accepting', 'is closed', 'now closed', 'moderated'),
    /^(?:share or comment on this (?:article|story)\b.{0,200}|share what you think|we are no longer accepting comments\b.{0,80}|(?:this|the) (?:discussion|thread|comments? section) is (?:now )?closed\b.{0,160}|the comments below have (?:not )?been (?:pre-)?moderated\b.{0,200})$/i,
  ],
  ['related', opens('related'), /^related story\s*:\s*\S.{3,160}$/i],
  [
    'credit',
    opens('read'),
    /^read the (?:original|full) (?:article|story|post|piece) (?:on|at|from|in) .{2,60}$/i,
  ],
  [
    'copyright',
    holds('delayed', 'independently ', 'may include material from'),
    /^(?:(?:market )?(?:quotes|data|prices)\b.{0,40} delayed\b.{0,40}\bminutes\b.{0,160}|.{0,60}\bindependently (?:selected|chosen|reviewed)\b.{0,200}\b(?:commission|links?|purchase)\b.{0,120}|this (?:service|site|website) may include material from\b.{0,240})$/i,
  ],
];
