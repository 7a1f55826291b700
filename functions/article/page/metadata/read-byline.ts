import type { PageModel } from '../page-model.ts';
import { chineseNames, isChineseName } from './chinese-names.ts';
import { essence } from './compare-text.ts';
import { type CreditLines } from './credit-lines.ts';
import { isEnglishName, leadingNames } from './english-names.ts';
import { namedElements } from './named-elements.ts';

/** A credit and where it was found. */
export type Credit = { readonly text: string; readonly signal: string };

/** Who wrote it, as printed. Chinese pages tell in their visible text, others in their metadata. */
export const readByline = (page: PageModel, lines: CreditLines): Credit | null =>
  /\p{Script=Han}/u.test(page.headline.text)
    ? (labelledName(lines) ?? reporterName(lines) ?? signedName(lines) ?? declaredName(page, lines))
    : (koreanReporter(page, lines) ??
      declaredAuthor(page) ??
      printedAuthor(lines) ??
      namedAuthor(page) ??
      signedAuthor(lines));

const label = String.raw`(?:^|[\s\u3000|｜丨·(（[【〔\]】\d,，])(?:作\s*者|文章作者|原作者|撰文|撰稿人?|文字|文|供稿人|记\s*者|記\s*者|通讯员|通訊員|采写|採訪|采访|文\s*[/／、]\s*图|图\s*[/／、]\s*文|图文)\s*(?:[:：/／｜|丨]|,\s|(?<=[图文])\s)\s*`;
/** `文/观察者网 沈砚秋`: for whom they write. */
const employer = String.raw`(?:\p{Script=Han}{2,8}(?:网|報|报|社|站|台|新闻|新聞|周刊|杂志|频道|客户端)\s+)?`;
const labelled = new RegExp(
  `${label}${employer}(?:本报记者|本报通讯员|记者|通讯员)?\\s*${chineseNames}`,
  'u',
);
const penName = /(?:^|[\s\u3000|｜])作\s*者\s*[:：]\s*([^\s:：|｜/]{2,16})(?=$|[\s|｜])/u;

const labelledName = ({ above, over, end }: CreditLines): Credit | null => {
  for (const line of [...above, ...over]) {
    const name = firstGroup(line, [labelled, penName]);
    if (name !== null && isPublished(name)) return credit(name, 'label 作者');
  }
  const signature = end.find(
    (line) => /[（(]\s*(?:作者|文|图\s*[/／、]?\s*文|撰稿)/u.test(line) && labelled.test(line),
  );
  return signature === undefined
    ? null
    : credit(firstGroup(signature, [labelled]) ?? '', 'label 作者 at the end');
};

/** What the first of these patterns that matches has in its first group. */
const firstGroup = (line: string, patterns: readonly RegExp[]): string | null => {
  for (const pattern of patterns) {
    const group = pattern.exec(line)?.[1];
    if (group !== undefined) return group;
  }
  return null;
};

const credit = (text: string, signal: string): Credit => ({ text: text.trim(), signal });

const nobody =
  /^(?:佚名|未知|匿名|本站|管理员|编辑|网络|无|原创|admin|administrator|小编|办公室|网站管理员|信息员|系统管理员)$/i;
const publication =
  /(?:网|報|报|社|局|厅|办|委|政府|中心|电视台|频道|杂志|日报|新闻|客户端|学院|部|处|公司)$/u;
const isPublished = (name: string): boolean => !nobody.test(name) && !publication.test(name);

const reporter = String.raw`(?:记者|記者|通讯员|通訊員|特派员|撰稿)`;
const atStart = new RegExp(String.raw`^[^。]{0,16}?${reporter}\s*[:：|｜/]?\s*${chineseNames}`, 'u');
const inBrackets = new RegExp(
  String.raw`[（(〔【\[][^（()）〔〕。]{0,24}?${reporter}\s*[:：|｜/]?\s*${chineseNames}`,
  'u',
);

/** `……“一个都不会下岗”。（周建平）` */
const inBracketsAlone = new RegExp(String.raw`[。！？”…][（(]${chineseNames}[）)]$`, 'u');

const reporterName = ({ above, start }: CreditLines): Credit | null => {
  const credits = above.filter((line) => line.length < 80);
  return (
    reporterIn(credits, [atStart, inBrackets], 'reporter under the headline') ??
    reporterIn(start, [inBrackets, atStart], 'reporter of the dateline')
  );
};

const signedName = ({ end }: CreditLines): Credit | null =>
  reporterIn(end.toReversed(), [inBrackets], 'reporter at the end') ??
  reporterIn(end.filter((line) => line.length < 40).toReversed(), [atStart], 'reporter at the end') ??
  reporterIn(end.toReversed(), [inBracketsAlone], 'name at the end');

const reporterIn = (lines: readonly string[], patterns: readonly RegExp[], signal: string): Credit | null => {
  const name = lines
    .map((line) => firstGroup(line, patterns))
    .find((group) => group !== null && isChineseName(group));
  return name === undefined || name === null ? null : credit(name, signal);
};

const authorMeta = [
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
  'twitter:creator:name',
];

/**
 * On Chinese pages `author` often holds the site, an editor or an editor's number: believed when it is a
 * person's name, and printed too.
 */
const declaredName = (page: PageModel, { above, over, start }: CreditLines): Credit | null => {
  const printed = [...above, ...over, ...start].filter((line) => !/编辑|責任|责编/u.test(line)).join('\n');
  const elements = namedElements(page, /author|byline|writer|zuozhe/i).map((text) =>
    text
      .replace(/^(?:作者\s*[:：/]?|文\s*[:：/]|记者\s*[:：/]?)\s*/u, '')
      .replace(/\s+(?:报道|報導|撰文|撰稿|文|记者|記者)$/u, ''),
  );
  const metadata = authorMeta
    .flatMap((name) => page.meta.get(name) ?? [])
    .filter((name) => printed.includes(name));
  const name = [...(page.linked?.authors ?? []), ...metadata, ...elements].find(
    (text) => isChineseName(text) || isPrintedAlone(text, above),
  );
  return name === undefined ? null : credit(name, 'declared author');
};

/** A pen name: declared, and printed as a piece of its own under the headline. */
const isPrintedAlone = (text: string, above: readonly string[]): boolean =>
  text.length >= 2 &&
  text.length <= 12 &&
  isPublished(text) &&
  !/\d/.test(text) &&
  above.some((line) => line.split(/[\s|｜·]+/u)[0] === text);

const koreanName =
  /(?:^|[\s(=])(\p{Script=Hangul}{2,4})\s*(?:선임|수석|인턴|수습|전문)?기자(?=$|[\s)=·|]|\p{P})/u;

/** `박서윤 기자`: under the headline, or as the signature. */
const koreanReporter = ({ headline }: PageModel, { above, end }: CreditLines): Credit | null => {
  if (!/\p{Script=Hangul}/u.test(headline.text)) return null;
  const name = [...above, ...end]
    .map((line) => firstGroup(line, [koreanName]))
    .find((group) => group !== null);
  return name === undefined || name === null || name === '기자명' ? null : credit(name, 'reporter 기자');
};

const declaredAuthor = (page: PageModel): Credit | null => {
  const site = new Set(
    [page.linked?.publisher, page.meta.get('og:site_name')?.[0]].map((name) => essence(name ?? '')),
  );
  const isPerson = (name: string): boolean =>
    name.length < 80 && !isAddress.test(name) && !nobody.test(name) && !site.has(essence(name));
  const linked = page.linked?.authors.map(nameAlone).filter(isPerson) ?? [];
  if (linked.length > 0) return credit(linked.join(', '), 'JSON-LD');
  for (const meta of authorMeta) {
    const values = (page.meta.get(meta) ?? []).map(nameAlone).filter(isPerson);
    if (values.length > 0) return credit([...new Set(values)].join(', '), meta);
  }
  return null;
};

/** `By Gemma Parr For Shire Mail`, `Jane Doe, Staff Writer`: the person without the paper. */
const nameAlone = (text: string): string => {
  const name = text.replace(/^by[:\s]+/i, '').replace(/\s+for\s+(?:the\s+)?\p{Lu}.*$/iu, '');
  const [first = '', ...rest] = name.split(/,\s*/);
  return rest.length > 0 && isEnglishName(first) && rest.every((part) => !isEnglishName(part))
    ? first
    : name.trim();
};

const isAddress = /^(?:https?:|www\.|@|\/)|\.(?:com|cn|org|net)\b/i;
const byWords =
  /(?:^|\s|[|•·])(?:by|written by|words by|words|story by|posted by|text by)[:\s]\s*(?=\p{Lu})/iu;

/** The same in languages whose word for it is too common to be believed anywhere but at the start. */
const byWordsAbroad = /^(?:von|par|por|di|door|av|af)\s+(?=\p{Lu})/iu;
/** A blog's writer often has one name; these words leave no doubt that it is one. */
const oneName = /(?:^|[|•·])\s*(?:posted|written) by[:\s]\s*(\p{Lu}[\p{L}’'-]+)\s*(?=$|[|•·,–—]|on\b|at\b)/iu;

const printedAuthor = ({ above, over }: CreditLines): Credit | null => {
  for (const line of [...above, ...over]) {
    const match = byWords.exec(line) ?? byWordsAbroad.exec(line);
    const name =
      match === null || match.index > 60 ? null : leadingNames(line.slice(match.index + match[0].length));
    const found = name ?? firstGroup(line, [oneName]);
    if (found !== null && !nobody.test(found)) return credit(found, 'line under the headline');
  }
  return null;
};

const signature = /^(?:posted|written|words|story|reported) by[:\s]\s*(?=\p{Lu})/iu;

/** Blogs name the writer under the text. */
const signedAuthor = ({ end }: CreditLines): Credit | null => {
  for (const line of end) {
    const match = signature.exec(line);
    const name = match === null ? null : leadingNames(line.slice(match[0].length));
    if (name !== null) return credit(name, 'line under the text');
  }
  return null;
};

const namedAuthor = (page: PageModel): Credit | null => {
  const names = namedElements(page, /byline|author|writer/i)
    .map((text) => leadingNames(text.replace(/^(?:by|written by|posted by)[:\s]+/i, '')) ?? '')
    .filter((name) => name !== '' && isEnglishName(name.split(/,| and | & /)[0] ?? ''));
  return names.length === 0
    ? null
    : credit([...new Set(names)].slice(0, 6).join(', '), 'element named author');
};
