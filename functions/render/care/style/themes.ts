import type { ThemeName } from '../../../site/themes.ts';

/** Colours of one theme: paper is behind everything, ink is every letter and line. */
export type Theme = { readonly paper: string; readonly ink: string };

export type ThemeId = Exclude<ThemeName, 'automatic'>;

/**
 * The themes a reader can choose: each at least 15:1 (WCAG 2.2 SC 1.4.6 wants 7:1), white at 21:1. The four usual ones
 * of MIIT 《互联网网站适老化通用设计规范》 are white, black-yellow, yellow-black and blue-yellow. Links have the ink's
 * colour and a line under them, so nothing rests on colour alone (SC 1.4.1).
 */
export const themes: ReadonlyMap<ThemeId, Theme> = new Map<ThemeId, Theme>([
  ['white', { paper: '#fff', ink: '#000' }],
  ['dark', { paper: '#111', ink: '#fff' }],
  ['black-yellow', { paper: '#000', ink: '#ff0' }],
  ['yellow-black', { paper: '#ff6', ink: '#000' }],
  ['blue-yellow', { paper: '#004', ink: '#ff0' }],
]);

/** Nobody chose: warm paper by day, soft light by night. More than 12:1, so `prefers-contrast: more` is content. */
export const automaticTheme = {
  light: { paper: '#fffdf7', ink: '#222' },
  dark: { paper: '#181818', ink: '#eee' },
} satisfies Readonly<Record<'light' | 'dark', Theme>>;
