/** Colours of one theme. Paper is behind everything, ink is every letter and line, link is a link's letters. */
export type Theme = {
  /** Also the input's id, after the prefix. */
  readonly id: 'white' | 'dark' | 'black-yellow' | 'yellow-black' | 'blue-yellow' | 'green';
  readonly paper: string;
  readonly ink: string;
};

/**
 * The themes a reader can choose: each at least 12:1, white at 21:1 (WCAG 2.2 SC 1.4.6 wants 7:1; the four usual
 * ones of MIIT 《互联网网站适老化通用设计规范》 are white, black-yellow, yellow-black and blue-yellow). Links have the
 * ink's colour and a line under them, so no theme rests on colour alone (SC 1.4.1).
 */
export const themes: readonly Theme[] = [
  { id: 'white', paper: '#fff', ink: '#000' },
  { id: 'dark', paper: '#111', ink: '#fff' },
  { id: 'black-yellow', paper: '#000', ink: '#ff0' },
  { id: 'yellow-black', paper: '#ff6', ink: '#000' },
  { id: 'blue-yellow', paper: '#004', ink: '#ff0' },
  { id: 'green', paper: '#dfd', ink: '#010' },
];

/** Nobody chose: warm paper by day, soft light on near-black by night, plain black and white on demand. */
export const automaticTheme = {
  light: { paper: '#fffdf7', ink: '#1c1a15', link: '#00376f' },
  dark: { paper: '#15171a', ink: '#eeebe4', link: '#acd3ff' },
};
