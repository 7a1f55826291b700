import type { MarkdownIt } from 'markdown-it';

const boxes: ReadonlyMap<string, string> = new Map([
  ['[ ]', '☐'],
  ['[x]', '☑'],
  ['[X]', '☑'],
]);

/** Teaches the engine `- [x] done` (GitHub Flavored Markdown §5.3): a sign, since an article holds no controls. */
export const taskItems = (engine: MarkdownIt): void => {
  engine.core.ruler.push('task-items', ({ tokens }) => {
    for (const [place, token] of tokens.entries()) {
      const first = token.children?.[0];
      if (first?.type !== 'text' || tokens[place - 2]?.type !== 'list_item_open') continue;
      const box = boxes.get(first.content.slice(0, 3));
      if (box !== undefined && first.content[3] === ' ') first.content = box + first.content.slice(3);
    }
  });
};
