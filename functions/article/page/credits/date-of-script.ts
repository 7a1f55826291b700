import { rawContentOf } from '../tree/text.ts';
import { elementsNamed, type Tree } from '../tree/tree.ts';

/** `createTime = '2026-11-03 08:00'`, `"publishTime": 1793664000`, `publishDate ="20261103080544"`. */
const assignment =
  /\b(?:publish_?(?:ed_?)?(?:time|date)|pub_?(?:time|date)|create_?(?:d_?)?time|news_?time|datePublished|ct)["']?\s*[=:]\s*["']?\s*((?:19|20)\d\d[-/]\d{1,2}[-/]\d{1,2}[ T]\d{1,2}:\d\d(?::\d\d)?|20\d{12}(?!\d)|1\d{9}(?:\d{3})?(?!\d))/i;

/** When the page's own data says that it was published: some sites print the date by script. */
export const dateOfScript = (tree: Tree): string | null => {
  for (const script of elementsNamed(tree, 'script')) {
    const date = assignment.exec(rawContentOf(tree, script))?.[1];
    if (date !== undefined) return date;
  }
  return null;
};
