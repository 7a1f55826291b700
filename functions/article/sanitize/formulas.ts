import { createText, isTag, type ChildNode, type Document, type Element } from '../markup/node.ts';
import { elementsBelow, setChildren, textBelow } from '../markup/tree.ts';

const formulaType = /^\s*math\/tex\b/i;
const displayed = /mode\s*=\s*display/i;
/** kramdown hides `<` from XML parsers. */
const characterData = /^\s*%\s*<!\[CDATA\[|%\]\]>\s*$/g;

/** Nobody writes a longer one. */
const longest = 5000;

/**
 * `<script type="math/tex">`, the formula that MathJax would set, becomes what TeX is written as in a text: `\(x^2\)`,
 * `\[\sum x\]`. Where it has been set already the script goes: its MathML stands beside it. Changes the tree in place.
 */
export const writeFormulas = (document: Document): void => {
  for (const parent of [document, ...elementsBelow(document, Number.POSITIVE_INFINITY)]) {
    if (parent.children.some(isFormula)) setChildren(parent, parent.children.map(asText));
  }
};

const isFormula = (node: ChildNode): node is Element =>
  isTag(node) && node.name === 'script' && formulaType.test(node.attribs['type'] ?? '');

const asText = (node: ChildNode): ChildNode => {
  if (!isFormula(node)) return node;
  const source = textBelow(node, longest).replaceAll(characterData, '').trim();
  if (source === '' || node.attribs['id']?.startsWith('MathJax-Element') === true) return createText('');
  return createText(displayed.test(node.attribs['type'] ?? '') ? `\\[${source}\\]` : `\\(${source}\\)`);
};

/** A few elements around a formula, for its name and its parts. */
const mostAround = 6;

/** What KaTeX and MathJax draw for the eye, and hide from assistive technology, beside the MathML that says it. */
export const isSecondRendering = (
  element: Element,
  neighbours: readonly (ChildNode | undefined)[],
): boolean => element.attribs['aria-hidden'] === 'true' && neighbours.some(isMathematics);

const isMathematics = (node: ChildNode | undefined): boolean =>
  node !== undefined &&
  isTag(node) &&
  (node.name === 'math' || elementsBelow(node, mostAround).some(({ name }) => name === 'math'));
