import { essence } from '../measure/compare-text.ts';

/** What sites put between a headline and their name. A colon or a plain hyphen may be part of the headline. */
const separator =
  /\s+[-–—|·•»:/]{1,2}\s+|\s*[_|｜»«]+\s*|\s*[—–]{1,2}(?=[^—–]*$)|(?<=[々〇㐀-鿿][^-]*)-+(?=[^-]*[々〇㐀-鿿])/g;
const siteWords =
  /(?:网|網|报|報|新闻|新聞|频道|頻道|在线|中心|日报|门户|政府|博客|论坛|委员会|局|厅|站|官网|首页|资讯|News|Times|Post|Blog|Forums?|Wiki|Community|Magazine|Journal|Today|Daily|\.com|\.org|\.net|\.co)\s*$/i;

/** Whether a piece of a title is called what sites are called. */
export const isSiteName = (part: string): boolean => siteWords.test(part.replace(address, ''));

/** `央视网(cctv.com)` */
const address = /\s*[(（][\w.-]+[)）]\s*$/;

/**
 * The headline in a document title: the site's and the section's names are taken off its end, or its start.
 * Site: what the page says its name is.
 */
export const stripSiteName = (title: string, site: string | null): string => {
  const parts = splitTitle(title);
  let from = 0;
  let to = parts.length;
  while (to - from > 1 && isSitePart(title, parts.slice(0, to), site)) to -= 1;
  while (to - from > 1 && isLeadingSite(parts, from, site)) from += 1;
  const first = parts[from];
  const last = parts[to - 1];
  return first === undefined || last === undefined ? title : title.slice(first.start, last.end).trim();
};

export type TitlePart = { readonly text: string; readonly start: number; readonly end: number };

/** The pieces of a title between separators, with their places. */
export const splitTitle = (title: string): readonly TitlePart[] => {
  const parts: TitlePart[] = [];
  let start = 0;
  for (const match of title.matchAll(separator)) {
    parts.push({ text: title.slice(start, match.index), start, end: match.index });
    start = match.index + match[0].length;
  }
  parts.push({ text: title.slice(start), start, end: title.length });
  return parts.filter((part) => part.text.trim() !== '');
};

const isNamed = (part: string, site: string | null): boolean => {
  const name = essence(site ?? '');
  return (
    name !== '' &&
    essence(part) !== '' &&
    (essence(part) === name || (name.length > 3 && essence(part).includes(name)))
  );
};

const longestSite = 12;

/** Some sites print their name, and the section's, before the headline. */
const isLeadingSite = (parts: readonly TitlePart[], from: number, site: string | null): boolean => {
  const text = parts[from]?.text.trim() ?? '';
  if (isNamed(text, site)) return true;
  return /^[々〇㐀-鿿]+$/.test(text) && text.length <= longestSite && siteWords.test(text);
};

/** `_副刊_岭上日报网`: what stands before a site's name. */
const sectionName = /^[々〇㐀-鿿]{2,4}$/;

/** The last part names the site when it says so, is set apart by a bar, or is short beside what is left. */
const isSitePart = (title: string, parts: readonly TitlePart[], site: string | null): boolean => {
  const [last, before] = parts.toReversed();
  if (last === undefined || before === undefined) return false;
  if (isNamed(last.text, site) || isSiteName(last.text)) return true;
  if (title.length > last.end && sectionName.test(last.text.trim())) return true;
  const rest = essence(title.slice(0, before.end));
  const isShort =
    rest.length > essence(last.text).length * 1.2 || /[|｜]/.test(title.slice(before.end, last.start));
  return isShort && rest.length >= 8 && last.text.trim().split(/\s+/).length <= 5;
};
