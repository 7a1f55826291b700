import type { Regions } from '../measure/regions.ts';
import { isWithin } from '../tree/relatives.ts';
import { elementsNamed, rootNode, type Tree } from '../tree/tree.ts';
import { type Choice, hardlyAny, tighten } from './choose-body.ts';

/**
 * Where there are hardly any sentences, what a page says of itself counts more than they: its one `main` (HTML
 * §4.4.14), unless the body is in it already.
 */
export const preferMain = (tree: Tree, regions: Regions, choice: Choice): Choice => {
  const [main = rootNode, ...others] = elementsNamed(tree, 'main');
  if (main === rootNode || others.length > 0 || choice.score >= hardlyAny) return choice;
  if (isWithin(tree, choice.body, main) || (choice.raw[main] ?? 0) <= 0) return choice;
  const body = tighten(tree, regions, choice.raw, main);
  return { ...choice, body, score: choice.raw[body] ?? 0 };
};
