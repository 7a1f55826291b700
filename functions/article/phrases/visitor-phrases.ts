import { holds, opens } from './sieve.ts';
import type { LinePhrase } from './line-kind.ts';

/** What a line asks about before it asks for something: `Want more?`, `If you enjoyed this,`. */
const approach = String.raw`(?:do you )?(?:want|(?:like|love)(?! (?:a|all|an|every|his|her|last|many|most|other|so|the|their)\b)|enjoy(?:ed|ing)?|need|looking for|interested in|ready (?:to|for)|curious|(?:if|when) you(?:['’]d| would)? (?:like|enjoy|want|love|find|found|value)\w*|to (?:learn|find out|read|see|hear|get) more|for more\b|support|help|buy me|thanks? (?:you )?for|did you (?:like|enjoy)|(?:have|got) (?:a|any))\b`;

/** What the visitor is to do for the site. */
const act = String.raw`\b(?:sign up|subscribe|subscription|get an? e-?mail|newsletter|mailing list|in(?:to)? your inbox|follow (?:us|me|along)|contact us|get in touch|reach out|talk to (?:us|our|an? )|(?:book|schedule|request|arrange|get) (?:a|an|your) (?:free )?(?:call|demo|consultation|quote|meeting|appointment|trial|copy)|buy me a|become an? (?:paid |founding )?(?:member|patron|supporter|subscriber)|(?:make|give) a (?:\S+ )?(?:donation|gift)|donate|support (?:us|our (?:work|journalism|reporting|mission)|me on|this (?:site|blog|newsletter))|download (?:our|the|your) (?:free|app|guide|e-?book|report)|join (?:us|our)\b|(?:share|forward) (?:it|this) with a friend|patreon|ko-?fi)`;

const approaches = opens(
  'do want like love enjoy need looking interested ready curious if when to for support help buy thank did have got',
);
const asked =
  'sign up,subscri,e-mail,email,newsletter,mailing list,inbox,follow,contact us,get in touch,reach out,talk to,' +
  'book ,schedule ,request ,arrange ,get a,get your,buy me a,become a,make a,give a,donat,support ,download ,join ,' +
  'a friend,patreon,kofi,ko-fi';
const asks = holds(...asked.split(','));

/**
 * Sentences in which a site, and not its author, addresses who reads it: whole lines, like all of these.
 * Among them a request that stands in the author's name, and a sentence offered for sharing.
 */
export const visitorPhrases: readonly LinePhrase[] = [
  [
    'prompt',
    opens('for want do'),
    /^(?:for (?:all )?the latest .{2,60}\b(?:download|follow|visit|subscribe|stay tuned|log on|join)\b.{0,80}|want (?:more|to read more) .{3,60}\?.{0,100}|do you know (?:a|of a) (?:similar )?story\b.{0,80})$/i,
  ],
  [
    'prompt',
    holds('support our ', 'by supporting '),
    /^.{0,100}\bsupport our (?:work|journalism|newsroom|reporting) by (?:subscribing|donating|becoming)\b.{0,80}$|^help .{0,60}\bkeep .{2,60}\bfree for (?:all|every)\b.{0,60}\bby supporting (?:our|us)\b.{0,20}$/i,
  ],
  [
    'prompt',
    opens('was is did how'),
    /^(?:(?:was|is|did you find) (?:this|the) (?:page|article|information|content|answer|topic|guide|section|post)?\s?(?:to be )?(?:helpful|useful)(?: to you)?\?|how (?:helpful|useful) was this (?:page|article|post)\?)(?:\s*(?:yes|no|vote|rate)\b.{0,40})?$/i,
  ],
  [
    'credit',
    holds('feed', 'agency'),
    /^\W?(?:except for the headline,? )?this (?:story|report|article|news) (?:has|was) (?:not )?(?:been )?(?:edited|auto-?generated|published|created)\b.{0,200}\b(?:feed|agency)\b.{0,40}$/i,
  ],
  [
    'prompt',
    holds('latest news'),
    /^(?:read|catch|get|check out|follow) (?:all )?(?:the |our )?.{0,30}latest news\b.{0,140}\b(?:here|on|at|with)\b.{0,60}$/i,
  ],
  [
    'advertisement',
    holds('gambleaware', 'gamble responsibly', 't&c'),
    /^.{0,200}\b(?:be ?gambleaware|gamble responsibly|t&c[’']?s apply)\b.{0,120}$/i,
  ],
  ['credit', holds(' / via '), /^.{2,60} \/ via \S.{2,60}$/i],
  [
    'tools',
    opens('full original article url source permalink link'),
    /^(?:full (?:story|article)|original (?:article|story)|(?:article |source )?(?:url|link)|permalink|link to (?:this )?(?:article|story))\s*:\s*https?:\/\/\S+$/i,
  ],
  [
    'prompt',
    opens('thoughts comments questions feedback reply'),
    /^(?:(?:thoughts|comments|questions|feedback)(?: on this)?\?\s*(?:reply|e-?mail|write|send|contact|let me)\b.{0,60}|reply (?:via|by) e-?mail\.?)$/i,
  ],
  ['tools', opens('obituary'), /^obituary$/i],
  [
    'prompt',
    holds('send flowers', 'plant '),
    /^to (?:send flowers|plant (?:a )?(?:memorial )?trees?)\b.{4,240}$/i,
  ],
  ['tools', opens('for embargoed'), /^(?:for |embargoed )(?:immediate |until )?release\b.{0,30}$/i],
  [
    'tools',
    opens('asked'),
    /^asked (?:.{1,40}\bago\b|on .{4,30}\d{4}\b|.{3,12}\d{4} at ).{0,60}\b(?:viewed|modified|active)\b.{0,60}$/i,
  ],
  [
    'copyright',
    holds('is current through'),
    /^the .{4,80}\b(?:codes?|charter|ordinances|statutes|regulations) is current through\b.{0,160}$/i,
  ],
  ['share bar', holds('tweet'), /^.{0,280}\b(?:click to tweet|tweet this)$/i],
  [
    'prompt',
    (line) => approaches(line) && asks(line),
    new RegExp(String.raw`^${approach}.{0,240}${act}.{0,260}$`, 'i'),
  ],
  [
    'prompt',
    opens('click to report submit suggest see spot found notice did as when if'),
    /^(?:click here to (?:report|submit|send|download|see more|view more)\b.{0,160}|(?:to )?(?:report|submit|suggest) (?:a |an )?(?:correction|typo|error|news tip)\b.{0,120}|(?:see|spot|spotted|found|notice|noticed|did you (?:see|spot|find|notice)) (?:a|an|any) (?:error|errors|typo|typos|mistake|mistakes|something wrong)\b.{0,160}|as an? \S+ associate,? (?:i|we)\b.{0,120}|(?:when|if) you (?:buy|purchase|click)\b.{0,80}\blinks?\b.{0,160})$/i,
  ],
  [
    'prompt',
    holds('from qualifying purchases'),
    /^.{0,100}\bearn (?:a commission |money )?from qualifying purchases\b.{0,80}$/i,
  ],
  [
    'credit',
    opens('more journal provided this editor fact peer trusted proofread'),
    /^(?:(?:more information|journal information|journal reference|provided by)\s*:\s*\S.{0,260}|provided by [^.]{2,80}|this document is subject to copyright\b.{0,260}|this (?:article|story|content) has been reviewed according to\b.{0,260}|editors?['’]? notes|fact[- ]checked|peer-reviewed publication|trusted source|proofread)$/i,
  ],
  [
    'tools',
    opens('0 view see open launch check buy shop order get add'),
    /^(?:(?:view|see|open|launch) (?:the |photo ){0,4}(?:gallery|slideshow|all photos|more photos)|\+?\d{1,3} (?:photos?|images?|pictures?|videos?|slides?)|check (?:the |latest ){0,4}prices?(?: (?:on|at) .{2,30})?|(?:buy|shop|order|get it|see it|view|see price|view deal|see deal) (?:now|(?:on|at|from) .{2,30})|(?:view|see|get) (?:the )?deal|add to cart)[\s.»›→]*$/i,
  ],
  [
    'prompt',
    holds('newsletter', 'inbox', 'new posts', 'reader-supported', 'e-mail', 'email'),
    /^(?:.{0,200}\b(?:sign(?:ing)? up|subscribe)\b.{0,60}\b(?:newsletters?|inbox|e-?mails?)\b.{0,200}|.{0,200}\bnewsletters?\b.{0,120}\b(?:sign up|subscribe)\b.{0,120}|.{0,80}\breader-supported (?:publication|newsletter)\b.{0,200}|to receive new posts\b.{0,160}|.{0,80}\b(?:straight|delivered|direct(?:ly)?|sent) (?:in)?to your (?:inbox|e-?mail)\b.{0,120})$/i,
  ],
  ['prompt', opens('privacy'), /^privacy notice: .{0,300}$/i],
  [
    'prompt',
    opens('our already'),
    /^(?:our (?:reporting|journalism|work|coverage|site) (?:is|remains|stays) (?:free|possible|made possible|supported|funded)\b.{0,260}|already (?:a|have an?) (?:subscriber|member|account)\?.{0,240})$/i,
  ],
  [
    'tools',
    opens('loaded progress current duration remaining stream playback all view see full'),
    /^(?:(?:loaded|progress)\s*:\s*[\d.]+%|(?:current time|duration|remaining time)(?:\s*-?[\d:]+)?|stream type(?: live)?|playback rate|(?:(?:view|see) )?all (?:posts|articles|stories)(?: by .{2,40})?|(?:see )?full (?:bio|profile))[\s.»›→]*$/i,
  ],
  [
    'tools',
    holds('modal window', 'dialog window', 'compatible source', 'media could not'),
    /^(?:this is a modal window\b.{0,120}|(?:beginning|end) of dialog window\b.{0,160}|no compatible source was found\b.{0,80}|the media could not be loaded\b.{0,160})$/i,
  ],
  [
    'navigation',
    opens('previous next'),
    /^(?:[Pp]revious|[Nn]ext|PREVIOUS|NEXT) (?:[Aa]rticle|[Pp]ost|[Ss]tory|ARTICLE|POST|STORY)[\s:»›→]*(?:\p{Lu}|[\d“"‘']).{2,140}$/u,
  ],
  [
    'prompt',
    opens('what did tag'),
    /^(?:what(?:['’]s| is| are) your (?:views?|opinions?|thoughts|take)\b.{0,120}|did you (?:make|try|cook|bake) (?:this|it|these)\b.{0,160}|tag (?:me |us )?@\S+.{0,80})$/i,
  ],
  [
    'related',
    opens('other more today'),
    /^(?:other|more|today['’]s) (?:top |local |recent )?(?:stories|news|headlines|articles|posts)\s*:?$/i,
  ],
  [
    'credit',
    opens('photo image credit source picture getty shutterstock reuters afp epa pa alamy istock unsplash'),
    /^(?:(?:photo|image|picture)?\s*(?:credits?|source)?\s*[:/]?\s*)(?:getty images|shutterstock|reuters|afp|epa|pa (?:media|wire)|alamy(?: stock photo)?|istock|unsplash)$/i,
  ],
  // What the first home pages told their visitors.
  [
    'tools',
    holds(
      'hits since',
      'visitor',
      'hosted by',
      'webmaster',
      'last modified',
      'last updated',
      'last edited',
      'last changed',
      'last reviewed',
      'last revised',
      'webring',
      'web ring',
    ),
    /^(?:[\d,\s]*hits since .{2,40}|you are .{0,30}\bvisitors?\b.{0,200}|.{0,30}\b(?:page|site) (?:is )?hosted by .{2,100}|.{0,60}\b(?:questions|comments|mail|e-mail|contact)\b.{0,40}\bwebmaster\b.{0,60}|.{0,60}[·|] ?last (?:modified|updated)\s?:.{4,60}|this (?:page|site|document|article|post|entry) (?:was |has been )?last (?:modified|updated|edited|changed|reviewed|revised)\b.{4,160}|(?:updated:\s?)?last modified:?\s.{0,12}\d.{4,50}|(?:page )?last (?:edited|reviewed|revised)(?: on|:).{4,40}\d{4}|.{0,80}\bweb ?ring\b.{0,160})$/i,
  ],
];
