import type { ChoiceLabels, GroupLabels } from '../labels/labels.ts';
import { themes, type Theme } from './themes.ts';

/** One thing a reader can choose. `style`: custom properties that hold while it is chosen. */
export type Choice = { readonly id: keyof ChoiceLabels; readonly style: string };

/** Choices of which one holds; the first is the standard. */
export type ChoiceGroup = { readonly name: keyof GroupLabels; readonly choices: readonly Choice[] };

export const themeStyle = ({ paper, ink }: Theme): string => `--paper:${paper};--ink:${ink};--link:${ink}`;

/**
 * --paper, --ink, --link: colours. --size: of body text, in rem so that the browser's own setting counts
 * (SC 1.4.4). --line: line height without a unit. --letter: letter spacing.
 */
export const choiceGroups: readonly ChoiceGroup[] = [
  {
    name: 'theme',
    choices: [
      { id: 'automatic', style: '' },
      ...themes.map((theme) => ({ id: theme.id, style: themeStyle(theme) })),
    ],
  },
  {
    name: 'size',
    choices: [
      { id: 'standard', style: '' },
      { id: 'large', style: '--size:1.75rem' },
      { id: 'larger', style: '--size:2rem' },
      { id: 'huge', style: '--size:2.25rem' },
      { id: 'giant', style: '--size:2.75rem' },
      { id: 'greatest', style: '--size:3.5rem' },
    ],
  },
  {
    name: 'line',
    choices: [
      { id: 'line-standard', style: '' },
      { id: 'line-wide', style: '--line:2.1' },
      { id: 'line-wider', style: '--line:2.5' },
    ],
  },
  {
    name: 'letter',
    choices: [
      { id: 'letter-standard', style: '' },
      { id: 'letter-wide', style: '--letter:.08em' },
      { id: 'letter-wider', style: '--letter:.16em' },
    ],
  },
];

/** Help that can be switched on. The last three are for a page whose article is Chinese. */
export type HelpChoice = 'guide' | 'pointer' | 'pinyin' | 'traditional' | 'simplified';

/** Before every id of ours: no article's id starts so (`article/markup/identifiers.ts` keeps it free). */
export const idPrefix = '__';
export const idOf = (name: string): string => idPrefix + name;
