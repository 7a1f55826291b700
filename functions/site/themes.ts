/** Themes of our pages by name; `automatic` follows the reader's device. What each looks like, `render` knows. */
export const themeNames = [
  'automatic',
  'white',
  'dark',
  'black-yellow',
  'yellow-black',
  'blue-yellow',
] as const;
export type ThemeName = (typeof themeNames)[number];
