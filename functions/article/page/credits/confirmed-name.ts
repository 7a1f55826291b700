import type { PageModel } from '../model/page-model.ts';
import { spacedTextOfLine } from '../measure/text-of-line.ts';
import { type Credit, credit } from './credit.ts';
import type { CreditLines } from './credit-lines.ts';
import { isEnglishName } from '../../names/english-names.ts';

const longestLine = 160;
const confirmation =
  /^(?:(?:written|posted|published|words|story|article|text) by|about(?: the author)?|by|author|meet)\b[:\s]*/i;
const tells = /^,?\s+(?:is|was|has|covers|writes|reports|joined|works|lives|edits|leads|studies)\b/;

/**
 * A name that stands alone under the headline, and somewhere on the page again with what only a writer has:
 * `Written by …`, or a sentence that says who that is. A label that looks like a name has neither.
 */
export const confirmedName = (page: PageModel, { above }: CreditLines): Credit | null => {
  const names = above.filter(isEnglishName);
  if (names.length === 0) return null;
  for (const line of page.lines) {
    if (line.size > longestLine) continue;
    const text = spacedTextOfLine(page.tree, line);
    const found = names.find((name) => confirms(text, name));
    if (found !== undefined) return credit(found, 'name under the headline, told of elsewhere');
  }
  return null;
};

const confirms = (text: string, name: string): boolean => {
  const bare = text.replace(confirmation, '');
  if (!bare.startsWith(name)) return false;
  const rest = bare.slice(name.length);
  return bare === text ? tells.test(rest) : rest.trim() === '';
};
