import type { Pattern } from '../../phrases/sieve.ts';
import { appeals } from '../../phrases/appeals.ts';
import {
  commentsElsewhere,
  endingsElsewhere,
  pageTalkElsewhere,
  relatedHeadingsElsewhere,
} from '../../phrases/boilerplate-languages.ts';

/**
 * What stands around an article on a page, as words. Every pattern is tested against one line; those that end
 * in `$` against the whole of it. Add a line here rather than a branch elsewhere.
 */

/** The rest of the page is not the article: nothing after such a line belongs to it. */
export const endings: readonly Pattern[] = [
  /^[【[]?(?:特别声明|特別聲明|平台声明|免责声明|免責聲明|版权声明|版權聲明|郑重声明|风险提示|网站声明|本网声明|法律声明)[】\]]?\s*(?:[:：]|$)/u,
  /^\p{Script=Han}{0,10}(?:版权|免责|版權|免責)(?:[及与與和]?(?:版权|免责|版權|免責))?(?:声明|聲明)(?:\s?[:：]|$)/u,
  /^(?!.*[：:]“).{0,60}(?:观点仅?代表(?:作者)?(?:本人|个人)|[，,]不代表.{1,12}(?:立场|观点))/u,
  /^\p{Script=Han}{2,6}声明\s?[:：]\s?(?:\p{Script=Han}{2,8}(?:网|刊载|登载|转载|发布)|本[网站文])/u,
  /^(?:声明|聲明|注)[:：](?=.*(?:平台|本网|本站|本文|转载|轉載|版权|版權))/u,
  /^(?:以上内容(?:\(|（|仅|为)|本文为.{0,20}(?:上传|发布)|本平台仅提供|该内容系|以上文章)/u,
  /^(?:网友|網友|最新|热门|全部|用户|精彩|最热|發表|发表)?(?:评论|評論|留言|跟帖|跟貼)(?:区|區|\s*[（(]?\d*[)）]?条?)?$/u,
  /^(?:文明上网理性发言|我要评论|我来说两句|参与评论|写评论|说点什么|發表回應|发表评论)/u,
  /^(?:Comments?|Discussion|Reviews \(\d+\)|Leave a (?:comment|reply)|Join the (?:conversation|discussion)|View (?:all )?comments|Show comments|Post a comment|Add a comment|What do you think\?)(?:\s*\(?\d*\)?)?$/iu,
  /^\d+ (?:comments?|responses|replies|thoughts? on)\b.{0,120}$/iu,
  /^在?[“"〈《「].{1,80}[”"〉》」](?:[上中的])?\s?有 ?\d+ ?[条條则則个個](?:评论|評論|留言|回應|想法)$|^(?:發佈|发布)(?:留言|回覆|评论)$/u,
  /^(?:discussion about this post|your email address will not be published|this entry was posted in|blog archive|recent (?:posts|comments)|post navigation|(?:newer|older) posts?|also from this source)\b/iu,
  /^(?:主办单位|承办单位|主管单位|主办|承办|网站标识码|技术支持|联系地址)\s*[:：]/u,
  /^previous \w+\s*[|/]\s*next \w+$/iu,
  /\b(?:best viewed (?:with|in)|you are visitor (?:number|no))\b/iu,
  // Arrows to the post before and after; a quotation has its other mark, too.
  /^(?:平台声明[:：]?)?(?:该文|本文|文章|此文|以上)?(?:内容|仅)?.{0,4}(?:观点|观点仅|内容仅)代表(?:作者|个人).{0,80}$|仅提供信息(?:存储|发布).{0,10}服务/u,
  /(?:[未非][经經].{0,6}[授许允授][权權可].{0,12}(?:不得|禁止|请勿).{0,4}(?:转载|轉載|复制|複製|使用)).{0,40}$/u,
  /^[←‹]\s?\S.{0,120}$|^«\s?[^»]{1,120}$|^.{0,120}\S\s?[→›]$|^[^«»]{1,120}»$/u,
  /^(?:copyright\b|版权所有|版權所有|著作權)|^(?:©|\(c\))\s?.{0,60}(?:19|20)\d\d/iu,
  /(?:all rights reserved|版权所有|版權所有|京ICP|ICP备|ICP證|公网安备|违法和不良信息举报)/iu,
  /^(?:关于我们|關於我們|联系我们|聯絡我們|About us|Contact us|Terms (?:of use|and conditions)|Privacy policy)(?:\s*[|｜·-].*)?$/iu,
  /^(?:[上下前后]一?[篇章页版][\s|｜]*){2,}$/u,
  /^[-—–*\s（(【[]*(?:END|The End|全文完|本章完|本文完)[-—–*\s）)】\]]*$/u,
  /^(?:上一篇|下一篇|上一条|下一条|上一頁|下一頁|Previous (?:post|article|story)|Next (?:post|article|story))\s*(?:[:：]|$)/iu,
  /^(?:无障碍浏览|进入关怀版|返回顶部|回到顶部|回頂部|Back to top)/iu,
  /^(?:the views expressed (?:in|by|here).{0,160}|(?:the )?comments? (?:below|are closed|on this).{0,100}|this discussion is now closed.{0,40}|welcome to the discussion\.?|(?:more|all|latest) comments|sort by (?:oldest|newest|best).{0,40}|keep it clean\..{0,160}|read our comments? policy.{0,60}|(?:show|load|view) (?:all |more )?(?:\d+ )?(?:comments|replies))$/iu,
  /^(?:\S+ ){1,6}(?:is|are) (?:a )?part of the (?:\S+ ){1,5}(?:family|network|group|company|division)\.?$/iu,
  /^(?:本网站所刊载|本站所刊载|凡本[网站]注明|本[网站]所有|以上言论|网友评论仅|网友发言|网站地图|网站简介|关于本站|设为首页|友情链接|友情連結).{0,200}$/u,
  /^(?:subscribe|sign in|log in|register)\b.{0,40}\bto (?:carry on|continue|keep|finish) reading\b.{0,80}$|^sign the guest ?book$|^memories and condolences\b.{0,60}$|^to plant trees in memory\b.{0,80}$|\bis committed to publishing a diversity of letters\b/iu,
  /^(?:member discussion|promoted comments|media contacts?:?|réutiliser ce contenu|you must (?:log ?in|be logged in).{0,40}comment\.?)$/iu,
  /^agree to continue\s?:.{2,60}$/iu,
  /^(?:theme by|powered by)\b.{0,80}$|^\S{2,40} (?:reblogged|liked) this\b.{0,60}$/iu,
  /^(?:we welcome (?:comments|your comments|readers)\b|posting a comment requires\b|please (?:keep (?:your community|comments|it) civil|be respectful)\b|respond to this story$|our goal is to create a safe\b|to use (?:interactive )?features like commenting|join the (?:conversation|debate|discussion)\b.{0,40}$|(?:this|our) (?:comments?|community) (?:section|guidelines)\b)/iu,
  ...[...commentsElsewhere, ...endingsElsewhere].map(([, pattern]) => pattern),
];

/** A list of other articles begins; the article may go on after it. */
export const relatedHeadings: readonly Pattern[] = [
  /^[【[]?(?:相关|网友推荐最|相關|热点|熱點|热门|熱門|精彩|猜你喜欢|为您|為您|编辑|小编|更多|最新|今日|本周|延伸|大家都在看|你可能|往期|推荐|推薦|头条|要闻|图片|视频|热榜|热搜|财经|体育|娱乐|科技|汽车|社会|国际|国内|健康|旅游|亲子|时尚|数码|房产|教育|军事)?(?:推荐|推薦|阅读|閱讀|新闻|新聞|文章|报道|報導|要闻|要聞|资讯|資訊|内容|链接|連結|专题|專題|排行|排行榜|热点|热文|精选|精選|头条|頭條|话题|動態|动态|喜歡|回顾|搜索|榜|标签|視頻|视频|图集|看点|公告|信息|解读|政策|文件)[】\]]?\s*[:：]?$/u,
  /^(?:猜你喜欢|猜你喜歡|大家都在看|你可能(?:还|也)?(?:感兴趣|喜欢|想看).{0,6}|延伸閱讀|态度原创|24小时(?:热|新|点).{0,6}|热点|热词|热帖|换一换|查看更多|更多精彩|实时热榜|同类推荐|看过本文的(?:人)?还看.*|跟贴热议|热图|图说|组图|图片故事|新闻推荐|文章推荐|更多回答|更多书评|最闻)\s*[:：]?$/u,
  /^(?:related(?: (?:articles?|stories|content|topics?|links?|posts?|news|coverage|reading|tags|questions?|items?|pages?|products?|resources|announcements|documents|publications|events))?|read (?:more|next|also)|more (?:on this(?: story| topic)?|from .{2,40}|stories|news|like this|to explore|in .{2,30})|most (?:read|popular|viewed|shared|commented)|recommended(?: (?:for you|stories|reading|articles?))?|you (?:may|might) (?:also )?(?:like|enjoy|be interested in).{0,20}|(?:stories )?trending(?: now| stories| on .{2,30})?|top stories|latest(?: (?:news|stories|articles?|posts|updates|from .{2,40}))?|popular (?:now|posts|stories|articles?)|editor(?:'|’)?s(?:'|’)? (?:picks?|choice)|what to read next|(?:in )?other news|more news|more headlines|elsewhere on .{2,30}|around the web|from (?:our|the) (?:partners|archives?|web)|promoted(?: stories)?|sponsored(?: (?:content|links))?|see also|further reading|up next|don(?:'|’)t miss|keep reading|more like this|more headlines|top (?:picks|headlines|news.{0,10})|featured|must[- ](?:read|see)s?|discover more|explore more|suggested.{0,14}|most watched.{0,20}|today on .{2,20}|you(?:’|')ll (?:also )?love|also (?:read|on .{2,20})|people also .{2,14}|topics|tags|categories|similar (?:articles|stories))\s*:?$/iu,
  /^(?:about|meet) the (?:author|writer)s?\s*:?$/iu,
  /^related (?:\S+ ){1,2}(?:stories|articles|news|coverage|links)\s*:?$/iu,
  /^(?:also see|you might have missed|what to read next|up next)\s*:?$/iu,
  /^more (?:\S+ ){1,3}(?:stories|news|articles|headlines|coverage|videos|posts)\s*:?$/iu,
  ...relatedHeadingsElsewhere.map(([, pattern]) => pattern),
];

/** The parts of this article; the article itself comes below. */
export const contents =
  /^(?:in this (?:article|story|guide|post|section)|on this page|(?:table of )?contents|jump to(?: section)?|quick links|inhalt(?:sverzeichnis)?|in diesem artikel|(?:au )?sommaire|en este artículo|neste artigo|in questo articolo|目次)\s*:?$/iu;

/** Asks to read another article in the middle of this one; lists at the end have other headings. */
export const invitations: readonly RegExp[] = [
  /^(?:also read|read also|read more|see also|must[- ]reads?|don(?:'|’)t miss|(?:à )?lire aussi|(?:lesen|sehen) sie auch|(?:lea|lee|ver) también|leia (?:também|mais)|veja também|leggi anche|lees ook|läs (?:också|även)|les også|læs også|czytaj (?:też|także|również)|zobacz (?:też|także|również)|[iİ]lg[iİ]l[iİ] haberler|читайте также|اقرأ أيض[اًا]+|यह भी पढ़ें|ये भी पढ़ें|延伸[阅閱][读讀]|あわせて読みたい)\s*[:：]?$/iu,
];

/** Words of share bars and tools: a line with nothing but these (and numbers) is one. */
export const toolWords: ReadonlySet<string> = new Set(
  (
    'share shares tweet email mail print save copy link facebook twitter x instagram pinterest linkedin whatsapp ' +
    'telegram reddit flipboard pocket messenger youtube delicious digg stumbleupon tumblr xing viber threads bluesky mastodon myspace technorati slashdot vk google+ tiktok ' +
    'subscribe follow like likes comment comments views reads ' +
    'listen sign in up log out register menu search on via to and ' +
    '分享 分享到 分享至 微博 微信 新浪微博 腾讯微博 朋友圈 空间 qq qq空间 收藏 点赞 打印 列印 关闭 字号 字体 大 中 小 大字号 小字号 ' +
    '大中小 超大大标准小 缩小字体 放大字体 超大 标准 默认 放大 缩小 朗读 手机看新闻 打印本稿 打印本页 複製連結 生成海报 海报 扫码 参与 评论 参与互动 举报 我要纠错 纠错 复制链接 浏览 阅读 点击 次 人 赞 转发 保存 收听 阅读量 阅读数 万 收藏量 点赞数 回复 回復 回應 人参与 条评论 人评论 ' +
    '发帖 返回列表 页 下一页 上一页 上一篇 下一篇 上一版 下一版 上一期 下一期 上一章 下一章 章节目录 返回目录 返回书页 加入书签 投推荐票 恢复默认 播放 静音 全屏 倍速 清晰度 自动 标清 高清 超清 蓝光 自动播放 接下来播放 推荐给朋友 a a+ a大 a中 a小 小中大 小大 选择背景颜色 选择字体大小 幻灯播放 列表查看 查看原图 重新播放 下一图集 只看该作者 倒序浏览 阅读模式 显示全部楼层 ' +
    '关注问题 写回答 邀请回答 好问题 留言 论坛 网摘 手机点评 商城推荐 人民微博 推荐 e-mail推荐 email推荐 提交 投稿 發表評論 发表评论 进入论坛 转播 第 頁'
  ).split(' '),
);

/** Asks something of the reader or speaks of the page: goes alone, whatever stands around it. */
export const pageTalk: readonly Pattern[] = [
  /^(?:media caption,|(?:fact|medically|technically|scientifically) (?:checked|reviewed) by|reviewed by|published in the print edition of|this video can ?not|learn about our editorial|updated at \d|this was published under the|chat with us (?:in|on)|buy (?:for|at|from) [$£€\p{Lu}]|how we (?:rate|test|review)).{0,160}$|^(?:embed\s*)?<(?:iframe|script|embed|object)\b/iu,
  /^(?:something went wrong|(?:form )?error message|an error (?:has )?occurred|please try again|you(?:[’']ve| have) (?:exhausted|reached|used) .{0,30}(?:limit|free)|you can find this (?:story|article) in|we use your sign-?up|rechte am artikel).{0,200}$/iu,
  /^(?:\d[\d.,]*\s*[万wWkK+]*|[|｜·•\-–—>›»/\\]+|ad|ads|x|×|a-?|a\+)$/iu,
  /^(?:分享|分享到|分享至|转发|收藏|点赞|点赞\s*\d+|打印|列印|关闭|字号|字體|字体|大|中|小|微信|微博|QQ(?:空间|好友)?|朋友圈|复制链接|举报|投诉|纠错|登录|登錄|注册|註冊|订阅|關注|关注|\+关注|已关注|听新闻|语音播报|朗读|播放|暂停|全屏|手机看|扫码.{0,12}|扫一扫.{0,20}|下载(?:客户端|APP)?|打开APP.{0,10}|返回|首页|首頁|广告|廣告|点击(?:查看|进入|下载|收听|图片).{0,14}|阅读\s*\d*|評論|评论\s*\d*|参与\s*\d*|我要纠错|展开全文|阅读全文|查看原文|加载中.{0,3}|返回.{1,8}[，,].{0,10}|关闭窗口|打印本页|原文链接|下一页|上一页|放大|缩小|默认|超大|特大|视频加载中.{0,3})(?:\s*[:：|｜]\s*\d*)?$/iu,
  /^(?:分享(?:到|至)?[:：]?|字号[:：]?|字体[:：]?)(?:\s+\S{1,8}){1,12}$/u,
  /^(?:share(?: (?:this|on|via|with|to|full).{0,40})?|skip (?:past|advertisement).{0,40}|after newsletter promotion|sign up (?:to|for) .{2,60}|click here to .{2,60}|new ?you can now listen to .{0,60}|supported by|like (?:this:|loading\.{3})|get (?:our|the) (?:letter|newsletter).{0,40}|join(?: us)?|explore more on these topics|reuse this content|\S{1,30}(?: \S{1,20})? said\.{3}|tweet|pin(?: it)?|email(?: this)?|e-mail|print(?: this.{0,10})?|save(?: (?:this|for later|article))?|bookmark|copy(?: link)?|link copied!?|facebook|twitter|x|whatsapp|linkedin|reddit|flipboard|pocket|messenger|telegram|wechat|weibo|subscribe(?: (?:now|today))?|sign (?:in|up|out)|log ?in|log ?out|register|menu|search|close|home|news|sport|opinion|skip to (?:main )?content|advertisement|advertising|ad feedback|story continues below(?: advertisement)?|article continues (?:below|after) .{0,30}|scroll (?:down )?to continue.{0,30}|continue reading(?: the main story)?|read full (?:article|story)|show (?:more|less)|view gallery|view (?:image|photo)s?(?: in fullscreen)?|image (?:source|caption)[,:]?|listen(?: to (?:this )?article)?.{0,20}|play(?: video)?|watch(?: now| live)?|live|video|loading\.{0,3}|follow(?: us.{0,30})?|donate|download.{0,20}|open in app|get the app|back|next|previous|more|undo|reply|report|like|0 (?:shares?|comments?)|[\d.,]+[km]? (?:shares?|views?|likes?|reads?)|\d+ min(?:ute)?s? (?:read|ago)|reading time.{0,20}|give (?:this article|feedback)|text size|font size|change text size.{0,40}|newsletters?|this is a preview.{0,20})$/iu,
  /^(?:READ(?: MORE| NEXT)?|MORE|TRENDING|RECOMMENDED|SUBSCRIBE|EXCLUSIVE OFFER|RELATED|SEE ALSO|ALSO READ|WATCH|LISTEN|PHOTOS?|Read more|Read also|Related|See also|Also read|Watch(?: now)?|Don’t miss)\s?[:：>]\s*\S.{0,200}$/u,
  /^(?:(?:延伸|相关|相關|推荐|推薦|更多)(?:阅读|閱讀|新闻|新聞|文章|报道|報導|報道)|点击查看|详见|阅读更多)\s*[:：>]\s*\S/u,
  /^(?:advertisement\b.{0,40}|image source, .{1,60}|\d+ (?:of|\/) \d+)$/iu,
  // A headline in capitals between two paragraphs is a link to another article.
  /^(?:[\dA-Z’'“”"&,:;!?$%.-]+\s+){5,}[\dA-Z’'“”"&,:;!?$%.-]+$/u,
  /^[【[（(]?(?:廣告|广告)[】\])）]?\s?(?:請|请)(?:繼續|继续)/u,
  /^\+\d{1,4}(?: Recommend)?$|^同場加映\s?[:：]|^(?:第\s?\d{1,2}\s?[页頁]\s?[:：]?\s?\S{0,16}\s*){2,}/u,
  /(?:加载失败|刷新重试|加載失敗)|^(?:视频)?(?:简介|描述)\s?[:：]?$/u,
  /(?:内容|信息|文章|本文).{0,4}仅供参考[，,；;]|版权(?:属于|归).{2,24}(?:禁止|不得|请勿|严禁)(?:转载|复制)/u,
  /^(?:請繼續往下閱讀|请继续往下阅读|看更多|點我|点我|立即.{0,8}下[載载]|加入.{0,10}(?:好友|會員|会员)|追蹤|按讚).{0,14}$/u,
  /^Share(?: [A-Z][\w’'-]*){1,5}$/u,
  /(?:点击(?:上方|下方|左上角|右上角|阅读原文)|长按.{0,8}(?:识别|二维码)|扫描?(?:下方|上方)?二维码|关注.{0,12}(?:公众号|微信号|抖音|视频号)|下载.{0,10}(?:客户端|APP)|欢迎(?:关注|转发|投稿|扫码)|(?:转载|轉載)请(?:注明|联系)|未经.{0,12}(?:授权|许可).{0,12}(?:转载|使用)|爆料(?:热线|电话)|投稿(?:邮箱|热线)|新闻热线|广告热线|举报(?:电话|邮箱)(?!.*。$))/u,
  /^(?:previous|next) (?:image|slide|photo|article)$|^(?:toggle|hide|show|close) (?:caption|dialogue|gallery).{0,40}$|^\+?\d*\s?view gallery$|^enlarge\s?\/?$|^listing image (?:by|credit).{0,80}$|^share (?:or comment on )?this article:?$|^share what you think$|^buy now$|^(?:skip|jump|go) to (?:\w+ ){0,3}(?:content|navigation|recipe|nutrition facts|comments|footer|search|main)$|^keyboard shortcuts.{0,40}$|^(?:open|close|toggle) (?:the )?(?:\w+ )?(?:menu|navigation|search|sidebar)(?: menu)?$/iu,
  /^(?:sign up!|success! .{0,40}|(?:there was an )?error processing your request\.?|manage your lists|thank you(?: for .{2,40})?[.!]|please enter a valid .{2,40}|invalid e-?mail.{0,30})$/iu,
  /^(?:image (?:source|caption)|图像来源|图像加注文字|圖像來源|圖像加註文字|图片来源|圖片來源|role|article information)\s*[,，:：].{0,60}$|^article information$/iu,
  /^(?:(?:[\p{L}.'’ -]{2,40}\s?[/|]\s?)?(?:Getty(?: Images)?|AFP|Reuters|AP(?: Photo)?|EPA|Alamy|Shutterstock|iStock|PA(?: Media| Wire)?|Bloomberg|Xinhua|NurPhoto|Unsplash|Imago|dpa|视觉中国|新华社|CFP|IC photo)(?:\s?[/|]\s?[\p{L}.'’ -]{2,40})?)(?: (?:via|through) .{2,30})?$/iu,
  /^(?:sponsor message|reader comments(?: \d+)?|table of contents|toggle|click to tweet|(?:loaded|progress): \d+%|save this story|schedule this.{0,12}|registrieren|s[’']inscrire|(?:\*\* ?)?(?:toggle|hide) caption(?: ?\*\*)?)$|^newsletter: .{2,40}$|^(?:iframe: )?https?:\S+$/iu,
  /^video\s?[\d:]{4,12}$|^poll: .{4,80}\?$|^\d*\+? votes(?: so far)?$|^your e-?mail$|^read later\b.{0,30}$/iu,
  /^►.{4,80}[^。！？!?.]$/u,
  /^[\d,.]+\s?[万wW]?\s?人?(?:赞同|点赞|收藏)了?该?(?:回答|文章|内容)$|^.{0,12}可能有关键情节透露$/u,
  /^(?:导读|導讀|阅读提示)\s?[:：]/u,
  /^(?:本文|文章)(?:来自|首发于|转自|转载自|授权转载自|来源于)\s?(?:微信)?(?:公众号|公众平台)|最佳(?:浏览|瀏覽)(?:效果|體驗|体验)|(?:关闭|停用|關閉).{0,8}(?:广告|廣告)(?:拦截|屏蔽|攔截|封鎖)|^核心提示\s?[:：]?$/u,
  /^(?:\[?图片\]?|(?:论文|原文|全文)链接)$/u,
  /^转播到.{2,6}$|(?:支持|使用)键盘.{0,12}(?:翻|切换)|^IFRAME: \S{1,200}$/u,
  /^(?:just watched|must watch|replay|more videos.{0,6}|view more(?: comments)?|(?:view|show|read) (?:all )?(?:more )?comments.{0,16}|gift article.{0,10}|enter your e-?mail.{0,20}|paid (?:partner )?content|partner content|(?:reader )?comments?|head ?shot of .{2,40}|nutrition facts.{0,16}|show full nutrition label|i made it)$/iu,
  /^this (?:article|story|post) is (?:more than|over) .{1,12} old$|^(?:fund|support) (?:independent|our|quality) .{3,50}$/iu,
  /^(?:an official website of (?:the|this)\b|official websites use \.(?:gov|mil)\b|secure \.(?:gov|mil) websites use https|(?:a|this) \.(?:gov|mil) website belongs to\b|(?:a )?lock\b.{0,40}\bhttps:\/\/ means\b|here[’']s how you know\b|share sensitive information only on\b|\.gov means it[’']s official|(?:for |embargoed )(?:immediate |until )?release\b.{0,30}$)/iu,
  /^(?:被浏览|关注者|浏览量|粉丝(?:数)?|博客等级|博客积分|博客访问)\s?[:：]?\s?[\d,.]+\s?[万亿]?$|^(?:转发|分享|推荐)[到给]\p{Script=Han}{2,6}(?:\s?[（(]\d+[）)])?$|^微信号\s?[:：]?\s?[\w-]{5,30}$|^功能介绍\s?[:：]?\s?\p{Script=Han}|^二维码$|^这篇.{2,6}可能有剧透$|^感谢.{2,20}的投递$|^视频加载中[，,].{0,12}$|^已有\s?\d+\s?人.{2,6}$/u,
  /^附件\s?[:：]?\s?[【[]?.{2,60}\.(?:pdf|docx?|xlsx?|wps|ofd|rar|zip)[】\]]?\s?已下[载載]\s?\d*\s?次?$/iu,
  // Headlines and days of other articles, set on one line.
  /^(?:\p{Lu}[^.]{8,120}? \p{Lu}\p{L}{2,8}\.? \d{1,2}, (?:19|20)\d\d(?:\s|$)){2,}$/u,
  ...[...appeals, ...pageTalkElsewhere].map(([, pattern]) => pattern),
];

/** An editor's name under the article: nothing of it comes after. */
export const editorEnd =
  /^.{0,20}(?:责任编辑|責任編輯|责编|責編)\s*[:：丨|]|^[（([【]?\s*(?:编辑|編輯)\s*[:：丨|\s]\s*\S{2,12}[）)\]】]?$/u;

/** Sentences that are the site's and not the article's, wherever they stand. */
export const siteSentences: readonly RegExp[] = [
  /^(?:something went wrong\b|(?:form )?error message\b|an error (?:has )?occurred\b|oops[,!.]|please try again\b|thank you\. please check\b|you(?:[’']ve| have) (?:exhausted|reached|used|read) .{0,30}\b(?:limit|free)\b|read (?:more|unlimited) stories\b|you can find this (?:story|article) in\b|we use your sign-?up\b|rechte am artikel\b|this (?:video|content) is (?:not|no longer) available\b)/iu,
  /\bcheck your inbox to\b|^no spam\b|\bunsubscribe (?:anytime|at any time)\b|\bflagship newsletter\b|\bby signing up, you agree\b|^sign ?up to receive\b|^this week[’']s issue: |\bsign up now to\b|\bmembers-only articles\b/iu,
  /\b(?:mit unserem newsletter|mit ihrer registrierung|dans votre boîte mail|lecture du .{2,30} en cours sur un autre appareil|sur un seul appareil à la fois|schrijf je in|iscriviti alla)\b/iu,
  /^(?:(?:you can )?(?:contact|reach|e-?mail) (?:\p{L}+ ){0,2}\p{Lu}\p{L}+ \p{Lu}\p{L}+ (?:at|via|on|by) |(?:\p{Lu}[\p{L}.]+ ){2,3}can be reached (?:at|via|on|by) ).{0,200}(?:@|\d{3})/iu,
  /\b(?:get|join|follow|find) .{2,40} on whatsapp\b|^(?:follow|watch|listen to|read) .{0,40}\bon our (?:website|site|app)\b.{0,20}$/iu,
  /(?:公众号|公眾號|微信|微博|客户端|抖音).{0,30}欢迎.{0,10}(?:扫码|关注|下载|订阅)|^(?:下載|下载)[^。，,]{2,20}\s?app\b|^(?:選擇|选择|設為|将).{2,24}(?:偏好|首选|首選)(?:來源|来源)$|^支持[^。，]{2,12}[，,].{4,20}[。！]?$/iu,
  /\b(?:sign up|subscribe|register)\b.{0,60}\b(?:newsletters?|inbox|daily (?:briefing|email)|alerts|updates|for free|today)\b/iu,
  /\b(?:newsletters?|inbox)\b.{0,50}\b(?:sign up|subscribe)\b|\bdelivered (?:straight |directly )?to your inbox\b|\bin your inbox\b/iu,
  /\b(?:follow|like|find|join) us on (?:facebook|twitter|x|instagram|youtube|telegram|whatsapp|google news)\b/iu,
  /\b(?:already a (?:subscriber|member)|become a (?:member|subscriber|supporter)|support (?:our|independent) (?:journalism|work)|free trial|cancel any ?time|make a (?:donation|contribution)|subscribe to (?:read|continue|unlock))\b/iu,
  /\bmay not be (?:published|reproduced|redistributed|rewritten)\b|\bthis (?:article|story) (?:was )?(?:originally|first) (?:published|appeared)\b|\b(?:we|media|\w+) may (?:earn|receive|get) (?:a )?commissions?\b/iu,
  /\b(?:telephone|tel|phone|fax)\b[.:]?\s*\+?\d[\d ()-]{5,}|\bopen (?:mon|tues|wednes|thurs|fri|satur|sun)day to \w+day\b/iu,
  /\b(?:download|get) (?:the|our) (?:free )?(?:\w+ )?app\b/iu,
  /\breader-supported\b|\bfree or paid subscriber\b|\b(?:one|an) email a (?:day|week|month)\b|\bunsubscribe (?:whenever|at any time)\b|\bnewsletters may contain\b|\bget (?:all )?(?:the|our) (?:day|week|month|latest|best|top)(?:[’']s)? /iu,
  /\b(?:is|are) free because (?:our )?readers pay\b|\bplease consider a (?:\w+ )?(?:donation|contribution)\b|\ba version of this (?:article|story) (?:appears|appeared) in print\b|\bbookmark the permalink\b|\bstory tips can be sent\b/iu,
  /\b(?:keep reading for free|no credit card (?:is )?required|(?:sign|log)(?:ging|ing)? (?:up|in) (?:or|and) (?:sign|log)(?:ging|ing)? (?:up|in)|create (?:a|your) (?:free )?account|unlimited access to|free articles? (?:left|remaining|this month)|already have an account|for subscribers only|to continue reading|would you like to receive (?:our|the))\b/iu,
  /^(?:privacy notice:|do you have (?:an opinion|a (?:story|tip|question|news)|any (?:questions|information)|something to)|have (?:a (?:story|tip|question)|something to (?:say|add))|got a (?:story|tip|news)|if you would like to submit|send (?:us )?(?:your|a) (?:tips?|letters?|story))\b/iu,
  /\bprotected by recaptcha\b|\bgoogle recaptcha\b|\bterms of service apply\b|\b(?:all )?(?:times|quotes) (?:are )?delayed\b/iu,
];

/** Who made the page, after the article: `责任编辑：…`. */
export const editorCredits: readonly RegExp[] = [
  /^\p{Script=Han}{2,6}(?:中心|組|组)\s?[／/]\s?\p{Script=Han}{2,4}(?:[、／/]\p{Script=Han}{2,4})?\s?(?:綜合)?(?:報導|报道|報道)$|^(?:图\s?[／/、&]?\s?文|文\s?[／/、&]\s?图)\s?[:：]\s?\S{2,16}$/u,
  /^[（(【[]\s?(?:(?:稿源|来源)\s*[:：][^（）()]{1,20}?\s*)?(?:(?:实习|值班)?(?:责编|编辑)|责任编辑|編譯|(?:实习)?编译|编校|审稿)\s*[:：/／][^（）()【】[\]]{1,40}[）)】\]]$/u,
  /^\p{Script=Han}{2}记者\s?\p{Script=Han}{2,4}\s?\p{Script=Han}{2}编辑\s?\p{Script=Han}{2,4}$/u,
  /^[〔【（(]?(?:記者|记者|實習記者|文)\s?[^。，,]{2,16}[／/∕].{2,8}(?:報導|报道|報道|電)[〕】）)]?$/u,
  /^.{0,20}(?:责任编辑|責任編輯|责编|責編)\s*[:：丨|].{0,30}$/u,
  /^[（([【]?\s*(?:责任编辑|責任編輯|责编|責編|编辑|編輯|网络编辑|本文编辑|值班编辑|主编|副主编|校对|校對|审核|審核|审校|初审|复审|终审|监制|監製|总监制|值班(?:主任|总监)|制图|美编|版式|排版|策划|统筹|出品|排版编辑|文字编辑|作者声明|编审|一审|二审|三审|供稿单位|上传者|发布者)\s*(?:[:：丨|｜/]|\s(?=\S{2,4}\s*$))/u,
  /^[（(【[]?(?:本文)?作者(?:简介|介绍|簡介|介紹)\s*(?:[:：】\])）]|$)|^作者\s*[:：]\s*[^。，,]{2,8}[，,][^。]{2,60}[。）)]?$/u,
  /^[（(](?:web )?editors?\s?[:：].{2,60}[)）]$/iu,
  /^(?:editor(?:ed by|s)?|edited by|editing by|copy ?edit(?:or|ing)(?: by)?|fact[- ]checked by)\b\s*:?\s.{2,160}$/iu,
  /^(?:来源|來源|稿源|文章来源|信息来源|原标题|本文来源|原文标题)\s*[:：].{0,60}$/u,
  /^(?:标签|標籤|关键词|關鍵詞|关键字|tags?|tagged|labels?|keywords|filed under|topics?)\s*[:：]/iu,
  // `(rsn/tgh)`: who wrote and who edited.
  /^\([a-z]{2,4}(?:\/[a-z]{2,4})*\)$/u,
  /^(?:posted (?:by|on|in)|SOURCE) \p{Lu}.{1,80}$/u,
];

export const matches = (patterns: readonly Pattern[], text: string): boolean =>
  text.length < 2000 && patterns.some((pattern) => pattern.test(text));
