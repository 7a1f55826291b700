/** Words that the dictionaries read wrongly or lack. */
export const corrections: Readonly<Record<string, string>> = {
  解放思想: 'jiě fàng sī xiǎng',
  曾祖父: 'zēng zǔ fù',
  太监: 'tài jiàn',
  与会代表: 'yù huì dài biǎo',
  金蝉脱壳: 'jīn chán tuō qiào',
  脱壳: 'tuō qiào',
  会稽: 'kuài jī',
  解元: 'jiè yuán',
  和面: 'huó miàn',
  为人作嫁: 'wèi rén zuò jià',
  不调: 'bù tiáo',
  投行: 'tóu háng',
  与会: 'yù huì',
  了却: 'liǎo què',
  元大都: 'yuán dà dū',
  大都市: 'dà dū shì',
};

/**
 * Words of the dictionaries in which one character is read wrongly: [the character, its reading, the words]
 * (《现代汉语词典》, 7th edition; for names, the people's own use).
 */
export const correctedCharacters: readonly (readonly [character: string, reading: string, words: string])[] =
  [
    ['长', 'zhǎng', '干事长 书记长'],
    ['将', 'jiàng', '偏将 福将 叛将'],
    [
      '冠',
      'guān',
      '毛冠鹿 金冠 林冠 根冠 银冠 铁冠道 极冠 顶冠 乔冠华 吴冠中 徐冠华 袁冠南 陆冠英 张冠英 冠英 全冠 冠县 冠捷',
    ],
    ['间', 'jiān', '椎间隙 牙间隙 颊间隙 颞间隙 室间隔 房间隔'],
    ['载', 'zài', '荷载 活荷载'],
    ['乐', 'yuè', '室内乐 爱乐 能乐 佛乐 清商乐 吹打乐 歌乐'],
    ['藏', 'zàng', '前藏 后藏 卫藏 没藏 罗卜藏 藏传'],
    ['倒', 'dào', '倒卵形'],
    ['薄', 'bó', '薄一波 薄瑞光 薄太后 薄皇后 薄姑'],
    ['泊', 'pō', '宁晋泊'],
    ['占', 'zhàn', '占田制 占田令'],
    ['兴', 'xīng', '华兴会'],
    ['华', 'huá', '华莱士 华氏 华莱土'],
    ['扇', 'shàn', '涡扇 半扇 窗扇 葵扇 扇骨 扇坠 洪积扇 基岩扇 摺叠扇 海扇 扇骨子'],
    [
      '血',
      'xuè',
      '出血 献血 造血 缺血 大出血 脑出血 内出血 外出血 出血性 出血量 缺血性 出血点 出血病 献血者 献血法 抽血 换血 采血 咯血 验血',
    ],
    ['炸', 'zhà', '炸伤 炸礁 炸出 炸到 炸坏 炸平 炸成 炸断 炸碎 炸破 炸烂'],
    ['切', 'qiē', '切成 切到 切好 切下 切碎'],
    ['宁', 'nìng', '宁死 宁死不屈'],
    ['曲', 'qū', '曲江 曲非烟 曲洋'],
    ['传', 'chuán', '一传 二传 长传 直传 横传 回传 文传 藏传'],
  ];

/** Words of the dictionaries that have two readings: without them, the characters' context decides. */
export const undecided: ReadonlySet<string> = new Set([
  '一行',
  '重拍',
  '大都',
  '血流',
  '为难',
  '大夫们',
  '不了',
  '穿着',
  '任教授',
]);
