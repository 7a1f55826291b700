import { clauseEnd, clauseStart, numeral, person, type ReadingRules } from './reading-rule.ts';

const unit =
  '(?:[0-9〇零一二两三四五六七八九十百千万亿约近超达仅为]|.{0,3}(?:公斤|千克|公克|克|吨|磅|米|公里|公分))';
/** After one of these, 长 is its head. */
const organ =
  '[局处科部院厅署司县镇乡村校所台团营连排师旅军舰船艇队组班会行店厂社馆省市区州国庭科站段股课系院系]';

/** Characters whose reading hangs on their neighbours, by the pinyin of their usual reading. */
export const charactersAToH: ReadingRules = {
  背: [
    {
      reading: 'bēi',
      after: '(?:[负包着起了上](?!后|景)|.{0,3}(?:书包|背包|孩子|行李|包袱|黑锅))',
      previous: '^(?!.*[靠向违])',
    },
  ],
  便: [{ reading: 'pián', after: '宜(?!行)' }],
  藏: [
    { reading: 'zàng', after: '[族语文区历医传民人缅羚獒香药北南东袍经]' },
    {
      reading: 'zàng',
      before: '[西青道三大地宝经康入进援卫川滇新前后汉驻治蒙释律论]',
      previous: '^(?:西|青|道|三|大|地|宝|经|康|入|进|援|卫|川|滇|新|前|后|汉|驻|治|蒙|律|论|大正|乾隆)$',
    },
    { reading: 'cáng' },
  ],
  差: [
    { reading: 'chà', before: '[还只就才仅]', after: `(?:${numeral}|点)` },
    {
      reading: 'chāi',
      before: '[出邮公钦当听交官解信][^\\p{P}]?',
      after: `(?:${clauseEnd}|[人役了在去])`,
      previous: '^(?:出|邮|公|钦|当|听|交|官|解|信)$',
    },
    { reading: 'chāi', after: '[遣役使事派旅人]' },
    { reading: 'chā', after: '[别异距额值价错池分额]' },
    {
      reading: 'chà',
      before: '[很较最太更极不还变越得质能效又条件][得]?',
      after: `(?:${clauseEnd}|[的了点劲])`,
    },
    { reading: 'chà', after: '[的点劲一了不几]' },
    { reading: 'chā', previous: '.' },
    { reading: 'chà' },
  ],
  长: [
    {
      reading: 'zhǎng',
      after: '(?:[出大成满有着势得高相了胖于在老]|什么|不大)',
      previous: '^(?!全$|总$|身$|体$|约$|周$)',
    },
    { reading: 'cháng', after: unit },
    { reading: 'zhǎng', previous: `${organ}$` },
    { reading: 'zhǎng', before: organ },
    { reading: 'zhǎng', after: '[子女孙兄姐嫂辈老者官]' },
  ],
  朝: [
    { reading: 'cháo', after: '(?:阳(?:区|市|县|门|公园|路|师)|[鲜廷代政野臣贡觐圣向着拜])' },
    {
      reading: 'zhāo',
      before: '[今一明来终崇花]',
      after: `(?:${clauseEnd}|[有得])`,
      previous: '^(?:今|一|明|来|终|崇|花)$',
    },
    { reading: 'zhāo', after: '[阳气夕霞露晖]' },
  ],
  盛: [{ reading: 'chéng', after: '(?:[满放装着了入上一]|.{0,3}[碗饭汤水菜盘杯])(?!产|开|行)' }],
  重: [
    { reading: 'chóng', after: '又' },
    { reading: 'chóng', before: numeral },
    {
      reading: 'chóng',
      after:
        '[返建组修开现来映播启拾申新置回逢温演译复叠合印版写做游述归登做读考审设购铸塑订制整排生名选起造夺获拍算绘刻赛验估]',
    },
  ],
  处: [
    { reading: 'chǔ', after: '[0-9一二三四五六七八九十百千]+(?:万|元|年|日|个月|倍)' },
    {
      reading: 'chù',
      before: `(?:${numeral}|[到随四深高低远近别另长短好坏用益妙难痛苦错原住何去来暗明绝险出归大小尽])`,
    },
    { reading: 'chǔ', after: '[于在以决理罚分置世境方刑暑女斩治死变]' },
    {
      reading: 'chǔ',
      before: '[相共独身地同自惩判论所设善难好][^\\p{P}]?',
      after: '',
      previous: '^(?:相|共|独|身|地|同|自|惩|判|论|善)$',
    },
    { reading: 'chù' },
  ],
  传: [
    {
      reading: 'zhuàn',
      before: '[自列外前正本小评别左合史内新后]',
      after: `(?:${clauseEnd}|[中里的略记])`,
      previous: '^(?:自|列|外|前|正|本|小|评|别|左|合|内|新|后)$',
    },
    { reading: 'zhuàn', before: '《.{1,12}', after: '》' },
    { reading: 'zhuàn', before: '.', after: '[》）]' },
    { reading: 'zhuàn', after: '[记略主赞]' },
  ],
  弹: [
    { reading: 'tán', after: '[琴奏唱跳起拨吉钢指出回开了得着力性劾压词古琵]' },
    { reading: 'tán', before: `(?:${person}|[会能乱反自])` },
    { reading: 'dàn' },
  ],
  当: [
    { reading: 'dàng', before: '(?:把|将|被).{1,8}', after: '[作成做了真]' },
    { reading: 'dàng', after: '[作成真铺票]' },
    {
      reading: 'dàng',
      before: '(?:妥|恰|得|适|正|不|失|典|上|勾|家)',
      after: clauseEnd,
      previous: '^(?:妥|恰|得|适|失|典|上|勾)$',
    },
  ],
  倒: [
    { reading: 'dǎo', after: `了${clauseEnd}` },
    { reading: 'dǎo', before: '[摔跌推打击绊拉扳吓病昏晕压撞放拜卧倾不]', previous: '.' },
    { reading: 'dǎo', after: '[台闭塌下在地卖霉戈阁爷买伏毙]' },
    { reading: 'dào' },
  ],
  调: [
    { reading: 'diào', previous: '^(?:成|走|跑|变)$', after: clauseEnd },
    {
      reading: 'diào',
      before: '(?:[A-Ga-g大小降升曲语声音腔步格基情论主色笔强高低老陈滥同转单]|平水)',
      after: `(?:${clauseEnd}|[的是为和与式性])`,
    },
    { reading: 'diào', after: '[任往至到派入出回遣动查研头换职离兵用集拨度令去来子]' },
    {
      reading: 'diào',
      before: '[被抽借奉征外内选急][^\\p{P}]?',
      after: '.',
      previous: '^(?:被|抽|借|奉|征|外|内|选|急)$',
    },
    { reading: 'tiáo' },
  ],
  发: [
    {
      reading: 'fà',
      before: '[头毛白黑长短金卷秀假染烫剃削护洗银鬓结脱束披理怒乱散][的]?',
      after: `(?:${clauseEnd}|[型夹髻髯际廊丝卡簪屋式须])`,
    },
  ],
  干: [
    { reading: 'gàn', previous: '^(?:打算|准备|愿意|一起|拼命|埋头)$' },
    { reading: 'gān', after: '[旱燥净涸枯扰涉预草粮果货杯脆支戚爹妈亲洗冰裂湿]' },
    {
      reading: 'gān',
      before: '(?:[晒晾烘烤吹擦风阴饼豆葡萄肉笋若相何无天地口喝流抽很太未不变保]|[^干]+)',
      after: `(?:${clauseEnd}|[了的后])`,
      previous: '^(?:晒|晾|烘|烤|吹|擦|风|阴|饼|豆|肉|笋|若|天|口|喝|流|抽|很|太|未|变)$',
    },
    { reading: 'gàn', after: '[部线劲活什吗嘛掉了过得事道流警校群]' },
    { reading: 'gàn', before: `(?:${person}|[能想敢会要肯苦实大蛮巧单不里来去谁])` },
    { reading: 'gān' },
  ],
  更: [
    {
      reading: 'gēng',
      before: '[一二三四五初打变]',
      after: `(?:${clauseEnd}|[时半天的鼓])`,
      previous: '^(?:一|二|三|四|五|初|打|变)$',
    },
    { reading: 'gēng', after: '[名换改新替正迭衣夫番始动易]' },
  ],
  冠: [
    {
      reading: 'guàn',
      before: '[夺首三双四五两六七八九十季连弱及未卫]',
      previous: '^(?:夺|首|三|双|四|五|两|六|七|八|九|十|弱|及|卫|[0-9]+)$',
    },
    { reading: 'guàn', after: '[军以名绝]' },
    { reading: 'guān' },
  ],
  观: [
    {
      reading: 'guàn',
      before: '[道寺宫云庙阳真清玄妙]',
      after: `(?:${clauseEnd}|[的里内为道])`,
      previous: '^.{1,2}$',
      next: '^(?:|的|里|内|为|道士)$',
    },
  ],
  汗: [
    {
      reading: 'hán',
      before: '(?:[可大小诸]|成吉思|[^\\p{P}]*(?:吉思|必烈|阔台|哥|达))',
      after: `(?:${clauseEnd}|[国位王成的])`,
      previous: '^(?!出|流|冷|满头|满身)',
    },
  ],
  行: [
    // A group that travels: 我们一行五人.
    { reading: 'xíng', before: '[们他她等人辈长席使者生帅团]一' },
    { reading: 'háng', after: '[业列距家货规市会款长情]' },
    {
      reading: 'háng',
      before:
        '(?:[0-9一二两三四五六七八九十百千几数每首末单双多首诗字]|[银分支央投商各总本外内同懂改转入某哪这]|央)',
      after: `(?:${clauseEnd}|[的字诗为是里内中都]|文字|代码|数据)`,
    },
    {
      reading: 'háng',
      previous: '^(?:银|建设|工商|农业|招商|兴业|开发|渣打|汇丰|商|洋|米|车|拍卖|药材|木材)$',
    },
  ],
  好: [
    { reading: 'hào', after: '(?:读书|饮酒|骑射|诗文|黄老|打抱不平)', previous: '^(?!很|更|真|太|最|不)' },
    { reading: 'hào', after: '[静客奇胜战色酒赌斗辩]', previous: '^(?!很|更|真|太|最|不)' },
    {
      reading: 'hào',
      after: '[学客奇战色胜动斗恶赌酒古事大吃武文勇名]',
      previous: '^(?:爱|喜|嗜|生性|自幼|自小|从小|素|又|不|很|颇|最|为人)$',
    },
    { reading: 'hào', previous: '^(?:爱|喜|嗜|生性|自幼|素|癖)$' },
  ],
  喝: [{ reading: 'hè', after: '[彩令道]' }, { reading: 'hē' }],
  卷: [
    { reading: 'juàn', before: `(?:${numeral}|[上中下首全试答案经书画开压阅诸])` },
    { reading: 'juàn', after: '(?:[一二三四五六七八九十百首上中下末]|本|轴|宗|帙|数)' },
    { reading: 'juǎn' },
  ],
  柏: [
    { reading: 'bǎi', before: '[古松苍翠侧圆龙刺扁]', after: `(?:${clauseEnd}|[、和树木等])` },
    { reading: 'bǎi', after: '[树木科油枝]' },
  ],
  冲: [{ reading: 'chòng', before: `(?:${clauseStart}|${person}|[还就直])`, after: '[着我你他她它]' }],
  服: [{ reading: 'fù', before: numeral, after: '[中汤草]?药' }],
};
