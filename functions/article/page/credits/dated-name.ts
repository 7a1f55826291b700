import { findInstant } from '../../dates/find-instant.ts';
import type { PageModel } from '../model/page-model.ts';
import { isChineseName } from '../../names/chinese-names.ts';
import { type Credit, credit, isPublished } from './credit.ts';
import type { CreditLines } from './credit-lines.ts';

const longestLine = 90;
/** A name of two characters is too often a word of its own. */
const name = /^[々〇㐀-鿿]{3}$/;
/** What else has three characters and begins like a name. */
const place = /[市县區区省州镇村乡港湾岛山湖站栏版刊号类]$/;

/**
 * `腾讯体育 章小鱼 2009年06月14日04:08`, `2013-05-13 08:11:00 环球网 柳佳荷`: a name before the date or behind the
 * paper's, and nothing says what it is.
 */
export const datedName = ({ zone }: PageModel, { above }: CreditLines): Credit | null => {
  for (const line of above.filter((text) => text.length < longestLine)) {
    const date = findInstant(line, zone);
    if (date === null) continue;
    const found =
      wordsOf(line.slice(0, date.start)).find(isPerson) ??
      wordsOf(line.slice(date.end)).find(
        (word, place, words) => isPerson(word) && !isPublished(words[place - 1] ?? ''),
      );
    if (found !== undefined) return credit(found, 'name beside the date');
  }
  return null;
};

const wordsOf = (text: string): readonly string[] => text.split(/[\s|｜·]+/);

const isPerson = (word: string): boolean =>
  name.test(word) && isChineseName(word) && isPublished(word) && !place.test(word);

/** How newspapers mark their writers: `□ 屠远志`. */
const marked = /^[□■○●◎◇⊙]\s*(?=[々〇㐀-鿿]{2,4}$)/;

/** `渡口（外一首）`, under it `林渡之`: the name stands alone, right under the headline, or behind a mark. */
export const nameUnderHeadline = ({ headline }: PageModel, { above }: CreditLines): Credit | null => {
  if (headline.line < 0) return null;
  const [first = ''] = above;
  const found = above
    .filter((line) => marked.test(line))
    .map((line) => line.replace(marked, ''))
    .find((word) => isChineseName(word) && isPublished(word));
  const name = found ?? (isPerson(first) ? first : undefined);
  return name === undefined ? null : credit(name, 'name under the headline');
};
