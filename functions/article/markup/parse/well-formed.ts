import { parseMarkup } from './parse-markup.ts';
import { serialise } from '../serialise.ts';

/** The same markup as every parser reads it alike: closed, nested and escaped. Not sanitized. */
export const wellFormed = (html: string): string => serialise(parseMarkup(html));
