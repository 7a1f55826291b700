import { clauseEnd, clauseStart, numeral, type ReadingRules } from './reading-rule.ts';

/** Characters whose reading hangs on their neighbours, by the pinyin of their usual reading. */
export const charactersSToZ: ReadingRules = {
  塞: [{ reading: 'sāi', after: '[满进入住给到了车牙]', previous: '^(?!要|边|关|出)' }, { reading: 'sài' }],
  少: [
    { reading: 'shào', after: '[年女将校尉爷儿妇林主帅师傅保卿府东壮时]' },
    {
      reading: 'shào',
      before: '[恶老阔年幼]',
      after: `(?:${clauseEnd}|[皆都时的])`,
      previous: '^(?:恶|老|阔|年|幼)$',
    },
  ],
  石: [{ reading: 'dàn', before: '[百千万十]', after: `(?:${clauseEnd}|[粮米谷稻麦俸的以])` }],
  数: [
    { reading: 'shǔ', after: '[了一]数' },
    { reading: 'shǔ', before: '数[了一]' },
    { reading: 'shǔ', after: '(?:[不得一到了着完清过]|[^\\p{P}]{0,2}(?:遍|着))(?!年|十|百|千|万)' },
    { reading: 'shǔ', before: '(?:[屈细倒默如]|不可胜|要|首|来)', after: `(?:${clauseEnd}|[他她它第])` },
  ],
  宿: [{ reading: 'xiǔ', before: '[一两三半几住][了]?', previous: '^(?:一|两|三|半|几)$' }],
  系: [{ reading: 'jì', after: '(?:[好上着紧了]|.{0,3}(?:鞋带|领带|安全带|围巾|纽扣|红绳|腰带|扣子|围裙))' }],
  相: [
    {
      reading: 'xiàng',
      before: '[首宰丞照真长面亮星手月属外内财法宝拜为贤名变皮卖洋福两将入出任罢单双三皇]',
      after: `(?:${clauseEnd}|[的是为在、后者])`,
      previous: '^.$',
    },
    { reading: 'xiàng', after: '[貌片机册声公国术士府位图角]' },
  ],
  兴: [
    { reading: 'xìng', before: '[高扫尽即助雅余败豪游诗乘酒]', after: `(?:${clauseEnd}|[趣致味冲的而地])` },
    { reading: 'xìng', after: '[趣致味冲]' },
  ],
  血: [
    {
      reading: 'xiě',
      before: '[了流吐出点滴口]',
      after: clauseEnd,
      previous: '^(?:了|吐了|流了|一滴|点|一口|滴)$',
    },
    { reading: 'xiě', before: clauseStart, after: '流' },
  ],
  应: [
    {
      reading: 'yìng',
      after:
        '(?:[邀聘对用试急战付变征运验和酬诉答募召诏命景时]|.{1,16}(?:邀请|之邀|之约|要求|请求|之请|号召|征召|召|聘))',
    },
    {
      reading: 'yìng',
      before: '(?:[反响适供效感相对呼策接照报内回顺因]|里)',
      previous: '^(?:反|响|适|供|效|感|相|对|呼|策|接|照|报|回|顺|因)$',
    },
  ],
  载: [
    {
      reading: 'zǎi',
      before: '(?:》|[记刊登连转史文书志所又传碑报曾])',
      after: `(?:${clauseEnd}|[于有了入曰的其])`,
    },
    {
      reading: 'zǎi',
      before: '(?:[一二两三四五六七八九十百千半数]|史册)',
      after: `(?:${clauseEnd}|[难后的])`,
    },
    { reading: 'zǎi', after: '(?:[入于](?:史册|史|《)|明|曰|：|:)' },
    { reading: 'zài' },
  ],
  扎: [{ reading: 'zā', after: '[成辫起紧]', before: '[包捆结]' }, { reading: 'zhā' }],
  占: [
    { reading: 'zhān', after: '[卜星卦梦筮候术婆城族]' },
    { reading: 'zhān', previous: '^口$' },
  ],
  中: [
    {
      reading: 'zhòng',
      before: '[击命射看选猜考投刺砍料言切相]',
      previous: '^(?:击|命|射|看|选|猜|考|投|刺|砍|料|言|相)$',
    },
    { reading: 'zhòng', after: '[毒奖标弹暑邪签伤计]', previous: '^(?!(?:其|之|空|水|集)$)' },
  ],
  种: [
    { reading: 'zhòng', before: '[内上里中边旁下前后间]', after: '有' },
    { reading: 'zhǒng', before: `(?:${numeral}|[亚变物品属新有其同何原])` },
    {
      reading: 'zhòng',
      before: '(?:[耕栽播套间抢补接移引广田地山里上中下去来能会可爱]|适合|适宜|大量|开始|用来)',
    },
    { reading: 'zhòng', after: '(?:[植树菜花田地粮稻麦豆瓜水玉棉茶果草烟药了着过下在上满葡庄]|的是)' },
  ],
  转: [
    { reading: 'zhuàn', after: '[0-9一二三四五六七八九十几两半百千万数]+[圈周]' },
    {
      reading: 'zhuàn',
      before: `(?:${numeral}|[公自空打飞急直乱团倒绕围]|不停地|绕.{1,6}|围.{1,6}|轮|得)`,
      after: `(?:${clauseEnd}|[得动着圈来速了的])`,
    },
    { reading: 'zhuàn', before: '(?:绕着?|围着|围绕).{1,8}' },
    { reading: 'zhuàn', after: '(?:[动速盘轮圈轴子台椅炉塔筒悠]|得.快)', previous: '^(?!.*[向送调寄移折])' },
  ],
  吐: [
    { reading: 'tù', after: '了(?:一地|出来|一口血)' },
    { reading: 'tù', before: '[想欲要又上狂]', after: `(?:${clauseEnd}|[了得不])` },
  ],
  鲜: [{ reading: 'xiǎn', after: '[有少为见]' }],
  燕: [
    { reading: 'yān', before: '[前后北南西东慕容幽大]', previous: '^(?:前|后|北|南|西|东|幽|大|慕容)$' },
    { reading: 'yān', after: '[国京王军太昭赵云郊地都]' },
  ],
  炸: [
    { reading: 'zhá', after: '(?:[至成]?(?:金黄|熟|透|酥|脆|黄)|鸡|鱼|虾|薯|酱|糕|肉|豆腐|丸)' },
    { reading: 'zhá', before: '(?:油|锅里|锅|油温)' },
  ],
};
