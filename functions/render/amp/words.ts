/** What the page says of its own, in the article's language. */
export type Words = {
  readonly care: string;
  readonly original: string;
  readonly published: string;
  readonly updated: string;
  readonly openOn: (site: string) => string;
  readonly watch: string;
  readonly listen: string;
  readonly share: string;
  readonly related: string;
};

/** Chinese sets a space around other scripts, none around its own. */
const spaced = (name: string): string => (/^\p{Script=Han}/u.test(name) ? name : ` ${name} `);

const english: Words = {
  care: 'Easier to read',
  original: 'Original article',
  published: 'Published',
  updated: 'Updated',
  openOn: (site) => `Open on ${site}`,
  watch: 'Open the video',
  listen: 'Open the recording',
  share: 'Share',
  related: 'More',
};

const simplified: Words = {
  care: '关怀版',
  original: '查看原文',
  published: '发布于',
  updated: '更新于',
  openOn: (site) => `在${spaced(site)}打开`,
  watch: '打开视频',
  listen: '打开音频',
  share: '分享',
  related: '更多文章',
};

const traditional: Words = {
  care: '關懷版',
  original: '查看原文',
  published: '發佈於',
  updated: '更新於',
  openOn: (site) => `在${spaced(site)}開啟`,
  watch: '開啟影片',
  listen: '開啟音訊',
  share: '分享',
  related: '更多文章',
};

/** Language: BCP 47. English for those we don't speak. */
export const wordsOf = (language: string): Words => {
  if (/^zh-(?:.*-)?(?:hant|tw|hk|mo)\b/i.test(language)) return traditional;
  return /^(?:zh|cmn)\b/i.test(language) ? simplified : english;
};
