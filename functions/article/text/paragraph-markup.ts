import { escapeText } from 'entities/escape';

/**
 * Plain text as markup: blocks parted by blank lines are paragraphs; a text without any has one paragraph a
 * line. Nothing in it is markup.
 */
export const paragraphMarkup = (text: string): string => {
  const lines = text.replaceAll(/\r\n?/gu, '\n').trim();
  const blocks = /\n[\t ]*\n/u.test(lines) ? lines.split(/\n[\t ]*\n/u) : lines.split('\n');
  return blocks
    .map((block) => block.replaceAll(/^[\s\u3000]+|[\s\u3000]+$/gu, ''))
    .filter((block) => block !== '')
    .map((block) => `<p>${escapeText(block).replaceAll('\n', '<br>')}</p>`)
    .join('\n');
};
