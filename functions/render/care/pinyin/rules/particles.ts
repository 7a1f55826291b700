import { clauseEnd, clauseStart, numeral, person, type ReadingRules } from './reading-rule.ts';

/** Places and their like: after these 地 is the ground, not the particle of an adverb. */
const place =
  '(?:所在|出生|发源|聚居|根据|殖民|目的|栖息|繁殖|分布|原产|产|生长|居住|举办|起源|发祥|主办|诞生|集中|中心|旅游|避暑|集散|拍摄|取景|安置|居留|管辖|交界|接壤|自治|两|各|此|当|该|本|外|内|某|何|多|异|战|领|林|草|牧|耕|墓|葬|坟|营|基|驻|属|封|飞|胜|圣|故|产|工|空|荒|湿|盆|高|低|山|坡|平|陆|土|田|场|园|宅)';

/** What follows a noun 地 and never an adverb: an end, a verb of being, another noun's mark. */
const afterGround = `(?:${clauseEnd}|[的为是在位于之区方带点形面势段处、和与及或有])`;

/** Somebody something is done for. */
const beneficiary =
  '(?:[了何此着之]|什么|(?:[我你他她它咱]们?|人民|人们|大家|自己|谁|祖国|国家|社会|群众|后人|世人|读者|观众|儿童|学生|孩子|老人|父母|父亲|母亲|儿子|女儿)(?!的?(?:首|主|敌|王|皇|师|友|妻|夫|父|母|儿|女)))';
/** An aim: what follows is a verb. */
const purpose =
  '(?:纪念|解决|适应|保护|防止|避免|庆祝|方便|满足|加强|加快|提高|减少|减轻|确保|保证|保障|配合|支持|实现|推动|推进|促进|争取|躲避|逃避|应对|应付|筹|迎接|寻求|寻找|追寻|探寻|谋求|追求|求|报|救|抢救|抵御|抵抗|缓解|扩大|维护|维持|完成|表彰|表示|表达|对付|打击|区别|便于|使|让|给|能|鼓励|吸引|改善|降低|增加|增强|弥补|掩饰|掩盖|证明|验证|了解|拯救|恢复|消除|预防|取得|获得|赢得)';
/** A service: whoever stands before it is the one it is done for. */
const service =
  '(?:加冕|正名|洗礼|主持(?!人)|购买|购置|支付|缴纳|安排|修缮|树立|立传|推荐|讲解|翻译|制定|制订|说情|求情|拍摄|定制|打造|申请|挑选|治病|看病|治疗|服务|提供|奠定|着想|祈祷|祈福|献身|献出|牺牲|辩护|伴奏|作曲|作序|配音|配乐|送行|平反|奋斗|演奏|操劳|奔走|操心|担忧|担心|发愁|效力|效命|效劳|作证|造福|谋|争光|扫清|铺平|带来|注入|增添|打下|做好准备|作准备|做准备|创造条件|创造了条件|创作|设计|代言|命名|庆生|祝寿|送葬|守孝|报仇|雪耻|伸冤|鼓掌|喝彩|加油|干杯|自豪|骄傲|感到|所动|保驾|护航|掩护|指明|感动)';
/** Whoever it is, in the same clause; a title in 《》 may be among it. */
const somebody = '(?:《[^》]{1,20}》|[^\\p{P}]){1,14}?';
/** A deed that somebody may do for another, or that may only follow. */
const deed =
  '(?:而|准备|举行|举办|做出|作出|作了|做了|撰|写|制作|制造|演出|表演|出战|打入|攻入|进|担任|建|修|生下|诞下|立碑|送|争|筹|发行|开|打|买|治|做|唱|起名|取名|高兴|创造|节省|补充|设|装|加|办)';

/** 的 地 得 着 了 过 and the like: grammar words that are also ordinary words. */
export const particles: ReadingRules = {
  的: [
    { reading: 'dí', after: '[士确]' },
    { reading: 'dì', before: '(?:目|标|鹄|之|中)', after: clauseEnd, previous: '^.$' },
  ],
  地: [
    { reading: 'dì', before: place },
    { reading: 'dì', after: afterGround },
    { reading: 'de', previous: '..' },
    { reading: 'de', before: '(?:(.)\\1|[不很快慢轻重静悄猛狠忽偷暗默])' },
  ],
  得: [
    { reading: 'dé', previous: '^[深颇甚]$' },
    { reading: 'dé', after: '了.{0,3}(?:病|癌|奖|症|炎|感冒|肿瘤|第|冠军)' },
    {
      reading: 'děi',
      before: '(?:必须|总|还|都|也|就|又|非|只|可|要|不|早晚|迟早)',
      after: '[去来走看想找先把让给从向有靠做写学说用吃问等多再]',
    },
    {
      reading: 'děi',
      before: `${person}(?:总|还|都|也|就|又|可|非|必须)?`,
      after: '(?!(?:到|了|过|分|奖|名|票|胜|益|的|出|知|以|来|罪|意|第|一|了|体))',
    },
    {
      reading: 'děi',
      previous: '^(?:必须|总|还|都|也|就|又|非|可)$',
      after: '(?!(?:到|了|过|分|奖|名|票|胜|益))',
    },
    { reading: 'de', previous: '^(?:觉|懂|记|晓|值|显|变|使|舍|免|省|算|认|落)$' },
    {
      reading: 'dé',
      before: clauseStart,
      after: '(?:到|知|以|名|其|此|票|分|奖|益|罪|宠|道|势|胜|不|天|了|出|手|力|主|失|逞|意|救|于|自|第)',
    },
    { reading: 'děi', before: clauseStart, after: '\\p{Script=Han}' },
    { reading: 'dé', before: clauseStart },
    { reading: 'dé', previous: '^[拍夺购取赢捕摘换]$' },
    {
      reading: 'dé',
      after:
        '(?:到|名|主|票|分|奖|胜|益|以|知|其|此|罪|逞|势|救|失|道|志|宠|子|天下|来|病|冠|金牌|银牌|铜牌|诺贝尔|第|自|于)',
    },
    {
      reading: 'dé',
      previous: '^(?:共|获|所|夺|取|求|各|独|再|曾|初|始|方|才|不|未|可|已|最终|仅|先后|首次|应|并)$',
    },
    { reading: 'de' },
  ],
  着: [
    { reading: 'zháo', after: '什么[急慌忙]' },
    { reading: 'zhuó', after: '生(?:于|在)' },
    { reading: 'zháo', after: '了[凉火魔迷慌]' },
    { reading: 'zháo', before: '(?:睡|点|找|猜|逮|够|打|烧|管|见|用|犯)不' },
    { reading: 'zháo', before: '(?:不|没|没有)', after: '[急慌忙凉火边调魔]' },
    {
      reading: 'zhuó',
      after: '(?:红|蓝|黑|白|绿|黄|紫|青|盛|汉|便|军|古|中|洋|西|礼|泳|正)[色衣装服]',
      previous: '^(?!穿)',
    },
    { reading: 'zhuó', before: '身', after: '(?!.{0,2}的)' },
    { reading: 'zhuó', after: '[陆重手眼力想装色墨笔意实力]' },
    { reading: 'zhuó', before: '穿', after: `(?:${clauseEnd}|[打讲朴时入得])` },
  ],
  了: [
    { reading: 'liǎo', before: '[^\\p{P}\\s]不', after: '(?!不)' },
    {
      reading: 'liǎo',
      before: '(?:[受免忘少办吃去干跑走做改用管看听]得|未|私|没完没|不|临|难)',
      after: `(?:${clauseEnd}|[的解结却吗呢])`,
    },
    { reading: 'liǎo', before: clauseStart },
  ],
  只: [
    { reading: 'zhǐ', after: '(?:[能会有是要可不好想得剩见限知许准顾用管需占在到为作凭]|对|因|怕|身|求)' },
    { reading: 'zhī', before: `(?:${numeral}|多少|大|小|整|船|舰)` },
  ],
  都: [
    { reading: 'dū', before: clauseStart, after: `\\p{Script=Han}{2}${clauseEnd}` },
    {
      reading: 'dū',
      before: '(?:[首迁建定古故陪京国旧新帝立奠省行港魔钟留]|之|为|大|中|东|西|南|北|上)',
      after: `(?:${clauseEnd}|[的位于之城市是为])`,
      previous: '^(?:[首迁建定古故陪京国旧新帝立奠省行港魔钟东西南北上中大留]|之|为)$',
    },
    { reading: 'dū', after: '[督尉统护察城市府指镇司监匀江灵铎]' },
  ],
  还: [
    { reading: 'huán', after: clauseEnd },
    { reading: 'huán', after: '(?:报|师|朝|京|军|第)(?![有要会没不])' },
    {
      reading: 'huán',
      before: '(?:[归偿返交退奉送生往放付发追讨索清赔]|连本带利|衣锦|如期|全部|尚未|按时|才能)',
      after: `(?:${clauseEnd}|[了给的])`,
    },
    { reading: 'huán', after: '(?:[给债清款钱书贷俗魂乡都]|了|完|他|其)(?!.?[是没有要在能会可])' },
    { reading: 'huán', before: '(?:借|欠|偿|把.{1,6}|将.{1,6})', after: '[给了回于清]' },
  ],
  过: [{ reading: 'guò' }],
  与: [{ reading: 'yù', after: '[会赛闻]' }],
  为: [
    // 称为, 改名为: what something becomes is wéi, whatever follows.
    {
      reading: 'wéi',
      before:
        '(?:[称作成名改分译任封选视认约以升变转降列化设命贬拜立尊奉废誉评沦更易号谥统归并制编写拍排建扩辟析换拆划晋追赠]|当选|误认|演变|发展|转变|合并|调整|简化|缩写|兑换|翻译|解释|理解|描述|归类|划分|区分|更改|录用|聘任|晋升|提升|提拔|推举|推选|评选|指定|确定|规定|设定|拟定|商定|[^决]定|公认|收养|培养|改造|改组|重组)',
    },
    { reading: 'wèi', after: beneficiary },
    { reading: 'wèi', after: purpose },
    { reading: 'wèi', after: `${somebody}${service}` },
    {
      reading: 'wéi',
      after:
        '(?:[0-9〇零一二两三四五六七八九十百千]|其|该|当|主|最|首|世|全|第|人所|.{1,8}之一|.{1,12}(?:所|最大|第一))',
    },
    {
      reading: 'wèi',
      before: `(?:${clauseStart}|${person}|[曾也都只并来是要会将可能愿想专特仍还便就又再不可先后常]|专门|一直|经常|开始|主要|旨在|继续|亲自|同时|多次|陆续|必须|应该|可以|用来|用于)`,
      after: `${somebody}${deed}`,
    },
  ],
};
