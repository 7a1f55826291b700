import { byOpening, holds, opens, sieveLine } from './sieve.ts';
import { pageTalkElsewhere, relatedHeadingsElsewhere } from './boilerplate-languages.ts';
import { chinesePhrases } from './chinese-phrases.ts';
import { controlPhrases } from './control-phrases.ts';
import { chineseTools } from './chinese-tools.ts';
import type { LineKind, LinePhrase } from './line-kind.ts';
import { technicalNotices } from './technical-notices.ts';
import { visitorPhrases } from './visitor-phrases.ts';

/**
 * Whole lines that sites put among the text of their articles, by what they are. Each pattern must match the
 * whole line: the same words inside a sentence are the author's.
 */
const phrases: readonly LinePhrase[] = [
  [
    'advertisement',
    opens('ad ads advertisment article continue scroll skip sponsored story supported 广 廣 推'),
    /^(?:advertise?ments?|ads?|sponsored(?: content)?|story continues below(?: advertisement)?|article continues below(?: advertisement)?|continue reading below|scroll to continue(?: with content)?|advertisement\s*[·•|-]\s*scroll to continue|skip advertisement|supported by|广告|廣告|推广|\[ad\])[.:]?$/i,
  ],
  [
    'prompt',
    opens(
      'after click download follow get join like log login new newyou our sign skip subscribe support this',
    ),
    /^(?:skip past newsletter promotion|after newsletter promotion|our standards: .{0,100}|new ?you can now listen to .{0,60}|sign up (?:for|to|here)\b.{0,120}|subscribe\b.{0,120}|click here to (?:subscribe|sign up|join|read|get)\b.{0,100}|get (?:our|the) (?:latest|daily|free)\b.{0,100}newsletter.{0,40}|follow (?:us|me|@\w+)\b.{0,100}|like us on\b.{0,60}|join (?:our|the)\b.{0,60}(?:newsletter|channel|group).{0,40}|download (?:our|the)\b.{0,60}app\b.{0,40}|log ?in|sign in|support (?:us|our (?:work|journalism|newsroom|reporting))\b.{0,60}|this article (?:is|was) (?:free|made possible)\b.{0,100})$/i,
  ],
  [
    'prompt',
    opens('下 关 微 打 扫 更 欢 点 請 长'),
    /^(?:請繼續往下閱讀|扫一扫|扫码|扫描|长按|打开微信|微信扫|点击下载|下[载載].{0,12}(?:app|客户端)|打开.{0,10}(?:app|客户端)|更多精彩|关注.{0,20}(?:公众号|微信)|欢迎关注)(?:[^。]{0,60}|.{0,60}(?:二维码|公众号|客户端|APP|小程序).{0,30})$/i,
  ],
  [
    'share bar',
    opens(
      'add comment copy e email facebook leave link listen more other pin pinterest post print reddit save share show telegram tweet twitter view whatsapp',
    ),
    /^(?:share(?: this)?(?: (?:article|story|page|post|on|via|with)\b.{0,60})?|shares?|tweet|pin(?: it)?|email(?: this)?(?: article)?|print(?: this)?(?: (?:article|page))?|copy(?: link)?|link copied!?|facebook|twitter|whatsapp|linkedin|pinterest|reddit|telegram|e-?mail|(?:leave|add|post) a comment|comments?(?:\s*\(?\d*\)?)?|view comments|show comments|save|listen(?: to (?:this )?article)?|(?:more|other) sharing options)$/i,
  ],
  ['share bar', opens('0'), /^\d[\d.,]*k?\s*(?:shares?|likes?|comments?|views?)$/i],
  ['prompt', holds('app'), /^.{0,40}(?:下[载載].{0,8}APP|APP.{0,6}下[载載]).{0,20}$/i],
  [
    'prompt',
    opens('end 全 返 阅'),
    /^(?:返回.{0,8}查看更多|阅读原文|[-—–*\s]*(?:END|全文完)[-—–*\s]*)[.。>»]*$/i,
  ],
  ['prompt', holds('the end'), /^[-—–*\s]*The End[-—–*\s]*[.。>»]*$/i],
  [
    'prompt',
    opens('best this you 平'),
    /^(?:(?:this page is )?best viewed (?:with|in|using)\b.{0,120}|you are visitor (?:number|no)\b.{0,60}|平台声明\s*[:：].{0,200})$/i,
  ],
  ['credit', holds('기자'), /^[가-힣]{2,4}\s*\S{0,4}기자\s*[(]?[\w.+-]+@[\w.-]+[)]?$/],
  [
    'credit',
    holds('version of this', 'more about '),
    /^(?:a version of this (?:article|story|piece|review) (?:appear|was|originally).{0,220}|.{0,240}\bmore about [A-Z].{0,60})$/i,
  ],
  [
    'share bar',
    opens('コ シ ツ 印 공 글 댓 스 좋 추 프'),
    /^(?:(?:댓글|공유|추천|좋아요|글자크기|프린트|스크랩|シェア|ツイート|コメント|印刷)\s*\d*)$/,
  ],
  [
    'share bar',
    opens('0 qq 一 举 人 分 复 开 微 手 收 新 易 朋 点 腾 评 豆 赞 跟 转'),
    /^(?:(?:分享|转播)(?:(?:到|至|按钮).{0,30})?|转发|收藏|点赞|评论|\d+\s*(?:条)?评论|跟贴\s*\d*|举报|赞\s*\d*|复制链接|微信|微博|易信|人人网|豆瓣|开心网|腾讯微博|qq空间|朋友圈|新浪微博|qq好友|手机看新闻|0|点击复制|一键分享)[:：]?$/i,
  ],
  [
    'tools',
    opens(
      'a e email top topa topt 中 举 保 关 分 反 回 复 大 字 小 我 打 推 收 放 点 纠 缩 背 评 语 转 返 邀 默 留 论 进 网 手 有 听 繁 简',
    ),
    /^[【[\s]*(?:(?:字号|字体|打印|关闭|大|中|小|收藏|纠错|我要纠错|推荐|返回顶部|返回|top|a\+|a-|打印本页|打印此文|关闭窗口|推荐朋友|推荐给朋友|打印此页|关闭此页|语音播报|放大|缩小|默认|背景色|分享|邀请|举报|点赞|转发|评论|复制链接|反馈|保存网页|我要反馈|回到顶部|留言|我要留言|论坛|进入论坛|网摘|手机点评|手机看新闻|e-?mail推荐|复制地址|我有话说|收听|繁体|简体)[】\][【\s:：|/]*)+$/i,
  ],
  [
    'related',
    opens(
      'also don dont editor further keep latest more most popular read recommended related see top trending up what you',
    ),
    /^(?:related(?: (?:articles?|stories|posts?|content|topics|links|news|coverage|reading|to this (?:story|article|post|topic)))?|read (?:more|next|also|this next)|you (?:may|might) (?:also )?(?:like|be interested in).{0,30}|more (?:from|on|in|stories|news|about)\b.{0,60}|recommended(?: (?:for you|reading|stories|videos))?|most (?:popular|read|viewed|watched).{0,20}|trending(?: now)?|popular(?: (?:now|posts|stories))?|see also|also read|don'?t miss|what to read next|up next|editors?'? picks?|top stories|latest (?:news|stories).{0,20}|further reading|keep reading)\s*[:：]?$/i,
  ],
  [
    'related',
    opens('also don dont explore more must read recommended related see watch'),
    /^(?:(?:read more|related|also read|read also|see also|see more|more|read|watch|explore|recommended|must read|don'?t miss)\s*[:：|»]\s*.{4,160})$/i,
  ],
  [
    'related',
    opens('为 今 图 大 头 延 往 推 新 更 最 点 热 猜 相 精 编'),
    /^(?:相关(?:新闻|阅读|链接|推荐|报道|文章|资讯|信息|内容|专题|附件|文档)|延伸阅读|推荐阅读|热点推荐|热门推荐|猜你喜欢|更多(?:新闻|阅读|精彩|>>|内容)?|最新(?:新闻|文章|资讯)|热门(?:文章|新闻|评论)|精彩推荐|今日推荐|大家都在看|相关稿件|往期(?:回顾|推荐)|今日热点|头条要闻|编辑推荐|为您推荐|为你推荐|图片新闻|点击排行|新闻排行)\s*[:：>》]*$/,
  ],
  [
    'navigation',
    opens('0 back go home next page previous top'),
    /^(?:previous(?: (?:article|post|story))?|\d{1,3}\s*(?:of|\/)\s*\d{1,3}|next(?: (?:article|post|story))?|back to top|top|home|go back|page \d+ of \d+)$/i,
  ],
  [
    'navigation',
    opens('0 上 下 位 共 前 后 尾 当 您 所 末 第 首'),
    /^(?:(?:[上下]一[篇条页]|[前后]一篇|[上下]篇)\s*[:：].*|(?=.{0,60}$)(?:[\d\s|【】[\]()<>«»…/]*(?:[上下]一[页頁篇]|首[页頁]|尾[页頁]|末[页頁]|[共第]\s*\d+\s*[页頁]))+[\d\s|【】[\]()<>«»…/]*|\d{1,3}|(?:[[【]\d{1,3}[\]】]\s*)+|(?:\d{1,2}[\s|]){2,}\d{0,2}|(?:当前|您(?:现在|所在)?的|所在)?位置\s*[:：].*)$/,
  ],
  [
    'credit',
    opens('一 三 主 二 值 初 图 复 实 审 審 录 微 总 执 排 文 新 本 校 监 签 终 统 编 网 美 责'),
    /^[（(【[［]?\s*(?:(?:本文|文章|新闻|责任|责|本期|值班|本版|网络|微信|执行|文字|图文){0,4}(?:编辑|编审|校对|责编|審核|审核|审校|监制|监审|统筹|初审|复审|终审|一审|二审|三审|审签|值班主任|值班编委|总值班|编校|美编|排版|主编|总监制|录入|签发|责任编审|实习生|实习编辑|新媒体编辑|编发)\s*[:：丨|/／][^。！？，；]{0,80}|(?:编辑|责编|责任编辑)\s+[々〇㐀-鿿]{2,4})[）)】\]］]?$/,
  ],
  [
    'credit',
    opens('作 供 信 免 关 分 原 发 图 声 所 文 本 来 标 浏 点 版 特 稿 素 索 访 转 阅'),
    /^[（(【]?(?:(?:来源|稿源|(?:本文|文章)综合自|信息来源|文章来源|图文来源|来\s源|供稿|供稿单位|发布单位|发布机构|原标题|原文链接|文章链接|转自|转载自|本文来源|素材来源|图片来源|声明|版权声明|免责声明|特别声明|作者声明|浏览量|浏览次数|点击数|点击量|点击次数|阅读量|阅读次数|访问量|访问次数|浏览|点击|阅读|发布人|发布者|发稿|关键词|关键字|标签|所属栏目|分类|索引号|文章标签|本文标签)\s*[:：].{0,160})$/,
  ],
  [
    'copyright',
    holds('icp', '公网安备', '网站标识码', '主办', '承办', '技术支持', '网络实名', '违法和不良信息'),
    /^.{0,80}(?:ICP备|ICP证|公网安备|网站标识码|主办(?:单位)?[:：].{0,40}承办|技术支持\s*[:：]|网络实名|违法和不良信息举报).{0,220}$/i,
  ],
  [
    'copyright',
    holds(
      'copyright',
      '©',
      '(c)',
      'rights reserved',
      '版权',
      '未经',
      '本网站所',
      '凡本网',
      '凡注明',
      '免责',
      '特别声明',
    ),
    /^(?:(?:copyright|©|\(c\)|all rights reserved).{0,200}|.{0,60}all rights reserved\.?.{0,60}|(?:版权所有(?![者人权])|未经(?:授权|许可|书面)|本网站所刊载|凡本网注明|凡注明|【?(?:免责|版权|特别)声明】?).{0,300})$/i,
  ],
];

/** More of the same, for sentences that only ever address the visitor. */
const addresses: readonly LinePhrase[] = [
  [
    'credit',
    opens('hosted powered proudly sponsored this'),
    /^(?:this entry was posted (?:by|on|in)\b.{0,280}|(?:proudly )?(?:powered|sponsored|hosted) by [^,.]{2,40}\.?)$/i,
  ],
  [
    'prompt',
    opens('get receive'),
    /^(?:get|receive) (?:the|our|all).{0,100}\b(?:inbox|newsletter|email)\b.{0,60}$/i,
  ],
  [
    'prompt',
    opens('enter thank create register already'),
    /^(?:enter your e-?mail.{0,80}|thank(?:s| you) for (?:subscribing|signing up|reading).{0,80}|(?:create|register for) (?:a|an|your) (?:free )?account.{0,100}|already (?:a|have an?) (?:subscriber|member|account)\b.{0,100})$/i,
  ],
  [
    'prompt',
    opens('by this to'),
    /^(?:by (?:signing up|subscribing|clicking|submitting)\b.{0,240}|this site is protected by recaptcha.{0,120}|to continue reading.{0,120})$/i,
  ],
  [
    'prompt',
    opens('let tell what'),
    /^(?:(?:let us know|tell us) (?:what you think|in the comments|your).{0,120}|what do you think\?.{0,100})$/i,
  ],
  [
    'prompt',
    opens('do have'),
    /^(?:do you )?have (?:an?|any) (?:story|tip|question|news|opinion)\b.{0,200}$/i,
  ],
  [
    'prompt',
    opens('contact email reach follow'),
    /^(?:(?:contact|email|reach) (?:the (?:author|writer|reporter)|us) (?:at|on|via)\b.{0,100}|follow .{2,60} on (?:twitter|facebook|instagram|x|threads|linkedin|tiktok)\b.{0,80})$/i,
  ],
  ['prompt', opens('never don'), /^(?:never|don\Wt) miss (?:a|an|another|the)\b.{0,100}$/i],
  [
    'prompt',
    holds('commission', 'affiliate link'),
    /^(?:.{0,30} may (?:earn|receive) (?:a |an )?(?:\w+ )?commission.{0,200}|.{0,80}\b(?:links?|buy|purchases?)\b.{0,60}\b(?:earn|receive|get) (?:us )?(?:an? )?(?:small )?(?:\w+ )?commission.{0,160}|.{0,80}\b(?:post|page|article) (?:may )?contains? affiliate links?\b.{0,120})$/i,
  ],
  [
    'tools',
    opens(
      'close collapse enlarge estimated expand fullscreen hide image just loading more must mute now photo play reading replay show slide toggle unmute video view watch',
    ),
    /^(?:loading(?: comments)?[.…]*|play(?: video)?|watch(?: now| live)?|video|close|expand|collapse|view (?:gallery|image|full size)|(?:image|photo|slide) \d+ of \d+|(?:toggle|hide|show) caption(?: \d+ of \d+)?|just watched|must watch|now playing|replay|more videos[ .…]*|enlarge this image|reading time.{0,30}|estimated read.{0,30}|unmute|mute|fullscreen|image source,?.{0,40}|image caption,?)$/i,
  ],
  ['tools', holds(' min'), /^(?:\d+|an?|one|two|three) min(?:ute)?s? read$/i],
  [
    'date line',
    opens('date first last originally posted published updated'),
    /^(?:first published|originally published|last (?:updated|modified)|date first published|published|updated|posted)(?: on| at| by)?\s*[:–-]?\s*.{0,40}(?:\b(?:19|20)\d\d\b|@ ?\d\d?:\d\d|\b(?:\d+|an?) (?:minutes?|hours?|days?) ago$|\b\d\d?[:.]\d\d ?(?:[ap]\.?m\.?)?(?: [a-z]{2,4})?$).{0,40}$/i,
  ],
  [
    'tools',
    opens('category filed in keywords label posted tag tags technorati topic'),
    /^(?:(?:technorati )?tags?|topics?|categor(?:y|ies)|filed (?:under|in)|posted in|labels?|keywords|in this article)\s*[:：].{0,160}$/i,
  ],
  [
    'copyright',
    holds('授', '许', '許', '允', '同意', '侵权', '版权归', '图片来', '不代表'),
    /^.{0,60}(?:[未非][经經].{0,12}(?:授[权權]|[许許]可|允[许許]|同意).{0,16}(?:[转轉][载載]|使用|摘[编編]|[复複][制製])|如有侵权|侵权.{0,8}删除|版权归.{0,20}所有|图片来(?:源于|自)网络|不代表本(?:网|站|平台|报)|(?:授权|许可).{0,6}不得转载).{0,200}$/,
  ],
  [
    'prompt',
    opens('内 反 在 投 报 收 文 新 更 点 爆 纠 读 赞 阅'),
    /^(?:(?:新闻|爆料|报料|投稿|读者)(?:热线|邮箱|微信)\s*[:：]?.{0,80}|更多.{0,24}(?:请关注|尽在|请点击|请下载).{0,60}|点击(?:进入|查看|阅读|关注|图片|蓝字|上方|下方).{0,40}|(?:阅读|在看|点赞|赞|收藏)\s*[\d.,]*\s*(?:万\+?|\+)?|(?:文章|内容)?(?:纠错|投诉|反馈).{0,20})$/,
  ],
];

const elsewhere: readonly LinePhrase[] = [
  ...relatedHeadingsElsewhere.map((phrase): LinePhrase => ['related', ...phrase]),
  ...pageTalkElsewhere.map((phrase): LinePhrase => ['prompt', ...phrase]),
];

/** Each with its sieve, in the order of asking. */
export const linePhrases: readonly LinePhrase[] = [
  ...phrases,
  ...addresses,
  ...visitorPhrases,
  ...controlPhrases,
  ...technicalNotices,
  ...chinesePhrases,
  ...chineseTools,
  ...elsewhere,
];

const asked = byOpening(linePhrases, ([, sieve]) => sieve);

/** `- Advertisement -`: what sets a label off; few have it. */
const decorated = /^[-–—~*•·|=\s]|[-–—~*•·|=\s]$/;
const decoration = /^[-–—~*•·|=\s]+(?=\p{L})|(?<=[\p{L}\d])[-–—~*•·|=\s]+$/gu;

/** What a whole line is, when it is none of the author's. */
export const kindOfLine = (text: string): LineKind | null => {
  if (text.length > longestLine) return null;
  const label = text.length < longestLabel && decorated.test(text) ? text.replaceAll(decoration, '') : text;
  const line = sieveLine(label);
  return asked(line).find(([, sieve, pattern]) => sieve(line) && pattern.test(label))?.[0] ?? null;
};

const longestLine = 320;
const longestLabel = 60;
