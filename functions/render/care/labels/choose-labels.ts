import type { Site } from '../../../site/site.ts';
import { english } from './english.ts';
import type { Labels } from './labels.ts';
import { simplifiedChinese } from './simplified-chinese.ts';
import { traditionalChinese } from './traditional-chinese.ts';

/** The first range that fits the tag wins (RFC 4647 §3.4, lookup); every other language reads English. */
const labelsByLanguage: readonly (readonly [RegExp, Labels])[] = [
  [/^(?:zh|yue|cmn)-(?:.*-)?(?:hant|tw|hk|mo)\b/i, traditionalChinese],
  [/^(?:zh|yue|cmn|wuu|nan|hak)\b/i, simplifiedChinese],
];

/** @param language BCP 47 */
export const labelsIn = (language: string): Labels =>
  labelsByLanguage.find(([range]) => range.test(language))?.[1] ?? english;

/** The words for a page in this language (of the article, or of the site), unless the publisher chose for all pages. */
export const chooseLabels = ({ labelLanguage }: Pick<Site, 'labelLanguage'>, language: string): Labels =>
  labelsIn(labelLanguage ?? language);
