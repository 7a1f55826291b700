import type { PageModel } from '../page-model.ts';
import { attributesOf } from '../tree/attributes.ts';
import { textOf } from '../tree/text.ts';
import { endOf, isText, type Node, type Tree } from '../tree/tree.ts';

const longest = 90;
const mostNodes = 60;
const linesAround = 12;

/**
 * What is read out of the elements between headline and text that are named like this, in order; of elements in
 * each other the innermost one that has it.
 * Pattern: of class, id, rel, itemprop and property, each alone. Read: `null` for a text that has nothing of the kind.
 */
export const namedElements = (
  page: PageModel,
  pattern: RegExp,
  readText: (text: string) => string | null,
): readonly string[] => {
  const { tree } = page;
  const { from, to } = nodesAround(page);
  const texts: { readonly text: string; readonly end: Node }[] = [];
  for (let node = from; node < to; node += 1) {
    if (!isNamed(tree, node, pattern)) continue;
    const whole = textOf(tree, node);
    const text = whole === '' || whole.length > longest ? null : readText(whole);
    if (text === null) continue;
    if ((texts.at(-1)?.end ?? 0) > node) texts.pop();
    texts.push({ text, end: endOf(tree, node) });
  }
  return [...new Set(texts.map(({ text }) => text))];
};

const nodesAround = ({
  tree,
  lines,
  opening,
  headline,
}: PageModel): { readonly from: Node; readonly to: Node } => {
  const around = headline.line >= 0 ? Math.min(headline.line, opening) : opening;
  return {
    from: lines[Math.max(0, around - linesAround)]?.first ?? 0,
    to: lines[opening + 1]?.first ?? tree.tag.length,
  };
};

const isNamed = (tree: Tree, node: Node, pattern: RegExp): boolean => {
  if (isText(tree, node) || endOf(tree, node) - node > mostNodes) return false;
  if (!pattern.test(tree.html.slice(tree.from[node], tree.to[node]))) return false;
  const attributes = attributesOf(tree, node);
  return ['class', 'id', 'rel', 'itemprop', 'property'].some((name) =>
    pattern.test(attributes.get(name) ?? ''),
  );
};
