import { holds, opens, type Phrase } from '../../phrases/sieve.ts';

/** Sentences that are the site's and not the article's, wherever they stand. */
export const siteSentences: readonly Phrase[] = [
  [
    opens('an error form oops please read rechte something thank this we you'),
    /^(?:something went wrong\b|(?:form )?error message\b|an error (?:has )?occurred\b|oops[,!.]\s?(?:$|something|that|this|the|we|an|your|it looks)|please try again\b|thank you\. please check\b|you(?:[’']ve| have) (?:exhausted|reached|used|read) .{0,30}\b(?:limit|free)\b|read (?:more|unlimited) stories\b|you can find this (?:story|article) in\b|we use your sign-?up\b|rechte am artikel\b|this (?:video|content) is (?:not|no longer) available\b)/i,
  ],
  [
    holds(
      'by signing up',
      'check your inbox',
      'flagship newsletter',
      'members-only articles',
      'no spam',
      'sign up now to',
      'this week',
      'unsubscribe ',
      'up to receive',
    ),
    /\bcheck your inbox to\b|^no spam\b|\bunsubscribe (?:anytime|at any time)\b|\bflagship newsletter\b|\bby signing up, you agree\b|^sign ?up to receive\b|^this week[’']s issue: |\bsign up now to\b|\bmembers-only articles\b/i,
  ],
  [
    holds(
      'autre appareil',
      'boîte mail',
      'iscriviti alla',
      'ihrer registrierung',
      'unserem newsletter',
      'schrijf je in',
      'seul appareil',
    ),
    /\b(?:mit unserem newsletter|mit ihrer registrierung|dans votre boîte mail|lecture du .{2,30} en cours sur un autre appareil|sur un seul appareil à la fois|schrijf je in|iscriviti alla)\b/i,
  ],
  [
    holds('can be reached ', 'contact ', 'e-mail ', 'email ', 'reach '),
    /^(?:(?:you can )?(?:contact|reach|e-?mail) (?:\p{L}+ ){0,2}\p{Lu}\p{L}+ \p{Lu}\p{L}+ (?:at|via|on|by) |(?:\p{Lu}[\p{L}.]+ ){2,3}can be reached (?:at|via|on|by) ).{0,200}(?:@|\d{3})/iu,
  ],
  [
    holds(' on whatsapp', 'on our app', 'on our site', 'on our website'),
    /\b(?:get|join|follow|find) .{2,40} on whatsapp\b|^(?:follow|watch|listen to|read) .{0,40}\bon our (?:website|site|app)\b.{0,20}$/i,
  ],
  [
    holds('下載', '下载', '偏好', '首选', '首選', '支持', '欢迎'),
    /(?:公众号|公眾號|微信|微博|客户端|抖音).{0,30}欢迎.{0,10}(?:扫码|关注|下载|订阅)|^(?:下載|下载)[^。，,]{2,20}\s?app\b|^(?:選擇|选择|設為|将).{2,24}(?:偏好|首选|首選)(?:來源|来源)$|^支持[^。，]{2,12}[，,].{4,20}[。！]?$/i,
  ],
  [
    holds('register', 'sign up', 'subscribe'),
    /\b(?:sign up|subscribe|register)\b.{0,60}\b(?:newsletters?|inbox|daily (?:briefing|email)|alerts|updates|for free|today)\b/i,
  ],
  [
    holds(' to your inbox', 'in your inbox', 'sign up', 'subscribe'),
    /\b(?:newsletters?|inbox)\b.{0,50}\b(?:sign up|subscribe)\b|\bdelivered (?:straight |directly )?to your inbox\b|\bin your inbox\b/i,
  ],
  [
    holds('find us on ', 'follow us on ', 'join us on ', 'like us on '),
    /\b(?:follow|like|find|join) us on (?:facebook|twitter|x|instagram|youtube|telegram|whatsapp|google news)\b/i,
  ],
  [
    holds('already a ', 'become a ', 'cancel any', 'free trial', 'make a ', 'subscribe to ', 'support '),
    /\b(?:already a (?:subscriber|member)|become a (?:member|subscriber|supporter)|support (?:our|independent) (?:journalism|work)|free trial|cancel any ?time|make a (?:donation|contribution)|subscribe to (?:read|continue|unlock))\b/i,
  ],
  [
    holds(' commission', 'may not be ', 'this article ', 'this story '),
    /\bmay not be (?:published|reproduced|redistributed|rewritten)\b|\bthis (?:article|story) (?:was )?(?:originally|first) (?:published|appeared)\b|\b(?:we|media|\w+) may (?:earn|receive|get) (?:a )?commissions?\b/i,
  ],
  [
    holds('fax', 'phone', 'tel', 'day to '),
    /\b(?:telephone|tel|phone|fax)\b[.:]?\s*\+?\d[\d ()-]{5,}|\bopen (?:mon|tues|wednes|thurs|fri|satur|sun)day to \w+day\b/i,
  ],
  [holds('download ', 'get our ', 'get the '), /\b(?:download|get) (?:the|our) (?:free )?(?:\w+ )?app\b/i],
  [
    holds(
      ' email a ',
      'paid subscriber',
      'get ',
      'newsletters may contain',
      'reader-supported',
      'unsubscribe ',
    ),
    /\breader-supported\b|\bfree or paid subscriber\b|\b(?:one|an) email a (?:day|week|month)\b|\bunsubscribe (?:whenever|at any time)\b|\bnewsletters may contain\b|\bget (?:all )?(?:the|our) (?:day|week|month|latest|best|top)(?:[’']s)? /i,
  ],
  [
    holds(
      ' free because ',
      'a version of this ',
      'bookmark the permalink',
      'please consider a ',
      'story tips can be sent',
    ),
    /\b(?:is|are) free because (?:our )?readers pay\b|\bplease consider a (?:\w+ )?(?:donation|contribution)\b|\ba version of this (?:article|story) (?:appears|appeared) in print\b|\bbookmark the permalink\b|\bstory tips can be sent\b/i,
  ],
  [
    holds(
      ' in and ',
      ' in or ',
      ' up and ',
      ' up or ',
      'already have an account',
      'create a',
      'create your ',
      'for subscribers only',
      'free article',
      'for free',
      'no credit card ',
      'to continue reading',
      'unlimited access to',
      'would you like to receive ',
    ),
    /\b(?:keep reading for free|no credit card (?:is )?required|(?:sign|log)(?:ging|ing)? (?:up|in) (?:or|and) (?:sign|log)(?:ging|ing)? (?:up|in)|create (?:a|your) (?:free )?account|unlimited access to|free articles? (?:left|remaining|this month)|already have an account|for subscribers only|to continue reading|would you like to receive (?:our|the))\b/i,
  ],
  [
    opens('do got have if privacy send'),
    /^(?:privacy notice:|do you have (?:an opinion|a (?:story|tip|question|news)|any (?:questions|information)|something to)|have (?:a (?:story|tip|question)|something to (?:say|add))|got a (?:story|tip|news)|if you would like to submit|send (?:us )?(?:your|a) (?:tips?|letters?|story))\b/i,
  ],
  [
    holds('free for ', 'like this possible', 'discussion thread', 'if you '),
    /\b(?:stories|journalism|reporting|work) like this possible\b|\bkeep .{2,60} free for (?:all|every)|^(?:view|join) the discussion thread\b|^if you (?:learned|value|liked|enjoyed|appreciate)\b.{0,80}\b(?:contribut|donat|support|subscri)/i,
  ],
  [
    holds('recaptcha', 'terms of service apply', 'delayed'),
    /\bprotected by recaptcha\b|\bgoogle recaptcha\b|\bterms of service apply\b|\b(?:all )?(?:times|quotes) (?:are )?delayed\b/i,
  ],
];
