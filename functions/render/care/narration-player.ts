import { element, escapeText, voidElement } from '../markup.ts';
import type { Narration } from '../narration/narration-script.ts';
import type { Labels } from './labels/labels.ts';
import { idOf } from './style/ids.ts';

/**
 * The browser's own player, which needs no script, and before it a large button that the script shows. Nothing is
 * loaded before the reader asks for it; a browser without a player offers the recording as a link.
 */
export const writeNarrationPlayer = ({ audio, track, duration }: Narration, labels: Labels): string => {
  const label = labels.narration(Math.max(1, Math.round(duration / 60)));
  const { readAloud: title, stopReading: value } = labels;
  const button = element('button', { type: 'button', title, value, hidden: true }, escapeText(title));
  const source = voidElement('track', { kind: 'metadata', src: track });
  const link = element('a', { href: audio }, escapeText(label));
  const values = { id: idOf('narration'), src: audio, controls: true, preload: 'none', 'aria-label': label };
  return button + element('audio', values, source + link);
};
