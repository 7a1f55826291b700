import { type Attributes, attributesOf } from '../tree/attributes.ts';
import { type Node, type Tree, sourceOf } from '../tree/tree.ts';

/**
 * What an element can say to readers who don't see the page, and a converter must keep (EN 301 549 §5.4). An
 * element that says any of it is written even where it would mean nothing without.
 */
const telling =
  /\s(?:lang|dir|translate|aria-label|aria-labelledby|aria-describedby|aria-hidden)\s*=|\srole\s*=\s*["']?(?:img|math|note|doc-)/i;
const tellingStyle =
  /^\s*(?:text-align|vertical-align|text-decoration(?:-line)?\s*:\s*.*(?:line-through|underline)|font-weight\s*:\s*(?:bold|[6-9]00)|font-style\s*:\s*italic|direction\s*:\s*rtl)/i;
const heading = /\srole\s*=\s*["']?heading/i;

export const tellsSomething = (tree: Tree, node: Node): boolean => {
  const startTag = sourceOf(tree, node);
  return telling.test(startTag) || (/\sstyle\s*=/i.test(startTag) && styleOf(tree, node) !== '');
};

const styleOf = (tree: Tree, node: Node): string =>
  withTellingStyle(attributesOf(tree, node).get('style') ?? '');

/** The declarations that mean something: struck out, stressed, set apart, turned. Sizes and colours are the page's. */
const withTellingStyle = (style: string): string =>
  style
    .split(';')
    .filter((declaration) => tellingStyle.test(declaration))
    .join(';');

/** `<div role="heading">`: a heading to assistive technology, whatever its name (ARIA 1.2 §5.4 heading). */
export const isHeadingByRole = (tree: Tree, node: Node): boolean => heading.test(sourceOf(tree, node));

/** Attributes as they are written, those of scripts left out. */
export const attributeMarkup = (attributes: Attributes): string => {
  let markup = '';
  for (const [name, given] of attributes) {
    const value = name === 'style' ? withTellingStyle(given) : given;
    if (name.startsWith('on') || (name === 'style' && value === '')) continue;
    markup += ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"`;
  }
  return markup;
};
