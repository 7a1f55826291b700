import { essence } from '../metadata/compare-text.ts';
import type { PageModel } from '../page-model.ts';
import { attributeOf } from '../tree/attributes.ts';
import { tagOf } from '../tree/tree.ts';
import { isImage } from '../write/vocabulary.ts';
import { dropNode, type Pruning } from './pruning.ts';

/** Fewer letters may be what a picture shows. */
const fewestLetters = 5;

/** Pictures above the text whose alternative text is the byline show the writer (WCAG 2.2 SC 1.1.1). */
export const dropPortraits = (page: PageModel, pruning: Pruning, byline: string | null): void => {
  const name = essence(byline ?? '');
  if (name.length < fewestLetters) return;
  const { tree, choice, lines, opening } = page;
  const last = lines[opening]?.first ?? choice.body;
  for (let node = choice.body; node < last; node += 1) {
    if (isImage[tagOf(tree, node)] !== 1) continue;
    if (essence(attributeOf(tree, node, 'alt') ?? '') === name)
      dropNode(pruning, page, node, ['author', 'picture of the writer']);
  }
};
