import type { RelatedItem } from '../../article.ts';
import type { PageModel } from '../page-model.ts';
import { attributeOf } from '../tree/attributes.ts';
import { isTag, textOf } from '../tree/text.ts';
import { endOf, type Node } from '../tree/tree.ts';
import { resolve } from './read-images.ts';

const mostItems = 40;
const shortestTitle = 6;

/** The other articles that the page lists as records, to explain what was left out. */
export const readRelated = (page: PageModel): readonly RelatedItem[] =>
  page.choice.records
    .slice(0, mostItems)
    .map((record) => itemOf(page, record))
    .filter((item) => item !== null);

const itemOf = (page: PageModel, record: Node): RelatedItem | null => {
  const { tree, base } = page;
  for (let node = record; node < endOf(tree, record); node += 1) {
    if (!isTag(tree, node, 'a')) continue;
    const title = textOf(tree, node);
    if (title.length < shortestTitle) continue;
    const address = attributeOf(tree, node, 'href');
    return { title, url: address === null ? null : resolve(address, base), source: null, time: null };
  }
  return null;
};
