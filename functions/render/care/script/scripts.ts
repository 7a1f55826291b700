import { idOf } from '../style/ids.ts';
import { followNarration } from './follow-narration.ts';
import { careScript } from './script.ts';

const narration = `<audio id="${idOf('narration')}"`;

export const hasNarration = (content: string): boolean => content.includes(narration);

/** The scripts of a page with this content, each the same bytes everywhere: one, and another to follow a narration. */
export const scriptsFor = (content: string): readonly string[] =>
  hasNarration(content) ? [careScript, followNarration] : [careScript];

export const everyScript: readonly string[] = [careScript, followNarration];
