import type { ThemeName } from '../../site/themes.ts';
import { element, escapeText, voidElement } from '../markup.ts';
import type { Labels } from './labels/labels.ts';
import { idOf } from './style/ids.ts';
import { radioGroups, type ChoiceId, type HelpChoice } from './style/choices.ts';

/**
 * The settings: radio buttons and check boxes, each with its label, side by side before the page, so that they work
 * with JavaScript off and in old engines. Hidden until the reader follows a link to them. A radio group can't have a
 * `fieldset` here (its inputs would no longer be the page's siblings), so each label says all by itself: "Large text",
 * not "Large" (WCAG 2.2 SC 2.4.6).
 */
export const writeSettings = (
  labels: Labels,
  themes: readonly ThemeName[],
  help: readonly HelpChoice[],
): string =>
  [
    element('i', { id: idOf('settings') }, ''),
    ...Object.entries({ ...radioGroups, theme: themes }).map(([name, choices]) =>
      writeGroup(labels, name, choices),
    ),
    help.map((id) => writeChoice(labels, id, { type: 'checkbox' })).join(' '),
    lineBreak,
    writeActions(labels),
  ].join('');

const lineBreak = voidElement('br', {});

const writeGroup = (labels: Labels, name: string, choices: readonly ChoiceId[]): string =>
  choices
    .map((id, index) => writeChoice(labels, id, { type: 'radio', name, checked: index === 0 }))
    .join(' ') + lineBreak;

const writeChoice = (
  labels: Labels,
  id: ChoiceId,
  input: Readonly<Record<string, string | boolean>>,
): string =>
  voidElement('input', { ...input, id: idOf(id) }) +
  element('label', { for: idOf(id) }, escapeText(labels.choices[id]));

/**
 * Loading the page again is the reset that works without script. Undo waits for the script: without it there is
 * nothing that was kept.
 */
const writeActions = (labels: Labels): string =>
  [
    element('a', { class: 'button', href: `#${idOf('text')}` }, escapeText(labels.done)),
    element('a', { class: 'button', href: '', id: idOf('reset') }, escapeText(labels.reset)),
    element('button', { type: 'button', id: idOf('undo'), hidden: true }, escapeText(labels.undo)),
    element('p', { id: idOf('status'), role: 'status' }, ''),
  ].join(' ');
