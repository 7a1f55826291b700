import type { Node, Tree } from '../tree/tree.ts';

const file = /\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|wps|et|ofd)\b|>\s*附\s*件/i;
const longest = 4000;

/** Links to forms, tables and notices belong to the article, however many there are. */
export const isAttachment = (tree: Tree, from: Node, to: Node): boolean => {
  const start = tree.from[from] ?? 0;
  return file.test(tree.html.slice(start, Math.min(tree.to[to] ?? 0, start + longest)));
};
