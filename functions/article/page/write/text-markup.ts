import { decodeText } from '../../references/decode-references.ts';

/** What becomes of a text's source characters on their way into the article: entities stay as they were written. */

const indent = /^(?:[\s\u00a0\u3000\u2002\u2003\u200b\ufeff]|&(?:nbsp|ensp|emsp|#160|#12288|#x3000|#xa0);)+/i;
const deepIndent = /^(?:\s*(?:\u3000|&(?:ensp|emsp|nbsp|#160|#12288|#x3000|#xa0);|\u00a0|\u2003)){2}/i;

export const isBlank = (source: string): boolean => withoutIndent(source) === '';

/** What a text has to begin with to be indented: most don't. */
const mayBeIndented = /^[\s&\u200b]/;

export const withoutIndent = (source: string): string =>
  mayBeIndented.test(source) ? source.replace(indent, '') : source;

/** Two characters wide or more: the first line of a paragraph in Chinese typesetting. */
export const beginsParagraph = (source: string): boolean =>
  mayBeIndented.test(source) && deepIndent.test(source);

const separators = /^[\s∙·•|｜>»›/\\-]+$/;

/** A bar or a dot on a line of its own stood between labels that are gone; stars part scenes and stay. */
export const isSeparator = (source: string): boolean => separators.test(source);

export const escapeText = (source: string): string =>
  source.includes('<') ? source.replaceAll('<', '&lt;') : source;

const editorCredit =
  /[（(【[]\s*(?:(?:稿源|来源)\s*[:：][^（）()]{1,20}?\s+)?(?:本文)?(?:责任编辑|責任編輯|(?:实习|值班)?(?:责编|编辑)|编审|(?:实习)?编译|编校)\s*[:：/／][^（）()【】[\]]{1,40}[）)】\]]\s*$/;

const inBrackets = /[）)】\]]\s*$/;

/** Editors are credited in brackets behind the last sentence. */
export const withoutCredit = (source: string): string => {
  if (!inBrackets.test(source)) return source;
  const text = decodeText(source);
  return editorCredit.test(text) ? text.replace(editorCredit, '').replaceAll('&', '&amp;') : source;
};
