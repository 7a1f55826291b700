import { holds, opens, type Phrase } from '../../phrases/sieve.ts';
import { matches } from './matches.ts';
import { relatedHeadingsElsewhere } from '../../phrases/boilerplate-languages.ts';

/** A list of other articles begins; the article may go on after it. */
export const relatedHeadings: readonly Phrase[] = [
  [
    opens(
      '专 为 亲 今 体 你 信 健 公 内 军 动 動 喜 回 国 图 報 大 头 娱 專 小 延 往 房 报 排 推 搜 政 教 数 文 新 旅 时 更 最 本 标 榜 汽 為 热 熱 猜 相 看 社 科 精 编 网 要 視 视 解 话 資 财 资 連 链 閱 阅 頭',
    ),
    /^[【[]?(?:相关|网友推荐最|相關|热点|熱點|热门|熱門|精彩|猜你喜欢|为您|為您|编辑|小编|更多|最新|今日|本周|延伸|大家都在看|你可能|往期|推荐|推薦|头条|要闻|图片|视频|热榜|热搜|财经|体育|娱乐|科技|汽车|社会|国际|国内|健康|旅游|亲子|时尚|数码|房产|教育|军事)?(?:推荐|推薦|阅读|閱讀|新闻|新聞|文章|报道|報導|要闻|要聞|资讯|資訊|内容|链接|連結|专题|專題|排行|排行榜|热点|热文|精选|精選|头条|頭條|话题|動態|动态|喜歡|回顾|搜索|榜|标签|視頻|视频|图集|看点|公告|信息|解读|政策|文件)[】\]]?\s*[:：]?$/,
  ],
  [
    opens('0 你 同 图 大 实 延 态 换 文 新 更 最 查 热 猜 看 组 跟'),
    /^(?:猜你喜欢|猜你喜歡|大家都在看|你可能(?:还|也)?(?:感兴趣|喜欢|想看).{0,6}|延伸閱讀|态度原创|24小时(?:热|新|点).{0,6}|热点|热词|热帖|换一换|查看更多|更多精彩|实时热榜|同类推荐|看过本文的(?:人)?还看.*|跟贴热议|热图|图说|组图|图片故事|新闻推荐|文章推荐|更多回答|更多书评|最闻)\s*[:：]?$/,
  ],
  [
    opens(
      'also around categories discover don editor elsewhere explore featured from further in keep latest more most must other people popular promoted read recommended related see similar sponsored stories suggested tags today top topics trending up what you',
    ),
    /^(?:related(?: (?:articles?|stories|content|topics?|links?|posts?|news|coverage|reading|tags|questions?|items?|pages?|products?|resources|announcements|documents|publications|events))?|read (?:more|next|also)|more (?:on this(?: story| topic)?|from .{2,40}|stories|news|like this|to explore|in .{2,30})|most (?:read|popular|viewed|shared|commented)|recommended(?: (?:for you|stories|reading|articles?))?|you (?:may|might) (?:also )?(?:like|enjoy|be interested in).{0,20}|(?:stories )?trending(?: now| stories| on .{2,30})?|top stories|latest(?: (?:news|stories|articles?|posts|updates|from .{2,40}))?|popular (?:now|posts|stories|articles?)|editor(?:'|’)?s(?:'|’)? (?:picks?|choice)|what to read next|(?:in )?other news|more news|more headlines|elsewhere on .{2,30}|around the web|from (?:our|the) (?:partners|archives?|web)|promoted(?: stories)?|sponsored(?: (?:content|links))?|see also|further reading|up next|don(?:'|’)t miss|keep reading|more like this|more headlines|top (?:picks|headlines|news.{0,10})|featured|must[- ](?:read|see)s?|discover more|explore more|suggested.{0,14}|most watched.{0,20}|today on .{2,20}|you(?:’|')ll (?:also )?love|also (?:read|on .{2,20})|people also .{2,14}|topics|tags|categories|similar (?:articles|stories))\s*:?$/i,
  ],
  [holds(' the author', ' the writer'), /^(?:about|meet) the (?:author|writer)s?\s*:?$/i],
  [holds('related '), /^related (?:\S+ ){1,2}(?:stories|articles|news|coverage|links)\s*:?$/i],
  [opens('also up what you'), /^(?:also see|you might have missed|what to read next|up next)\s*:?$/i],
  [opens('more'), /^more (?:\S+ ){1,3}(?:stories|news|articles|headlines|coverage|videos|posts)\s*:?$/i],
  ...relatedHeadingsElsewhere,
];

/** The parts of this article; the article itself comes below. */
export const contents =
  /^(?:in this (?:article|story|guide|post|section)|on this page|(?:table of )?contents|jump to(?: section)?|quick links|inhalt(?:sverzeichnis)?|in diesem artikel|(?:au )?sommaire|en este artículo|neste artigo|in questo articolo|目次)\s*:?$/iu;

/** Asks to read another article in the middle of this one; lists at the end have other headings. */
export const isInvitation = (text: string): boolean => asks.test(text) && matches(relatedHeadings, text);

/** `Read also`, in the languages whose words are known. */
const asks =
  /^\P{L}*(?:also read|read (?:also|more)|see also|don(?:'|’)t miss|must|(?:à |a )?(?:lire|voir)|lesen|sehen|siehe|lea|lee|leé|ver|mir[aá]|lle|leia|veja|ler|confira|leggi|vedi|lees|läs|les|læs|se |lue|katso|loe|lasi|skait|przecz|czytaj|zobacz|čt|čít|přečt|preč|pročit|preber|preberi|прочит|читайте|читати|чит|смотрите|дивіться|четете|вижте|διαβ|δε[ίι]τε|olvas|cit[eițţi]|vezi|[iİ]lg[iİ]l[iİ] haberler|ayrıca|bunu|lexo|اقر|إقر|شاهد|طالع|بیشتر|همچنین|مزید|یہ|קרא|यह|ये|इसे|हे|বা|আর|baca|simak|tonton|lihat|đọc|xem|อ่าน|延伸|あわせて)/iu;
