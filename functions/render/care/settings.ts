import { attributes, element, escapeText, voidElement } from '../markup.ts';
import type { Labels } from './labels/labels.ts';
import { choiceGroups, idOf, type ChoiceGroup, type HelpChoice } from './style/choices.ts';

/**
 * The settings: radio buttons and check boxes, each with its label, side by side before the page, so that they work
 * with JavaScript off and in old engines. Hidden until the reader follows a link to them.
 *
 * A radio group can't have a `fieldset` here (its inputs would no longer be the page's siblings), so each input says
 * the group's name in its own: "Text size: Large" (WCAG 2.2 SC 1.3.1, technique ARIA14).
 */
export const writeSettings = (labels: Labels, help: readonly HelpChoice[]): string =>
  [
    element('i', { id: idOf('settings') }, ''),
    ...choiceGroups.map((group) => writeGroup(labels, group)),
    writeHelp(labels, help),
    writeActions(labels),
  ].join('');

/** Colours come first and without a heading: what stands before the chosen theme can't follow it. */
const writeGroup = (labels: Labels, { name, choices }: ChoiceGroup): string =>
  (name === 'theme' ? '' : element('b', {}, escapeText(labels.groups[name]))) +
  choices
    .map(({ id }, index) =>
      writeChoice(id, `${labels.groups[name]}: ${labels.choices[id]}`, labels.choices[id], {
        type: 'radio',
        name,
        checked: index === 0,
      }),
    )
    .join('');

const writeHelp = (labels: Labels, help: readonly HelpChoice[]): string =>
  element('b', {}, escapeText(labels.groups.help)) +
  help
    .map((id) => writeChoice(id, labels.choices[id], labels.choices[id], { type: 'checkbox', name: id }))
    .join('');

const writeChoice = (
  id: string,
  name: string,
  label: string,
  input: Readonly<Record<string, string | boolean>>,
): string =>
  voidElement('input', { ...input, id: idOf(id), 'aria-label': name }) +
  element('label', { for: idOf(id) }, escapeText(label));

/** Undo and the status line wait for the script: without it there is nothing to remember. */
const writeActions = (labels: Labels): string => {
  const words = { 'data-on': labels.chosen, 'data-off': labels.turnedOff, 'data-reset': labels.wasReset };
  return (
    `<p id="${idOf('status')}" role="status"${attributes(words)}></p>` +
    element('a', { class: 'button', href: `#${idOf('text')}` }, escapeText(labels.done)) +
    element('button', { type: 'reset' }, escapeText(labels.reset)) +
    element('button', { type: 'button', id: idOf('undo'), hidden: true }, escapeText(labels.undo))
  );
};
