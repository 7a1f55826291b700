import type { PageModel } from '../model/page-model.ts';
import { textOf } from '../tree/text.ts';
import { elementsNamed, type Node } from '../tree/tree.ts';
import { isEnglishName } from '../../names/english-names.ts';

const joint = /^\s*(?:,|&|and\b)/i;

/** Of a printed name that runs on into the paper's, the part that is linked as a name: `By [Ed Fox] Fox 99`. */
export const linkedName = (page: PageModel, printed: string | null): string | null => {
  if (printed === null) return null;
  const { from, to } = nodesAbove(page);
  for (const link of elementsNamed(page.tree, 'a')) {
    if (link < from || link >= to) continue;
    const name = textOf(page.tree, link);
    const rest = printed.slice(name.length);
    if (printed.startsWith(name) && /^\s/.test(rest) && !joint.test(rest) && isEnglishName(name)) return name;
  }
  return printed;
};

const nodesAbove = ({ lines, headline, opening }: PageModel): { readonly from: Node; readonly to: Node } => ({
  from: lines[Math.max(0, headline.line)]?.first ?? 0,
  to: lines[opening + 1]?.first ?? 0,
});
