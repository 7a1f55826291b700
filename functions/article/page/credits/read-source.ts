import { hasHan } from '../../characters/has-han.ts';
import { findInstant } from '../../dates/find-instant.ts';
import type { PageModel } from '../model/page-model.ts';
import type { CreditLines } from './credit-lines.ts';
import { isChineseName } from '../../names/chinese-names.ts';
import { dayWithoutYear } from './date-of-address.ts';
import { firstMeta } from '../declared/meta-elements.ts';
import { namedElements } from './named-elements.ts';
import type { Credit } from './credit.ts';

/** 来源: the publication that a Chinese page says it has the article from. */
export const readSource = (page: PageModel, lines: CreditLines): Credit | null =>
  labelledSource([...lines.above, ...lines.over]) ??
  namedSource(page) ??
  publishingAuthor(page) ??
  declaredSource(page) ??
  datedSource(page, lines) ??
  labelledSource(lines.end);

const label =
  /(?<!数据|图片|资料|视频|素材|照片|圖片|資料)(?:来\s*源|來\s*源|信息来源|文章来源|稿件来源|新闻来源|稿源|出处|消息来源|转自|转载自|转载于|来自|摘自)\s*[:：丨]\s*|(?:来源于|來源於)\s+/;
/** What ends a name: the next label, a separator, a date. */
const end = /\s*(?:[|｜丨【】[\]()（）;；]|[々〇㐀-鿿]{2,5}\s*[:：]|\d{4}[-年/.]|\s{2,}|https?:|$)/;
/** `《光明日报》` is quoted, `光明网-《光明日报》` is not. */
const unquote = (name: string): string => /^[《"“「]?([^《》"“”「」]+)[》"”」]?$/.exec(name)?.[1] ?? name;

const labelledSource = (lines: readonly string[]): Credit | null => {
  for (const [index, line] of lines.entries()) {
    const match = label.exec(line);
    if (match === null) continue;
    const rest = line.slice(match.index + match[0].length);
    const name = nameAtStart(rest === '' ? (lines[index + 1] ?? '') : rest);
    if (name !== null) return { text: name, signal: 'label 来源' };
  }
  return null;
};

const nameAtStart = (bracketed: string): string | null => {
  const text = bracketed.replace(/^[\s[【(（]+/, '');
  const stop = end.exec(text)?.index ?? text.length;
  const [first = ''] = text
    .slice(0, stop)
    .trim()
    .split(/\s+(?=[々〇㐀-鿿]{1,4}$|\d|\W)/);
  const name = unquote(first.trim());
  return name.length < 2 ||
    name.length > 40 ||
    /^(?:作者|编辑|未知|本站|网络|互联网|(?:本站)?原创|转载|佚名|[发發][布表][于於])$/.test(name)
    ? null
    : name;
};

/** `岸边晚报官方账号`: what a platform says of a paper, beside its name. */
const account = /官方(?:账号|帐号|账户|微博)$/;

const namedSource = (page: PageModel): Credit | null => {
  const name = namedElements(
    page,
    /\b(?:source|src|media|origin|laiyuan|from|where|ly|medianame|media-name|nickname|account)\b|_nickname|_source|-source|source_|source-/i,
    (text) => (account.test(text) ? null : text.replace(label, '').trim()),
  ).find((text) => text.length >= 2 && text.length <= 20 && hasHan(text) && !/\d{4}|[:：]/.test(text));
  return name === undefined ? null : { text: name, signal: 'element named source' };
};

const publication =
  /(?:网|報|报|社|新闻|电视台|台|频道|周刊|杂志|日报|晚报|客户端|在线|信息港|热线|资讯|视频|财经|财新|经济报道|之家|融媒|传媒|卫视|联播|发布|政府|局|委|办公室|[々〇㐀-鿿]{2}(?:体育|娱乐|科技|汽车|房产|军事|教育|健康|旅游|游戏))$/;

/** An account's name stands where a writer's would. */
const publishingAuthor = (page: PageModel): Credit | null => {
  const name = namedElements(page, /author/i, (text) =>
    publication.test(text) && !/[\s\d:：]/.test(text) && !isChineseName(text) ? text : null,
  ).find((text) => text.length >= 3 && text.length <= 14);
  return name === undefined
    ? null
    : { text: name, signal: 'element named author, which names a publication' };
};

/** `国际交流合作处 江岸文旅之窗`: two offices together; behind a printed label other things follow as well. */
const offices = /^(?!.*(?:记者|作者|编辑))[々〇㐀-鿿]{4,16}\s[々〇㐀-鿿]{4,16}$/;

const declaredSource = (page: PageModel): Credit | null => {
  const declared = firstMeta(page.meta, [
    'contentsource',
    'source',
    'mediaid',
    'article:source',
    'copyright-source',
    'og:article:source',
  ]);
  const named = declared?.replace(label, '').trim() ?? '';
  const name = offices.test(named) ? named : nameAtStart(named);
  if (name !== null && !/^https?:/.test(name)) return { text: name, signal: 'meta' };
  const author = firstMeta(page.meta, ['article:author', 'author']);
  if (author === null || !publication.test(author) || isChineseName(author)) return null;
  return { text: author, signal: 'meta author, which names a publication' };
};

/** `听新闻` asks to listen: no paper is called so. */
const button = /^(?:收?听|看|读|关注|查看|更多|打开|下载)/;

const withoutDate = (line: string, zone: string): string | null => {
  const date = findInstant(line, zone);
  if (date !== null) return `${line.slice(0, date.start)} ${line.slice(date.end)}`;
  return dayWithoutYear.test(line) ? line.replace(dayWithoutYear, ' ') : null;
};

const longestDated = 90;

/** `2013年05月06日10:22 新京报`: what stands alone beside the date. */
const datedSource = (page: PageModel, { above }: CreditLines): Credit | null => {
  for (const line of above.filter((text) => text.length < longestDated)) {
    const rest = withoutDate(line, page.zone);
    if (rest === null) continue;
    const name = rest
      .split(/[\s|｜·:：《》]+/)
      .find((part) => part.length >= 3 && part.length <= 14 && publication.test(part) && !button.test(part));
    if (name !== undefined) return { text: name, signal: 'beside the date' };
  }
  return null;
};
