import type { Entry } from './entry.ts';

/** What a list for people shows of an article. */
export type ListedEntry = Pick<
  Entry,
  'id' | 'title' | 'summary' | 'published' | 'section' | 'source' | 'language' | 'carePage'
>;

/** Of a summary, a list shows a sentence. */
const longestSummary = 300;

/** As little of an entry as its line in a list needs. */
export const listedEntry = (entry: Entry): ListedEntry => {
  const { id, title, summary, published, section, source, language, carePage } = entry;
  return {
    id,
    title,
    summary: summary.slice(0, longestSummary),
    published,
    section,
    source,
    language,
    carePage,
  };
};
