import { clauseEnd, clauseStart, numeral, person, type ReadingRules } from './reading-rule.ts';

/** Characters whose reading hangs on their neighbours, by the pinyin of their usual reading. */
export const charactersJToR: ReadingRules = {
  假: [
    {
      reading: 'jià',
      before: `(?:${numeral}|[放请暑寒休度告产病年长事婚丧节公销准补续天月周期春])`,
      after: `(?:${clauseEnd}|[期日后前里中的时了回])`,
    },
    { reading: 'jià', after: '[期日条]' },
  ],
  间: [
    { reading: 'jiàn', before: clauseStart, after: '以' },
    { reading: 'jiàn', before: '[相离反黑白红绿蓝黄]', after: '(?:[接谍断隔歇或隙作杂苗]|条|的)' },
    { reading: 'jiàn', after: '[接谍断隔歇或隙作苗杂]' },
  ],
  将: [
    { reading: 'jiàng', previous: '^[遣斩贼降拜]$' },
    // 魏将张郃: a state, its general, his name.
    {
      reading: 'jiàng',
      previous: '^[魏蜀吴汉楚秦晋梁辽金燕赵齐韩周隋]$',
      after: '(?![于在被与以其此])',
      next: '^.$',
    },
    { reading: 'jiàng', previous: '^[守诸众敌叛骁裨偏猛悍宿]$' },
    {
      reading: 'jiàng',
      before: '(?:[大名武老主副干健勇猛宿爱悍战虎良诸众守偏裨小敌叛降部员拜]|之|的)',
      after: `(?:${clauseEnd}|[的领士军校])`,
    },
    { reading: 'jiàng', after: '[领士帅校官才相门]' },
  ],
  降: [
    {
      reading: 'xiáng',
      previous: '^[来出乞遂皆请城众部而悉尽俱亦先迎复已欲议约]$',
      after: clauseEnd,
    },
    {
      reading: 'xiáng',
      before: '[投劝请乞受诈归纳招逼迎诱出拒不被迫宁死而]',
      after: `(?:${clauseEnd}|[的于者了将服伏敌曹清魏汉金元明宋])`,
      previous: '^(?:投|劝|请|乞|受|诈|归|纳|招|逼|迎|诱|出|拒|不|迫|而|后|遂|皆)$',
    },
    { reading: 'xiáng', after: '[将服伏敌卒曹清魏汉金元明宋]' },
  ],
  教: [
    {
      reading: 'jiào',
      before: '[佛道宗国新旧基督天主回传信入儒景火邪本此该各异正东摩尼拜]',
      after: `(?:${clauseEnd}|[的会徒士派义堂区皇主宗众父母])`,
    },
    { reading: 'jiào', after: '[育师授学会堂徒士皇材练室程廷派义务科研养导训宗令区职案官规主诲化父母]' },
    { reading: 'jiāo' },
  ],
  角: [
    {
      reading: 'jué',
      before: '[主配名丑旦要捧坤]',
      after: `(?:${clauseEnd}|[的是和为、儿由])`,
      previous: '^(?:主|配|名|丑|旦|要|捧|坤|男主|女主)$',
    },
    { reading: 'jué', after: '[色逐斗力抵]' },
  ],
  尽: [{ reading: 'jǐn', after: '(?:[量快管早可先]|可能|最大可能)(?!力)' }],
  空: [
    { reading: 'kòng', before: '(?:[有抽得没趁留补填偷]|没有)', after: `(?:${clauseEnd}|[就再来去时的了])` },
    { reading: 'kòng', after: '[白缺隙格地位闲余档挡子出着额暇]' },
  ],
  量: [
    { reading: 'liáng', after: '[了一]量' },
    { reading: 'liáng', before: '量[了一]' },
    { reading: 'liáng', after: '(?:[一了出得过着身体血身]|.{0,2}(?:体温|血压|身高|体重|尺寸|长度|一下))' },
    { reading: 'liáng', before: '[测丈衡估思打掂端较考]', previous: '^(?:测|丈|衡|估|思|掂|端|考)$' },
  ],
  露: [{ reading: 'lòu', after: '[面脸头馅怯底相]' }],
  率: [
    { reading: 'shuài', previous: '^(?:[其令命使遣曾又再后乃遂皆各]|再次|亲自|分别|共同|先后|奉命)$' },
    { reading: 'shuài', after: '.{0,3}(?:军|兵|师|骑|舰队)' },
    {
      reading: 'shuài',
      after: '(?:[军部兵众队领团师舰骑先其十百千万数一两三大精余禁]|主力|代表|舰队|部队|联军|水军|人马)',
    },
    { reading: 'shuài', before: `(?:${person}|[亲自遂乃即便先直草轻坦表统督帅粗真])` },
    { reading: 'lǜ', previous: '.' },
  ],
  没: [
    { reading: 'mò', previous: '^[尽皆战病溺俱悉全]$', after: clauseEnd },
    { reading: 'mò', before: '[淹沉埋落出覆湮隐吞病籍抄罚泯辱浸漫陷]' },
    { reading: 'mò', after: '[收入官于顶世]', previous: '^(?!从|还|都|也|就|并|又|一直)' },
  ],
  难: [
    {
      reading: 'nàn',
      before: '[灾苦遇避逃罹受蒙殉空海矿国大磨责非发落患危劫死遭赴]之?',
      after: `(?:${clauseEnd}|[的者中时后])`,
      previous: '^(?:灾|苦|遇|避|逃|罹|受|蒙|殉|空|海|矿|国|大|磨|责|非|发|落|患|危|劫|死|遭|赴|之)$',
    },
    { reading: 'nàn', after: '[民友胞侨属]' },
  ],
  朴: [
    { reading: 'pǔ', before: '[质淳古简素俭纯诚浑]' },
    { reading: 'pǔ', after: '[素实质茨拙刀]' },
  ],
  切: [
    {
      reading: 'qiē',
      before: `(?:[把将要先刀再就去可能被横纵]|${clauseStart})`,
      after: '[成开断割掉除片块丝菜肉入点出下了取换碎削]',
    },
    { reading: 'qiē', after: '[成开断割掉除片块丝菜肉入换碎削磋线薄厚好]' },
    { reading: 'qiè' },
  ],
  曲: [
    { reading: 'qū', after: '[线折解面率阜靖轴柄别直松周江沃尺臂棍突意]' },
    {
      reading: 'qū',
      before: '[弯扭歪委盘河屈卷]',
      after: `(?:${clauseEnd}|[的着成])`,
      previous: '^(?:弯|扭|歪|委|盘|河|屈|卷)$',
    },
  ],
  任: [
    { reading: 'rén', after: '(?:先生|女士|小姐|老师|教授|医生|氏|县|丘|城|某|家)', before: clauseStart },
    { reading: 'rén', after: '[丘]' },
  ],
  乐: [
    { reading: 'yuè', after: '[队团手器坛章曲谱师府评季迷池理]' },
    {
      reading: 'yuè',
      before: '[音器声礼雅民国配奏古管弦军爵摇流电宗教圣合哀鼓南北打击室内滚响编]',
      after: `(?:${clauseEnd}|[的和与为、])`,
    },
  ],
  济: [
    { reading: 'jǐ', before: '[胶津]', after: '' },
    { reading: 'jǐ', after: '[南宁源水]' },
  ],
  蒙: [
    { reading: 'měng', before: '[中俄外内满漠]', after: '[古军人语文族边汉地、]' },
    { reading: 'měng', after: '[古军语文族藏汉元兀]' },
  ],
  宁: [{ reading: 'nìng', after: '[死愿可肯折缺要]' }],
  落: [{ reading: 'là', before: '[把将][^\\p{P}]{1,6}', after: '在' }],
};
