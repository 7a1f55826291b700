import type { ChoiceId } from './choices.ts';

/** Every element of ours that has an id. Each gets a letter by its place here: a new one goes to the end. */
const names = [
  'settings',
  'text',
  'speak',
  'reset',
  'undo',
  'status',
  'automatic',
  'white',
  'dark',
  'black-yellow',
  'yellow-black',
  'blue-yellow',
  'standard',
  'large',
  'larger',
  'huge',
  'giant',
  'pinyin',
  'traditional',
  'simplified',
  'line',
  'letter',
  'guide',
  'pointer',
  'narration',
  'save',
] as const satisfies readonly (ChoiceId | PartId)[];

type PartId = 'settings' | 'text' | 'speak' | 'reset' | 'undo' | 'status' | 'narration' | 'save';

/** Before every id of ours: no article's id starts so (`article/markup/identifiers.ts` keeps it free). */
export const idPrefix = 'care_';

/** The id of a setting or a part of the page: short, since it stands in every page, its style and its script. */
export const idOf = (name: (typeof names)[number]): string =>
  idPrefix + String.fromCodePoint(97 + names.indexOf(name));
