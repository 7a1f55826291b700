import { clauseStart, type ReadingRule, type ReadingRules } from './reading-rule.ts';

/** Surnames that are read otherwise than the same character as a word (《现代汉语词典》). */
export const surnameReadings: Readonly<Record<string, string>> = {
  仇: 'qiú',
  任: 'rén',
  区: 'ōu',
  单: 'shàn',
  华: 'huà',
  员: 'yùn',
  夏: 'xià',
  宁: 'nìng',
  尉: 'wèi',
  应: 'yīng',
  折: 'shé',
  曾: 'zēng',
  柏: 'bǎi',
  查: 'zhā',
  洗: 'xiǎn',
  盖: 'gě',
  种: 'chóng',
  缪: 'miào',
  繁: 'pó',
  翟: 'zhái',
  覃: 'qín',
  解: 'xiè',
  訾: 'zī',
  谌: 'chén',
  那: 'nā',
  长: 'zhǎng',
  仉: 'zhǎng',
  相: 'xiàng',
  乐: 'yuè',
  黑: 'hè',
  朴: 'piáo',
  召: 'shào',
  幺: 'yāo',
  葛: 'gě',
  卜: 'bǔ',
  隗: 'wěi',
  逄: 'páng',
  佴: 'nài',
  昝: 'zǎn',
  禚: 'zhuó',
};

/** How a person is addressed after the surname. */
const address =
  '(?:先生|女士|小姐|太太|夫人|老师|教授|医生|大夫|博士|院士|主任|经理|总监|局长|处长|科长|部长|市长|县长|校长|院长|所长|书记|主席|律师|法官|警官|师傅|老板|同学|同志|教练|导演|记者|编辑|将军|司令|大爷|大妈|大叔|阿姨|奶奶|爷爷|某|氏|姓)';

/** What stands before a whole name. */
const title =
  '(?:[姓叫]|名叫|记者|主任|局长|处长|科长|部长|市长|县长|镇长|村长|省长|校长|院长|所长|会长|社长|团长|师长|军长|行长|董事长|秘书长|总经理|经理|总裁|总监|主席|书记|总统|总理|委员|代表|作家|演员|导演|编剧|教授|医生|律师|法官|工程师|设计师|院士|博士|学者|专家|诗人|画家|书法家|歌手|作曲家|选手|球员|队员|队长|教练|老师|同学|战士|英雄|烈士|村民|居民|市民|农民|工人|司机|警察|民警|同志|先生|女士|将军|司令|参谋|网友|儿子|女儿|妻子|丈夫|父亲|母亲|哥哥|弟弟|姐姐|妹妹|好友|同事|学生|弟子|徒弟)';

/** What begins something else than a given name. */
const noName =
  '(?![在于任为是与和及或被有到获对从以将因用就把向出参加多经一两三二四五六七八九十百千几这那每本该此各其的了着过地得等前后上下中里内外曾能会可要想说称表指认职期务命查看决])';

/** What follows a name and hardly a verb. */
const afterName = '(?:[（\\(、]|，(?:男|女|字|号|本名|原名|又名|生于|[0-9一二三四五六七八九十]+岁))';

const rulesFor = (reading: string): readonly ReadingRule[] => [
  { reading, previous: '^姓$' },
  { reading, after: '[氏姓某]' },
  // As an encyclopedia or a list of names has it: 任国强（1960年—）, 曾志伟、单立文.
  {
    reading,
    before: `(?:${clauseStart}|[和与及])`,
    after: `${noName}\\p{Script=Han}{1,2}${afterName}`,
    next: '^.?$',
  },
  { reading, before: `(?:${clauseStart}|${title}|[、和与及对向由给跟让请找小老])`, after: address },
  { reading, before: title, after: `${noName}\\p{Script=Han}`, next: '^.?$' },
];

export const surnames: ReadingRules = Object.fromEntries(
  Object.entries(surnameReadings).map(([surname, reading]) => [surname, rulesFor(reading)]),
);
