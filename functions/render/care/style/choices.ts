import { type ThemeName, themeNames } from '../../../site/themes.ts';
import { themes, type Theme, type ThemeId } from './themes.ts';

/** Of a radio group one choice holds; a check box holds or doesn't. */
export type SizeChoice = 'standard' | 'large' | 'larger' | 'huge' | 'giant';
/** `pinyin`, `traditional` and `simplified` are for a page whose article is Chinese. */
export type HelpChoice = 'pinyin' | 'traditional' | 'simplified' | 'line' | 'letter' | 'guide' | 'pointer';
export type ChoiceId = ThemeName | SizeChoice | HelpChoice;

export const themeStyle = ({ paper, ink }: Theme): string => `background:${paper};color:${ink}`;

/** A theme colours everything: the settings, too. */
export const themeStyles: readonly (readonly [ThemeId, string])[] = Array.from(themes, ([id, theme]) => [
  id,
  themeStyle(theme),
]);

/**
 * What the page is like while a choice is chosen. Sizes are 28, 32, 36 and 48 CSS px where the browser's text is 16;
 * in rem, so that the browser's own setting counts too (WCAG 2.2 SC 1.4.4). `--l` is the line height. A choice that is
 * not here is the standard, or is in `article-rules.ts` or `content-rules.ts`.
 */
export const pageStyles: readonly (readonly [SizeChoice | HelpChoice, string])[] = [
  ['large', 'font-size:1.75rem'],
  ['larger', 'font-size:2rem'],
  ['huge', 'font-size:2.25rem'],
  ['giant', 'font-size:3rem'],
  ['line', '--l:2.4'],
  ['letter', 'letter-spacing:.12em'],
];

/** Radio groups, by the name their inputs have; the first is the standard. */
export const radioGroups: Readonly<Record<'theme' | 'size', readonly (ThemeName | SizeChoice)[]>> = {
  theme: themeNames,
  size: ['standard', 'large', 'larger', 'huge', 'giant'],
};
