/** BCP 47, of the languages that we have words in. */
export const labelLanguages = ['zh-CN', 'zh-TW', 'en'] as const;
export type LabelLanguage = (typeof labelLanguages)[number];
