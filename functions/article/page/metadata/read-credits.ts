import { type PageModel, textOfLine } from '../page-model.ts';
import { attributesOf } from '../tree/attributes.ts';
import { textOf } from '../tree/text.ts';
import { endOf } from '../tree/tree.ts';
import { firstMeta } from './meta-elements.ts';

/** Who wrote it, and which publication it was taken from. */
export type Credits = {
  readonly byline: string | null;
  readonly bylineSignal: string;
  readonly source: string | null;
  readonly sourceSignal: string;
};

type Found = { readonly text: string; readonly signal: string };

export const readCredits = (page: PageModel, headline: number): Credits => {
  const lines = creditLines(page, headline);
  const byline = firstFound([printedAuthor(lines), declaredAuthor(page), namedAuthor(page)]);
  const source = firstFound([printedSource(lines), declaredSource(page)]);
  return {
    byline: byline?.text ?? null,
    bylineSignal: byline?.signal ?? 'nothing',
    source: source?.text ?? null,
    sourceSignal: source?.signal ?? 'nothing',
  };
};

const firstFound = (found: readonly (Found | null)[]): Found | null =>
  found.find((item) => item !== null) ?? null;

const creditLines = (page: PageModel, headline: number): readonly string[] => {
  const from = headline >= 0 ? headline + 1 : Math.max(0, page.opening - 12);
  return page.lines
    .slice(from, page.opening + 2)
    .filter((line) => line.size < 400)
    .map((line) => textOfLine(page.tree, line));
};

const label = String.raw`(?:^|[\s|｜丨/·(（\]】]|\d)`;
const stop = String.raw`(?=$|[\s|｜丨)）\]】;；,，]|(?:来源|來源|作者|记者|責任|责任|编辑|編輯|时间|時間|发布|發佈|日期|浏览|点击|阅读|字号|字体|编审|审核|摄影|责编|校对)\s*[:：])`;
const authorPattern = new RegExp(
  String.raw`${label}(?:作者|文章作者|撰文|撰稿|文字)\s*[:：/／]\s*([^:：|｜]{2,40}?)${stop}`,
  'u',
);
const reporterPattern =
  /(?:本报记者|本报通讯员|记者|記者)\s*[:：]?\s*(\p{Script=Han}{2,4}(?:[\s、]+\p{Script=Han}{2,4}){0,3})(?=$|[\s)）|,，。:：])/u;
const englishPattern =
  /^(?:by|written by|words by|story by|posted by)[:\s]+([\p{Lu}][^|•·\d]{2,80}?)(?=$|\s*[|•·,]|\s+(?:on|in|at|for|updated|published)\b|\s+\d)/iu;
const sourcePattern = new RegExp(
  String.raw`(?:来\s*源|來\s*源|信息来源|文章来源|稿源|出处|消息来源|转自)\s*[:：]\s*(.{2,40}?)${stop}`,
  'u',
);

const printedAuthor = (lines: readonly string[]): Found | null => {
  for (const line of lines) {
    const name = (
      authorPattern.exec(line) ??
      reporterPattern.exec(line) ??
      englishPattern.exec(line)
    )?.[1]?.trim();
    if (name !== undefined && isName(name)) return { text: name, signal: 'line under the headline' };
  }
  return null;
};

const printedSource = (lines: readonly string[]): Found | null => {
  for (const line of lines) {
    const name = sourcePattern.exec(line)?.[1]?.trim();
    if (name !== undefined && name !== '') return { text: name, signal: 'line under the headline' };
  }
  return null;
};

const isName = (text: string): boolean =>
  text.length <= 120 &&
  !/^(?:https?:|www\.|@)|\.(?:com|cn|org)\b|^(?:admin|administrator|佚名|未知|编辑|管理员|网络|null|undefined)$/i.test(
    text,
  );

const authorNames = [
  'author',
  'article:author',
  'byl',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'og:article:author',
  'cxenseparse:author',
  'article:author_name',
];

const declaredAuthor = (page: PageModel): Found | null => {
  const linked = page.linked?.authors.filter(isName) ?? [];
  if (linked.length > 0) return { text: linked.join(', '), signal: 'JSON-LD' };
  for (const name of authorNames) {
    const values =
      page.meta
        .get(name)
        ?.map((value) => value.replace(/^by\s+/i, ''))
        .filter(isName) ?? [];
    if (values.length > 0) return { text: values.join(', '), signal: name };
  }
  return null;
};

const bylineName = /\b(?:byline|author|writer)\b|rel\s*=\s*["']?author|itemprop\s*=\s*["']?author/i;

/** An element that calls itself the byline, before or at the start of the body. */
const namedAuthor = (page: PageModel): Found | null => {
  const { tree, lines, opening } = page;
  const last = lines[opening + 1]?.first ?? 0;
  for (let node = 1; node < last; node += 1) {
    const source = tree.tag[node] === 0 ? '' : tree.html.slice(tree.from[node], tree.to[node]);
    if (source.length < 6 || !bylineName.test(source) || endOf(tree, node) - node > 40) continue;
    const names = `${attributesOf(tree, node).get('class') ?? ''} ${attributesOf(tree, node).get('rel') ?? ''} ${attributesOf(tree, node).get('itemprop') ?? ''}`;
    if (!/byline|author|writer/i.test(names)) continue;
    const text = textOf(tree, node).replace(/^by[:\s]+/i, '');
    if (text.length > 1 && text.length < 80 && isName(text) && !/\d{4}/.test(text))
      return { text, signal: 'element named byline' };
  }
  return null;
};

const declaredSource = (page: PageModel): Found | null => {
  const text = firstMeta(page.meta, [
    'contentsource',
    'source',
    'mediaid',
    'article:source',
    'copyright-source',
  ]);
  return text === null || /^https?:/.test(text) ? null : { text, signal: 'meta' };
};
