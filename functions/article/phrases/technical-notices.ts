import { holds } from './sieve.ts';
import type { LinePhrase } from './line-kind.ts';

/** What a site says of its cookies, and of the browser and the scripts that it needs. */
export const technicalNotices: readonly LinePhrase[] = [
  [
    'prompt',
    holds('cookie', 'クッキー'),
    /^(?:(?:we|this (?:web)?site|our (?:web)?site) uses? (?:[\w-]+ ){0,3}cookies\b.{0,280}|by (?:continuing|using)\b.{0,80}\bcookies\b.{0,120}|you have (?:accepted|rejected) .{0,20}\bcookies\b.{0,120}|privacy policy & cookies|cookie (?:policy|settings|preferences|notice)|(?:本|这个|這個)(?:网站|網站|网页|網頁|站|页面)(?:会|會|将|將)?(?:使用|采用|採用|利用).{0,8}cookies?.{0,160}|(?:当|本)(?:サイト|ウェブサイト).{0,40}(?:cookie|クッキー).{0,160})$/i,
  ],
  // What PHP prints amid a page.
  [
    'prompt',
    holds(' on line '),
    /^(?:warning|notice|deprecated|(?:fatal|parse) error|strict standards)\s?:\s.{5,200} in \S{4,200} on line \d+$/i,
  ],
  [
    'prompt',
    holds('javascript'),
    /^(?:(?:please|you need to) (?:enable|turn on) javascript.{0,120}|this (?:web)?(?:site|page|app) (?:requires?|works? best|needs?)\b.{0,80}\bjavascript\b.{0,240}|javascript (?:(?:must|seems|appears|has)\b.{0,60}\b(?:enabled|disabled|off)\b.{0,160}|is (?:disabled|required).{0,120})|请(?:开启|启用|打开|允许)javascript.{0,60})$/i,
  ],
  [
    'prompt',
    holds('browser', '浏览器', '瀏覽器'),
    /^(?:(?:it (?:looks|seems) like )?your (?:web )?browser (?:is|does|seems|appears|version|has)\b.{0,60}\b(?:out of date|outdated|old|older|(?:un)?support(?:ed)?|disabled|enabled|blocking|javascript|cookies)\b.{0,320}|you(?:['’]re| are) (?:using|browsing with|viewing .{2,30} with) an? (?:\w+ )?(?:old|older|outdated|unsupported)\b.{0,30}\bbrowser\b.{0,300}|this (?:web)?(?:site|page|app) (?:requires?|works? best|needs?|no longer supports?)\b.{0,80}\bbrowser\b.{0,240}|您的浏览器.{0,60}|请使用.{0,20}浏览器.{0,60}|(?:您|你)?的?(?:当前|目前)?(?:所?使用)?的?(?:浏览器|瀏覽器)(?:版本|不支持|不支援|过低|過低|太旧|已).{0,80}|.{0,16}(?:建議|建议|請|请|推荐)(?:您)?(?:使用|改用|升级|升級).{0,20}(?:Chrome|Firefox|Edge|Safari|IE).{0,50}(?:瀏覽器|浏览器).{0,24})$/i,
  ],
];
