import type { Block } from './blocks/block.ts';
import { measure } from './blocks/columns.ts';

/** `“软实力”支撑“硬基础”`, `一、…`, `（二）…`, `【…】`, `01 …`, `Q: …`: how headings without markup look. */
const numbered =
  /^(?:第?[一二三四五六七八九十]{1,3}[、．.:：章节]|[（(][一二三四五六七八九十\d]{1,3}[）)]|[【［[].{2,24}[】］\]]$|(?:0\d|\d{1,2})[、．.\s](?=\D)|[●■◆▶▍◎★※]\s?)/u;
const quoted = /^[“"「『《].{1,16}[”"」』》]/u;
const longest = 44;
/** Sentences and lists' introductions end so; headings don't. */
const endsOpen = /[。，,；;：:、.…]["”』」）)]?$/u;
const shortestProse = 16;

/**
 * Whether a line of plain text is a heading of the body: short, no sentence, with prose under it, and set off
 * by its form or by blank lines on both sides.
 */
export const isHeading = (block: Block, before: Block | undefined, after: Block | undefined): boolean => {
  const { text, kind } = block;
  if (kind !== 'line' || measure(text) > longest || endsOpen.test(text) || !isProse(after)) return false;
  return numbered.test(text) || quoted.test(text) || (isProse(before) && isSetOff(block, after));
};

const isProse = (block: Block | undefined): boolean =>
  block !== undefined && measure(block.text) >= shortestProse;

const isSetOff = (block: Block, after: Block | undefined): boolean =>
  block.spaced && after?.spaced === true && measure(block.text) >= 2;
