import type { Measurements } from './measurements.ts';

/** The words of the accessibility statement (W3C/WAI model statement; Directive (EU) 2016/2102, article 7). */
export type StatementWords = {
  readonly title: string;
  readonly promise: (site: string) => string;
  readonly standards: string;
  readonly measuredTitle: string;
  readonly measured: (day: string, browser: string) => string;
  /** Each what was measured, and the number found. */
  readonly rows: Readonly<Record<keyof MeasuredNumbers, string>>;
  readonly tableHeads: readonly [what: string, number: string];
  readonly limitsTitle: string;
  readonly limits: readonly string[];
  readonly feedbackTitle: string;
  readonly feedback: string;
  readonly feedbackLink: string;
  readonly noFeedback: string;
};

export type MeasuredNumbers = Omit<Measurements, 'day' | 'browser' | 'axeVersion'>;

const english: StatementWords = {
  title: 'Accessibility statement',
  promise: (site) =>
    `${site} wants everybody to be able to read its articles. The easy view is made for that.`,
  standards:
    'We follow WCAG 2.2 (level AAA where it can be tested), EN 301 549, GB/T 37668-2019 and the MIIT rules of 2021 for older readers.',
  measuredTitle: 'What we measured',
  measured: (day, browser) => `Measured on ${day} in ${browser}, on articles of many kinds.`,
  tableHeads: ['What', 'Number'],
  rows: {
    contrast: 'Lowest contrast of any text, in any colours (to 1)',
    violations: 'Problems found by axe-core, all levels',
    smallestText: 'Smallest text, in pixels',
    smallestMainTarget: 'Lowest button on a phone, in pixels',
    overflow: 'Pixels to scroll sideways in a window of 240 pixels',
    tabsToText: 'Tab presses to the text',
    charactersBeforeHeadline: 'Characters read before the headline',
    shellBytes: 'Size of a page without its article, in bytes',
    longPageBytes: 'Size of a page of 5,000 Chinese characters with pinyin, in bytes',
  },
  limitsTitle: 'What does not work yet',
  limits: [
    'A picture is described only as well as its source describes it.',
    'Pinyin is made by a program, and sometimes wrong.',
    'Reading aloud needs a voice on your device.',
  ],
  feedbackTitle: 'Tell us',
  feedback: 'Something is hard to read or to use? Please tell us: we want to know.',
  feedbackLink: 'Report a problem',
  noFeedback: 'The publisher of this site has not named an address yet.',
};

const simplifiedChinese: StatementWords = {
  title: '无障碍声明',
  promise: (site) => `${site}希望每一个人都能读到文章。关怀版就是为此而做的。`,
  standards:
    '我们遵循 WCAG 2.2（凡可测试者按 AAA 级）、EN 301 549、GB/T 37668-2019，以及工业和信息化部 2021 年的适老化规范。',
  measuredTitle: '实测数据',
  measured: (day, browser) => `测量日期：${day}，浏览器：${browser}，样本是多种类型的文章。`,
  tableHeads: ['项目', '数值'],
  rows: {
    contrast: '任何配色下，文字的最低对比度（比 1）',
    violations: 'axe-core 查出的问题（全部级别）',
    smallestText: '最小的文字（像素）',
    smallestMainTarget: '手机上最矮的按钮（像素）',
    overflow: '窗口宽 240 像素时需要左右滚动的像素',
    tabsToText: '按几次 Tab 键到正文',
    charactersBeforeHeadline: '标题之前要听的字数',
    shellBytes: '不含文章的页面大小（字节）',
    longPageBytes: '5000 字带拼音的页面大小（字节）',
  },
  limitsTitle: '尚有的不足',
  limits: ['图片的说明取决于原文。', '拼音由程序标注，偶尔会有错。', '朗读需要您的设备上有语音。'],
  feedbackTitle: '告诉我们',
  feedback: '有哪里看不清、不好用？请告诉我们。',
  feedbackLink: '反馈问题',
  noFeedback: '本站尚未提供联系地址。',
};

const traditionalChinese: StatementWords = {
  title: '無障礙聲明',
  promise: (site) => `${site}希望每一個人都能讀到文章。關懷版就是為此而做的。`,
  standards:
    '我們遵循 WCAG 2.2（凡可測試者按 AAA 級）、EN 301 549、GB/T 37668-2019，以及 2021 年的適老化規範。',
  measuredTitle: '實測資料',
  measured: (day, browser) => `測量日期：${day}，瀏覽器：${browser}，樣本是多種類型的文章。`,
  tableHeads: ['項目', '數值'],
  rows: {
    contrast: '任何配色下，文字的最低對比度（比 1）',
    violations: 'axe-core 查出的問題（全部級別）',
    smallestText: '最小的文字（像素）',
    smallestMainTarget: '手機上最矮的按鈕（像素）',
    overflow: '視窗寬 240 像素時需要左右捲動的像素',
    tabsToText: '按幾次 Tab 鍵到正文',
    charactersBeforeHeadline: '標題之前要聽的字數',
    shellBytes: '不含文章的頁面大小（位元組）',
    longPageBytes: '5000 字帶拼音的頁面大小（位元組）',
  },
  limitsTitle: '尚有的不足',
  limits: ['圖片的說明取決於原文。', '拼音由程式標注，偶爾會有錯。', '朗讀需要您的裝置上有語音。'],
  feedbackTitle: '告訴我們',
  feedback: '有哪裡看不清、不好用？請告訴我們。',
  feedbackLink: '回報問題',
  noFeedback: '本站尚未提供聯絡地址。',
};

/** By the language of the labels (`chooseLabels`). */
export const statementWords: Readonly<Record<string, StatementWords>> = {
  'zh-CN': simplifiedChinese,
  'zh-TW': traditionalChinese,
  en: english,
};
export const standardStatementWords = english;
