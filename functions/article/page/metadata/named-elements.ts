import type { PageModel } from '../page-model.ts';
import { attributesOf } from '../tree/attributes.ts';
import { textOf } from '../tree/text.ts';
import { endOf } from '../tree/tree.ts';

const longest = 90;
const mostNodes = 60;
const linesAround = 12;

/**
 * The texts of the elements between headline and text that are named like this, innermost ones only, in order.
 * Pattern: of class, id, rel and itemprop together.
 */
export const namedElements = (page: PageModel, pattern: RegExp): readonly string[] => {
  const { tree, lines, opening, headline } = page;
  const around = headline.line >= 0 ? Math.min(headline.line, opening) : opening;
  const from = lines[Math.max(0, around - linesAround)]?.first ?? 0;
  const to = lines[opening + 1]?.first ?? tree.tag.length;
  const texts: { readonly text: string; readonly end: number }[] = [];
  for (let node = from; node < to; node += 1) {
    if (tree.tag[node] === 0 || endOf(tree, node) - node > mostNodes) continue;
    if (!pattern.test(tree.html.slice(tree.from[node], tree.to[node]))) continue;
    const attributes = attributesOf(tree, node);
    const names = ['class', 'id', 'rel', 'itemprop'].map((name) => attributes.get(name) ?? '').join(' ');
    if (!pattern.test(names)) continue;
    const text = textOf(tree, node);
    if (text === '' || text.length > longest) continue;
    if ((texts.at(-1)?.end ?? 0) > node) texts.pop();
    texts.push({ text, end: endOf(tree, node) });
  }
  return [...new Set(texts.map(({ text }) => text))];
};
