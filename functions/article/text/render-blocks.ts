import { escapeText } from 'entities/escape';
import { renderMarkdown } from '../markdown/render-markdown.ts';
import type { Block } from './blocks/block.ts';
import type { Dialect } from './blocks/dialect.ts';
import { isHeading } from './is-heading.ts';

/** The body's blocks as markup, not yet sanitized. Markdown keeps its links and tables. */
export const renderBlocks = (blocks: readonly Block[], dialect: Dialect): string => {
  if (dialect === 'markdown') return renderMarkdown(markdownOf(blocks));
  const parts: string[] = [];
  for (const [index, block] of blocks.entries()) {
    const before = blocks[index - 1];
    const after = blocks[index + 1];
    const list = block.ordered ? 'ol' : 'ul';
    if (block.kind === 'item' && !isSameList(before, block)) parts.push(`<${list}>`);
    parts.push(renderBlock(block, blocks, index));
    if (block.kind === 'item' && !isSameList(after, block)) parts.push(`</${list}>`);
  }
  return parts.join('\n');
};

const isSameList = (one: Block | undefined, other: Block): boolean =>
  one !== undefined && one.kind === 'item' && one.ordered === other.ordered;

const renderBlock = (block: Block, blocks: readonly Block[], index: number): string => {
  const text = escapeText(block.text);
  if (block.kind === 'item') return `<li>${text}</li>`;
  if (block.kind === 'quote') return `<blockquote><p>${text}</p></blockquote>`;
  if (block.kind === 'heading') return heading(text, block.level);
  return isHeading(block, blocks[index - 1], blocks[index + 1]) ? heading(text, 2) : `<p>${text}</p>`;
};

const heading = (text: string, level: number): string => {
  const name = `h${Math.min(6, Math.max(2, level))}`;
  return `<${name}>${text}</${name}>`;
};

/** Items of one list stay together; everything else is parted by a blank line. Of a script's button the words stay. */
const markdownOf = (blocks: readonly Block[]): string =>
  blocks
    .map(
      (block, index) => `${index > 0 && !goesTogether(blocks[index - 1], block) ? '\n' : ''}${block.source}`,
    )
    .join('\n')
    .replaceAll(/\[([^\][]{0,300})\]\(javascript:[^()\s]{0,400}(?:\s"[^"]{0,300}")?\)/giu, '$1');

const goesTogether = (before: Block | undefined, block: Block): boolean =>
  !block.spaced && before !== undefined && before.kind === block.kind && block.kind !== 'line';
