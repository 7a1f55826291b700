import type { PageModel } from '../model/page-model.ts';
import { attributeOf } from '../tree/attributes.ts';
import { elementsNamed, type Tree } from '../tree/tree.ts';
import { firstMeta } from '../declared/meta-elements.ts';

const mostTags = 20;
const longestTag = 60;

/** Keywords as the page declares them: of its JSON-LD, of its article tags, of its keywords. */
export const readTags = ({ linked, meta }: PageModel): readonly string[] => {
  const listed = linked === null || linked.keywords.length === 0 ? meta.get('article:tag') : linked.keywords;
  const keywords = listed ?? [firstMeta(meta, ['news_keywords', 'keywords', 'parsely-tags']) ?? ''];
  const tags = keywords.flatMap((words) => words.split(/[,，;；、]/)).map((tag) => tag.trim());
  return [...new Set(tags.filter((tag) => tag !== '' && tag.length < longestTag))].slice(0, mostTags);
};

/** The language the page declares for itself, `null` when it declares none. */
export const readLanguage = (tree: Tree): string | null => {
  const [html] = elementsNamed(tree, 'html');
  if (html === undefined) return null;
  const language = (attributeOf(tree, html, 'lang') ?? attributeOf(tree, html, 'xml:lang') ?? '').trim();
  return language === '' ? null : language;
};
