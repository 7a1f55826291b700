import type { PageModel } from '../model/page-model.ts';
import { isInOtherArticle } from './in-other-article.ts';
import { decodeText } from '../../references/decode-references.ts';
import { attributeOf, attributesOf } from '../tree/attributes.ts';
import { tagId } from '../tree/tags.ts';
import { collapseSpace, textOf } from '../tree/text.ts';
import {
  customNameOf,
  endOf,
  isText,
  type Node,
  parentOf,
  sourceOf,
  tagOf,
  type Tree,
} from '../tree/tree.ts';

const anchor = tagId('a');

const longest = 90;
const mostNodes = 60;
const linesAround = 12;
/** Nobody writes with more. */
const mostNames = 24;
/** The first sentence may be a standfirst: the writer stands behind it, or behind the picture. */
const linesBehind = 3;

type Search = { readonly path: RegExp | null; readonly where: 'above' | 'below' };

/**
 * What is read out of the elements between headline and text (in a thread, to the end of the first post), or right
 * below the text, that are named like this,
 * in order; of elements in each other the innermost one that has it.
 * Pattern: of class, id, rel, itemprop and property, each alone, and of a custom element's own name. Read: `null` for a text
 * that has nothing of the kind. Path: of addresses that lead to the like. Where: of the text.
 */
export const namedElements = (
  page: PageModel,
  pattern: RegExp,
  readText: (text: string) => string | null,
  { path, where }: Search = { path: null, where: 'above' },
): readonly string[] => {
  const { tree } = page;
  const { from, to } = ranges[where](page);
  const texts: { readonly text: string; readonly end: Node }[] = [];
  for (let node = from; node < to; node += 1) {
    if (!isNamed(tree, node, pattern, path)) continue;
    if (isOfAnother[where](page, node)) continue;
    const text = readElement(tree, node, readText);
    if (text === null) continue;
    if ((texts.at(-1)?.end ?? 0) > node) texts.pop();
    texts.push({ text, end: endOf(tree, node) });
  }
  return withoutRepeated(texts.map(({ text }) => text).slice(0, mostNames));
};

/** A writer is named over the text, and again beside the picture or over each entry. */
const withoutRepeated = (texts: readonly string[]): readonly string[] =>
  [...new Set(texts)].filter(
    (text, _, all) => !all.some((other) => other.length > text.length && other.includes(text)),
  );

const nodesAround = ({
  tree,
  lines,
  opening,
  headline,
  choice,
}: PageModel): { readonly from: Node; readonly to: Node } => {
  const around = headline.line >= 0 ? Math.min(headline.line, opening) : opening;
  return {
    from: lines[Math.max(0, around - linesAround)]?.first ?? 0,
    to:
      endOf(tree, choice.posts[0] ?? -1) ||
      Math.min(lines[opening + linesBehind]?.first ?? Infinity, endOf(tree, choice.body)),
  };
};

/** Between who wrote it and the body's end may stand tags, tools, an offer and a few teasers. */
const linesAtEnd = 14;
const linesBelow = 8;

const nodesBelow = ({
  tree,
  lines,
  choice,
  opening,
}: PageModel): { readonly from: Node; readonly to: Node } => {
  const last = lines.findLastIndex((line) => line.first < endOf(tree, choice.body));
  return {
    from: lines[Math.max(opening + 1, last - linesAtEnd)]?.first ?? tree.tag.length,
    to: lines[last + linesBelow]?.first ?? tree.tag.length,
  };
};

const ranges = { above: nodesAround, below: nodesBelow } as const;

/** Beside the article stand others, and under it what readers say, each with a writer; in a `footer` is who wrote this one. */
const isInColumn = ({ tree, regions }: PageModel, node: Node): boolean => {
  for (let around = node; around > 0; around = parentOf(tree, around)) {
    const { reason, certain } = regions(around);
    if (reason === 'comments' || (reason === 'navigation' && !certain)) return true;
  }
  return false;
};

const isOfAnother = { above: isInOtherArticle, below: isInColumn } as const;

const isNamed = (tree: Tree, node: Node, pattern: RegExp, path: RegExp | null): boolean => {
  if (isText(tree, node) || endOf(tree, node) - node > mostNodes) return false;
  if (leadsTo(tree, node, path) || pattern.test(customNameOf(tree, node))) return true;
  if (!pattern.test(sourceOf(tree, node))) return false;
  const attributes = attributesOf(tree, node);
  return ['class', 'id', 'rel', 'itemprop', 'property'].some((name) =>
    pattern.test(attributes.get(name) ?? ''),
  );
};

const readElement = (tree: Tree, node: Node, readText: (text: string) => string | null): string | null => {
  const whole = textOf(tree, node);
  if (whole === '' || whole.length > longest) return null;
  return readText(whole) ?? readText(firstPiece(tree, node));
};

/** A name is often glued to what stands behind it: a role, an address. */
const firstPiece = (tree: Tree, node: Node): string => {
  for (let inner = node + 1; inner < endOf(tree, node); inner += 1) {
    const piece = isText(tree, inner) ? collapseSpace(decodeText(sourceOf(tree, inner))) : '';
    if (piece !== '') return piece;
  }
  return '';
};

const leadsTo = (tree: Tree, node: Node, path: RegExp | null): boolean =>
  path !== null && tagOf(tree, node) === anchor && path.test(attributeOf(tree, node, 'href') ?? '');
