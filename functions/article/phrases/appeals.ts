import { holds, opens, type Phrase } from './sieve.ts';

/**
 * What English pages ask of their readers in boxes amid and below the text (to pay, to subscribe, to join, to
 * republish), and what forms, recipes, notices of deaths and sites of the makers of pages print beside it.
 */
export const appeals: readonly Phrase[] = [
  [
    opens('join sign send get want people subscribe email e one'),
    /^(?:join (?:from [£$€]\d.{0,20}|(?:over |more than )?[\d,]+ .{3,60}|.{2,40}[’']s whatsapp (?:community|channel).{0,20})|sign me up|send it to me|get e-?mail notifications|want to see more like this\?|want .{4,40} news (?:as it breaks|first)\?|people are also reading\b.{0,4}|subscribe to our (?:blog|newsletter|channel|podcast)\b.{0,60}|e-?mail address\s?sign up(?: now)?|one (?:e-?mail|letter|newsletter) every \w+.{0,120})$/i,
  ],
  [
    opens('republish this tagged more written open see view recent post a edit print is also jobs'),
    /^(?:republish (?:this|our) (?:article|story|stories|articles)\b.{0,120}|this (?:story|article|piece) is (?:a )?part of .{4,120}\bseries\b.{0,80}|tagged(?:\s?:| (?:with|as|in)\b).{2,120}|more by this author|open (?:\w+ )?gallery|view gallery\s?\d* photos|recent posts\s?see all|post not marked as liked\s?\d*|a post shared by .{2,60}\(@.{2,40}\)|edit this page|print recipe(?:\s?pin recipe)?|is this (?:page|article) (?:useful|helpful)\?.{0,10}|jobs near you)$/i,
  ],
  [
    holds(' vote', 'memory', 'flowers', 'plant a', 'family', 'first to share'),
    /^(?:[\d.]+ from [\d,]+ votes?(?: \(.{2,40}\))?|(?:share|leave) a memory|send flowers|plant a (?:memorial )?tree\b.{0,100}|be the first to share .{4,120}|let the family know .{4,120})$/i,
  ],
  [
    holds(
      'shareholders',
      'ads',
      'paywall',
      'newsroom',
      'organi',
      'news site',
      'agree that',
      'privacy',
      'spam',
    ),
    /^we (?:don[’']t|do not|have no|never) (?:run ads|have (?:ads|shareholders|a paywall)|shareholders|paywall)\b|\bis a (?:nonprofit|non-profit|not-for-profit)(?:,? [\w-]+){0,2} (?:newsroom|news (?:site|organi[sz]ation))\b|^i understand and agree that (?:registration|use)\b|^we respect your privacy\b|^no spam\b/i,
  ],
];
