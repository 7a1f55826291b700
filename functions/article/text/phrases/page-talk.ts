import { holds, opens, type Phrase, type Sieve } from '../../phrases/sieve.ts';
import { appeals } from '../../phrases/appeals.ts';
import { pageTalkElsewhere } from '../../phrases/boilerplate-languages.ts';

/** Scripts without capitals come behind the quotation marks. */
const inCapitals: Sieve = ({ text }) => text.charAt(0) <= '”' && text === text.toUpperCase();

const agency = holds(
  'afp',
  'alamy',
  'ap',
  'bloomberg',
  'cfp',
  'getty',
  'ic photo',
  'imago',
  'istock',
  'nurphoto',
  'pa',
  'reuters',
  'shutterstock',
  'unsplash',
  'xinhua',
  '新华社',
  '视觉中国',
);
/** With the photographer's name, and by whom it came. */
const longestCredit = 130;
const isAgencyCredit: Sieve = (line) => line.text.length < longestCredit && agency(line);

/** Asks something of the reader or speaks of the page: goes alone, whatever stands around it. */
export const pageTalk: readonly Phrase[] = [
  [
    opens(
      'buy chat embed fact how iframe learn media object published reviewed scientifically script technically this updated',
    ),
    /^(?:media caption,|(?:fact|medically|technically|scientifically) (?:checked|reviewed) by|reviewed by|published in the print edition of|this video can ?not|learn about our editorial|updated at \d|this was published under the|chat with us (?:in|on)|buy (?:for|at|from) [$£€\p{Lu}]|how we (?:rate|test|review)).{0,160}$|^(?:embed\s*)?<(?:iframe|script|embed|object)\b/iu,
  ],
  [
    opens('an error form please rechte something we you'),
    /^(?:something went wrong|(?:form )?error message|an error (?:has )?occurred|please try again|you(?:[’']ve| have) (?:exhausted|reached|used) .{0,30}(?:limit|free)|you can find this (?:story|article) in|we use your sign-?up|rechte am artikel).{0,200}$/i,
  ],
  [opens('- 0 a ad ads x ×'), /^(?:\d[\d.,]*\s*[万wWkK+]*|[|｜·•\-–—>›»/\\]+|ad|ads|x|×|a-?|a\+)$/i],
  [
    opens(
      'qq 上 下 中 举 全 关 分 列 加 原 参 听 复 大 字 小 展 已 广 廣 微 我 手 打 扫 投 播 收 放 暂 朋 朗 查 注 点 特 登 纠 缩 视 註 評 订 评 语 超 转 返 關 阅 首 默',
    ),
    /^(?:分享|分享到|分享至|转发|收藏|点赞|点赞\s*\d+|打印|列印|关闭|字号|字體|字体|大|中|小|微信|微博|QQ(?:空间|好友)?|朋友圈|复制链接|举报|投诉|纠错|登录|登錄|注册|註冊|订阅|關注|关注|\+关注|已关注|听新闻|语音播报|朗读|播放|暂停|全屏|手机看|扫码.{0,12}|扫一扫.{0,20}|下载(?:客户端|APP)?|打开APP.{0,10}|返回|首页|首頁|广告|廣告|点击(?:查看|进入|下载|收听|图片).{0,14}|阅读\s*\d*|評論|评论\s*\d*|参与\s*\d*|我要纠错|展开全文|阅读全文|查看原文|加载中.{0,3}|返回.{1,8}[，,].{0,10}|关闭窗口|打印本页|原文链接|下一页|上一页|放大|缩小|默认|超大|特大|视频加载中.{0,3})(?:\s*[:：|｜]\s*\d*)?$/i,
  ],
  [opens('分 字'), /^(?:分享(?:到|至)?[:：]?|字号[:：]?|字体[:：]?)(?:\s+\S{1,8}){1,12}$/],
  [
    opens(
      '0 ad advertising after article back bookmark change click close continue copy donate download e email explore facebook flipboard follow font get give home image join k like link listen live loading log login logout m menu messenger more new news newyou next open opinion pin play pocket previous print read reddit register reply report reuse save scroll search share show sign skip sport story subscribe supported telegram text this tweet twitter undo video view watch wechat weibo whatsapp x',
    ),
    /^(?:share(?: (?:this|on|via|with|to|full).{0,40})?|skip (?:past|advertisement).{0,40}|after newsletter promotion|sign up (?:to|for) .{2,60}|click here to .{2,60}|new ?you can now listen to .{0,60}|supported by|like (?:this:|loading\.{3})|get (?:our|the) (?:letter|newsletter).{0,40}|join(?: us)?|explore more on these topics|reuse this content|tweet|pin(?: it)?|email(?: this)?|e-mail|print(?: this.{0,10})?|save(?: (?:this|for later|article))?|bookmark|copy(?: link)?|link copied!?|facebook|twitter|x|whatsapp|linkedin|reddit|flipboard|pocket|messenger|telegram|wechat|weibo|subscribe(?: (?:now|today))?|sign (?:in|up|out)|log ?in|log ?out|register|menu|search|close|home|news|sport|opinion|skip to (?:main )?content|advertisement|advertising|ad feedback|story continues below(?: advertisement)?|article continues (?:below|after) .{0,30}|scroll (?:down )?to continue.{0,30}|continue reading(?: the main story)?|read full (?:article|story)|show (?:more|less)|view gallery|view (?:image|photo)s?(?: in fullscreen)?|image (?:source|caption)[,:]?|listen(?: to (?:this )?article)?.{0,20}|play(?: video)?|watch(?: now| live)?|live|video|loading\.{0,3}|follow(?: us.{0,30})?|donate|download.{0,20}|open in app|get the app|back|next|previous|more|undo|reply|report|like|0 (?:shares?|comments?)|[\d.,]+[km]? (?:shares?|views?|likes?|reads?)|\d+ min(?:ute)?s? (?:read|ago)|reading time.{0,20}|give (?:this article|feedback)|text size|font size|change text size.{0,40}|newsletters?|this is a preview.{0,20})$/i,
  ],
  [
    opens('also don exclusive listen more photo read recommended related see subscribe trending watch'),
    /^(?:READ(?: MORE| NEXT)?|MORE|TRENDING|RECOMMENDED|SUBSCRIBE|EXCLUSIVE OFFER|RELATED|SEE ALSO|ALSO READ|WATCH|LISTEN|PHOTOS?|Read more|Read also|Related|See also|Also read|Watch(?: now)?|Don’t miss)\s?[:：>]\s*\S.{0,200}$/,
  ],
  [
    opens('延 推 更 点 相 详 阅'),
    /^(?:(?:延伸|相关|相關|推荐|推薦|更多)(?:阅读|閱讀|新闻|新聞|文章|报道|報導|報道)|点击查看|详见|阅读更多)\s*[:：>]\s*\S/,
  ],
  [opens('0 advertisement image'), /^(?:advertisement\b.{0,40}|image source, .{1,60}|\d+ (?:of|\/) \d+)$/i],
  // A headline in capitals between two paragraphs is a link to another article.
  [inCapitals, /^(?:[\dA-Z’'“”"&,:;!?$%.-]+\s+){5,}[\dA-Z’'“”"&,:;!?$%.-]+$/],
  [opens('广 廣'), /^[【[（(]?(?:廣告|广告)[】\])）]?\s?(?:請|请)(?:繼續|继续)/],
  [
    opens('0 同 第'),
    /^\+\d{1,4}(?: Recommend)?$|^同場加映\s?[:：]|^(?:第\s?\d{1,2}\s?[页頁]\s?[:：]?\s?\S{0,16}\s*){2,}/,
  ],
  [
    holds('刷新重试', '加載失敗', '加载失败', '描述', '简介'),
    /(?:加载失败|刷新重试|加載失敗)|^(?:视频)?(?:简介|描述)\s?[:：]?$/,
  ],
  [
    holds('仅供参考', '版权属于', '版权归'),
    /(?:内容|信息|文章|本文).{0,4}仅供参考[，,；;]|版权(?:属于|归).{2,24}(?:禁止|不得|请勿|严禁)(?:转载|复制)/,
  ],
  [
    opens('加 按 点 看 立 請 请 追 點'),
    /^(?:請繼續往下閱讀|请继续往下阅读|看更多|點我|点我|立即.{0,8}下[載载]|加入.{0,10}(?:好友|會員|会员)|追蹤|按讚).{0,14}$/,
  ],
  [opens('share'), /^Share(?: [A-Z][\w’'-]*){1,5}$/],
  [
    holds(
      '下载',
      '举报',
      '关注',
      '热线',
      '二维码',
      '投稿',
      '未经',
      '欢迎',
      '点击',
      '爆料',
      '載请',
      '载请',
      '长按',
    ),
    /(?:点击(?:上方|下方|左上角|右上角|阅读原文)|长按.{0,8}(?:识别|二维码)|扫描?(?:下方|上方)?二维码|关注.{0,12}(?:公众号|微信号|抖音|视频号)|下载.{0,10}(?:客户端|APP)|欢迎(?:关注|转发|投稿|扫码)|(?:转载|轉載)请(?:注明|联系)|未经.{0,12}(?:授权|许可).{0,12}(?:转载|使用)|爆料(?:热线|电话)|投稿(?:邮箱|热线)|新闻热线|广告热线|举报(?:电话|邮箱)(?!.*。$))/,
  ],
  [
    opens(
      '0 buy click close enlarge go hide jump keyboard listing next open previous share show skip toggle view',
    ),
    /^(?:previous|next) (?:image|slide|photo|article)$|^(?:toggle|hide|show|close) (?:caption|dialogue|gallery).{0,40}$|^\+?\d*\s?view gallery$|^enlarge\s?\/?$|^listing image (?:by|credit).{0,80}$|^share (?:or comment on )?this article:?$|^share what you think$|^buy now$|^(?:skip|jump|go) to (?:\w+ ){0,3}(?:content|navigation|recipe|nutrition facts|comments|comment form|footer|search|main)$|^click to (?:share|print|e-?mail|tweet)\b.{0,60}$|^keyboard shortcuts.{0,40}$|^(?:open|close|toggle) (?:the )?(?:\w+ )?(?:menu|navigation|search|sidebar)(?: menu)?$/i,
  ],
  [
    opens('error invalid manage please sign success thank there'),
    /^(?:sign up!|success! .{0,40}|(?:there was an )?error processing your request\.?|manage your lists|thank you(?: for .{2,40})?[.!]|please enter a valid .{2,40}|invalid e-?mail.{0,30})$/i,
  ],
  [
    opens('article image role 图 圖'),
    /^(?:image (?:source|caption)|图像来源|图像加注文字|圖像來源|圖像加註文字|图片来源|圖片來源|role|article information)\s*[,，:：].{0,60}$|^article information$/i,
  ],
  [
    isAgencyCredit,
    /^(?:(?:[\p{L}.'’ -]{2,40}\s?[/|]\s?)?(?:Getty(?: Images)?|AFP|Reuters|AP(?: Photo)?|EPA|Alamy|Shutterstock|iStock|PA(?: Media| Wire)?|Bloomberg|Xinhua|NurPhoto|Unsplash|Imago|dpa|视觉中国|新华社|CFP|IC photo)(?:\s?[/|]\s?[\p{L}.'’ -]{2,40})?)(?: (?:via|through) .{2,30})?$/iu,
  ],
  [
    opens(
      'click hide http iframe loaded newsletter progress reader registrieren s save schedule sponsor table toggle',
    ),
    /^(?:sponsor message|reader comments(?: \d+)?|table of contents|toggle|click to tweet|(?:loaded|progress): \d+%|save this story|schedule this.{0,12}|registrieren|s[’']inscrire|(?:\*\* ?)?(?:toggle|hide) caption(?: ?\*\*)?)$|^newsletter: .{2,40}$|^(?:iframe: )?https?:\S+$/i,
  ],
  [
    opens('0 poll read video votes your'),
    /^video\s?[\d:]{4,12}$|^poll: .{4,80}\?$|^\d*\+? votes(?: so far)?$|^your e-?mail$|^read later\b.{0,30}$/i,
  ],
  [holds('►'), /^►.{4,80}[^。！？!?.]$/],
  [
    holds('可能有关键情节透露', '收藏', '点赞', '赞同'),
    /^[\d,.]+\s?[万wW]?\s?人?(?:赞同|点赞|收藏)了?该?(?:回答|文章|内容)$|^.{0,12}可能有关键情节透露$/,
  ],
  [opens('导 導 阅'), /^(?:导读|導讀|阅读提示)\s?[:：]/],
  [
    holds('公众', '广告', '廣告', '最佳', '核心提示'),
    /^(?:本文|文章)(?:来自|首发于|转自|转载自|授权转载自|来源于)\s?(?:微信)?(?:公众号|公众平台)|最佳(?:浏览|瀏覽)(?:效果|體驗|体验)|(?:关闭|停用|關閉).{0,8}(?:广告|廣告)(?:拦截|屏蔽|攔截|封鎖)|^核心提示\s?[:：]?$/,
  ],
  [opens('全 原 图 论'), /^(?:\[?图片\]?|(?:论文|原文|全文)链接)$/],
  [
    holds('iframe: ', '使用键盘', '支持键盘', '转播到'),
    /^转播到.{2,6}$|(?:支持|使用)键盘.{0,12}(?:翻|切换)|^IFRAME: \S{1,200}(?:\s[^\s.]\S{0,80}\/\S{0,80})?$/,
  ],
  [
    opens('comment enter gift head i just more must nutrition paid partner read replay show view'),
    /^(?:just watched|must watch|replay|more videos.{0,6}|view more(?: comments)?|(?:view|show|read) (?:all )?(?:more )?comments.{0,16}|gift article.{0,10}|enter your e-?mail.{0,20}|paid (?:partner )?content|partner content|(?:reader )?comments?|head ?shot of .{2,40}|nutrition facts.{0,16}|show full nutrition label|i made it)$/i,
  ],
  [
    opens('fund support this'),
    /^this (?:article|story|post) is (?:more than|over) .{1,12} old$|^(?:fund|support) (?:independent|our|quality) .{3,50}$/i,
  ],
  [
    opens('a an embargoed for gov here lock official secure share this'),
    /^(?:an official website of (?:the|this)\b|official websites use \.(?:gov|mil)\b|secure \.(?:gov|mil) websites use https|(?:a|this) \.(?:gov|mil) website belongs to\b|(?:a )?lock\b.{0,40}\bhttps:\/\/ means\b|here[’']s how you know\b|share sensitive information only on\b|\.gov means it[’']s official|(?:for |embargoed )(?:immediate |until )?release\b.{0,30}$)/i,
  ],
  [
    opens('二 关 分 功 博 已 微 感 推 浏 粉 被 视 转 这'),
    /^(?:被浏览|关注者|浏览量|粉丝(?:数)?|博客等级|博客积分|博客访问)\s?[:：]?\s?[\d,.]+\s?[万亿]?$|^(?:转发|分享|推荐)[到给]\p{Script=Han}{2,6}(?:\s?[（(]\d+[）)])?$|^微信号\s?[:：]?\s?[\w-]{5,30}$|^功能介绍\s?[:：]?\s?\p{Script=Han}|^二维码$|^这篇.{2,6}可能有剧透$|^感谢.{2,20}的投递$|^视频加载中[，,].{0,12}$|^已有\s?\d+\s?人.{2,6}$/u,
  ],
  [
    holds('已下載', '已下载'),
    /^附件\s?[:：]?\s?[【[]?.{2,60}\.(?:pdf|docx?|xlsx?|wps|ofd|rar|zip)[】\]]?\s?已下[载載]\s?\d*\s?次?$/i,
  ],
  // Headlines and days of other articles, set on one line.
  [holds(', 19', ', 20'), /^(?:\p{Lu}[^.]{8,120}? \p{Lu}\p{L}{2,8}\.? \d{1,2}, (?:19|20)\d\d(?:\s|$)){2,}$/u],
  ...appeals,
  ...pageTalkElsewhere,
];
