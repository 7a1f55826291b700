import { decodeText } from '../../references/decode-references.ts';
import { collapseSpace, rawContentOf } from '../tree/text.ts';
import { elementsNamed, type Tree } from '../tree/tree.ts';
import { essence } from '../measure/compare-text.ts';
import type { LinkedArticle } from './linked-data.ts';
import type { Meta } from './meta-elements.ts';

/** What the page says its title is, most trusted first, and where it says so. */
export type DeclaredTitle = { readonly text: string; readonly signal: string };

const longestTitle = 400;
const metaBefore = ['og:title', 'twitter:title', 'articletitle'];
const metaAfter = ['title', 'dc.title', 'sailthru.title', 'headline'];

/** The text of the `title` element, '' without one. */
export const documentTitle = (declared: readonly DeclaredTitle[]): string =>
  declared.find(({ signal }) => signal === 'title')?.text ?? '';

export const declaredTitles = (
  tree: Tree,
  meta: Meta,
  linked: LinkedArticle | null,
): readonly DeclaredTitle[] => {
  const [element] = elementsNamed(tree, 'title');
  const title = element === undefined ? '' : collapseSpace(decodeText(rawContentOf(tree, element)));
  const fromMeta = (name: string): DeclaredTitle => ({ text: meta.get(name)?.[0] ?? '', signal: name });
  return [
    ...metaBefore.map(fromMeta),
    { text: linked?.headline ?? '', signal: 'JSON-LD' },
    { text: title, signal: 'title' },
    ...metaAfter.map(fromMeta),
  ]
    .map(({ text, signal }) => ({ text: text.slice(0, longestTitle), signal }))
    .filter(({ text }) => essence(text) !== '');
};
