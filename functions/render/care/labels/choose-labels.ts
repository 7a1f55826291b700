import { english } from './english.ts';
import type { Labels } from './labels.ts';
import { simplifiedChinese } from './simplified-chinese.ts';
import { traditionalChinese } from './traditional-chinese.ts';

/** The first range that fits the tag wins (RFC 4647 §3.4, lookup); every other language reads English. */
const labelsByLanguage: readonly (readonly [RegExp, Labels])[] = [
  [/^(?:zh|yue|cmn)-(?:.*-)?(?:hant|tw|hk|mo)\b/i, traditionalChinese],
  [/^(?:zh|yue|cmn|wuu|nan|hak)\b/i, simplifiedChinese],
];

/** @param language BCP 47, of the article or, where a publisher wants it so, of the readers. */
export const chooseLabels = (language: string): Labels =>
  labelsByLanguage.find(([range]) => range.test(language))?.[1] ?? english;
