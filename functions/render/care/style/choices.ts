import { type ThemeName, themeNames } from '../../../site/themes.ts';
import { themes, type Theme } from './themes.ts';

/** Of a radio group one choice holds; a check box holds or doesn't. */
export type SizeChoice = 'standard' | 'large' | 'larger' | 'huge' | 'giant';
/** `pinyin`, `traditional` and `simplified` are for a page whose article is Chinese. */
export type HelpChoice = 'pinyin' | 'traditional' | 'simplified' | 'line' | 'letter' | 'guide' | 'pointer';
export type ChoiceId = ThemeName | SizeChoice | HelpChoice;

export const themeStyle = ({ paper, ink }: Theme): string => `--p:${paper};--i:${ink}`;

/**
 * What holds while a choice is chosen, as custom properties. --p: paper; --i: ink; --z: size of the text, in rem so
 * that the browser's own setting counts too (WCAG 2.2 SC 1.4.4); --l: line height, --h: of headings; --s: letter spacing. Sizes are
 * 24, 28, 32, 36 and 48 CSS px where the browser's text is 16. A choice that is not here is the standard, or is in
 * `article-rules.ts`.
 */
export const choiceStyles: ReadonlyMap<ChoiceId, string> = new Map<ChoiceId, string>([
  ...Array.from(themes, ([id, theme]) => [id, themeStyle(theme)] as const),
  ['large', '--z:1.75rem'],
  ['larger', '--z:2rem'],
  ['huge', '--z:2.25rem'],
  ['giant', '--z:3rem'],
  ['line', '--l:2.4'],
  ['letter', '--s:.12em'],
]);

/** Radio groups, by the name their inputs have; the first is the standard. */
export const radioGroups: Readonly<Record<'theme' | 'size', readonly (ThemeName | SizeChoice)[]>> = {
  theme: themeNames,
  size: ['standard', 'large', 'larger', 'huge', 'giant'],
};
