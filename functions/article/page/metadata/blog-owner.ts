import type { PageModel } from '../page-model.ts';
import { type Credit, credit, isPublished } from './credit.ts';
import { declaredTitles } from './declared-titles.ts';
import { splitTitle } from './title-segments.ts';

const host = /博客(?:网|园)?$/u;
const longestName = 16;

/** `不走的怀表_青石巷_新浪博客`: a blog's articles are its owner's, who stands in the title before the host. */
export const blogOwner = ({ tree, meta, linked }: PageModel): Credit | null => {
  const title = declaredTitles(tree, meta, linked).find(({ signal }) => signal === 'title')?.text ?? '';
  const [site = '', owner = '', ...more] = splitTitle(title)
    .map(({ text }) => text.trim())
    .toReversed();
  const name = owner.replace(/的?(?:博客|专栏|空间)$/u, '');
  if (!host.test(site) || more.length === 0 || name.length < 2 || name.length > longestName) return null;
  return isPublished(name) ? credit(name, 'owner of the blog') : null;
};
