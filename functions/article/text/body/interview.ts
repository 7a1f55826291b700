import type { Judged } from '../lines/line-role.ts';
import { isMinute } from '../header/read-header.ts';

/** So many minutes between what is said are no accident. */
const fewest = 3;

/** In the transcript of an interview the minute after each answer is part of the text. */
export const settleInterview = (blocks: readonly Judged[]): readonly Judged[] =>
  blocks.filter(({ text }) => isMinute(text)).length < fewest
    ? blocks
    : blocks.map((block) => (isMinute(block.text) ? { ...block, role: 'phrase' } : block));

/** `[主持人]` on a line of its own. */
export const isSpeaker = (text: string): boolean => /^[[【][^\]】]{2,24}[\]】]$/u.test(text);
