import type { Instant } from '../../model/article.ts';
import { isPublished } from '../../page/credits/credit.ts';
import { findInstant } from '../../dates/find-instant.ts';
import { creditsPhotographer } from '../lines/photo-credits.ts';
import { splitAuthors } from '../../names/split-authors.ts';
import { unglue } from '../lines/unglue.ts';

/** What the lines between headline and body tell. */
export type Header = {
  readonly published: Instant | null;
  readonly updated: Instant | null;
  readonly byline: string | null;
  readonly authors: readonly string[];
  readonly source: string | null;
};

const labels =
  '来源|來源|稿源|出处|出處|信息来源|文章来源|作者|记者|記者|撰文|撰稿|责任编辑|责编|编辑|編輯|发布时间|发布日期|发表时间|发布|时间|日期|更新时间|更新|浏览|瀏覽|人气|人氣|访问|查看|阅读|点击|字号|字体|评论|我要评论|分享|打印|举报';
const value = String.raw`\s*[:：]\s*(?!(?:${labels})\s*[:：])(?<value>[^|｜\n]{1,60}?)\s*(?=$|[|｜]|\s{2,}|\s?(?:${labels})(?:次数|次數|量|数|數)?\s*(?:[:：]|$|[(（\d])|\s(?:\d{4}[-/.年]|[\p{Script=Han}]{2,4}$))`;
const sourceLabel = new RegExp(`(?:来源|來源|稿源|出处|出處)${value}`, 'u');
const authorLabel = new RegExp(`(?:作者|记者|記者|撰文|撰稿|文)${value}`, 'u');
/** `文/张三`, `记者 张三 李四`: the label is parted from the names by a slash or a space. */
const reporter =
  /^(?:本报|本報)?(?:记者|記者|文|撰文|作者)\s?[/／|｜,，\s]\s?(?<value>[\p{Script=Han}·]{2,6}(?:[\s、,，][\p{Script=Han}·]{2,6}){0,4})(?=$|\s)/u;
/** `虎牙 发布于 2019-06-21`. */
const poster = /^(?<value>[^\s:：]{2,12})\s(?:发[布表]于|發[佈表]於)\s?\d{4}/u;
const english =
  /^(?:(?:[Ww]ritten |[Rr]eported |[Ss]tory |[Ww]ords |[Tt]ext |[Pp]osted |[Ii]nterview |WRITTEN |WORDS |STORY )?(?:[Bb]y|BY)|[Aa]uthor:?)\s+(?<value>\p{Lu}[^|•·\n]{1,120})/u;
/** Other languages' `by`, which mean much else besides: only before a name of two words or more. */
const foreign =
  /^(?:Von|VON|Par|Por|Di|Door|Af|Av)\s+(?<value>(?:\p{Lu}[\p{L}.’'-]+\s){1,3}\p{Lu}[\p{L}.’'-]+)/u;
/** Where a printed name ends: a date, a job, a house. */
const afterName =
  /\s*(?:\S+@\S|\sat\s|[|•·—–/]|\s-\s|,?\s(?:updated|published|posted|last|on (?=\w+day))|,\s*(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.? \d)|,\s*(?:[\w.]+\s){0,4}(?:news|times|post|staff|writer|reporter|correspondent|editor|press|reuters|cnn|bbc|afp|ap|npr)\b|\s(?:senior |chief |deputy |assistant |staff |news |sports? |crime |business |political |health |education |environment |digital |local democracy )?(?:reporter|correspondent|editor|writer|journalist)s?\b|\s\d{1,2}[\s:]|\s\(|\son\s|\sfor\s).*$/iu;

const updatedLabel = /(?:更新|修改|最后|updated|modified|last)/iu;

/** Reads dates, people and source out of the lines between headline and body; nothing else is looked at. */
export const readHeader = (lines: readonly string[], zone: string): Header => {
  const joined = joinLoneLabels(lines.map(unglue));
  const dates = joined.flatMap(datedPieces).flatMap((line) => datesIn(line, zone));
  const byline = firstOf(joined, bylineOf);
  return {
    published: dates.find(({ isUpdate }) => !isUpdate)?.instant ?? dates[0]?.instant ?? null,
    updated: dates.find(({ isUpdate }) => isUpdate)?.instant ?? null,
    byline,
    authors: splitAuthors(byline ?? ''),
    source:
      firstOf(joined, (line) => namedIn(sourceLabel, line)) ??
      firstOf(joined, (line) => sourceAfterDate(line, zone)),
  };
};

/** Whether a line is of the kind that stands between a headline and its article. */
export const isHeaderLine = (printed: string): boolean => isHeader(unglue(printed));

const isHeader = (line: string): boolean =>
  line.length <= 160 &&
  (/^(?:索\s?引\s?号|主题分类|发文机关|发文字号|发布机构|成文日期|发文日期|文\s?号)\s/u.test(line) ||
    /^(?:来源|來源|稿源|索\s*引\s*号|主题分类|发文机关|发文字号|成文日期|发布机构|标\s*题|文\s*号|作者|记者|記者|撰文|出版|更新|文|发布时间|发布日期|发表时间|时间|日期|published|updated|posted)\s*[:：/|]/iu.test(
      line,
    ) ||
    /^(?:(?:[Ww]ritten|[Ww]ords|[Tt]ext|[Ss]tory|[Ii]nterview|[Pp]osted|[Pp]hotography) )?(?:[Bb]y|BY)(?:\s\p{Lu}|$)/u.test(
      line,
    ) ||
    isUnlabelledByline(line) ||
    (isDated(line) && line.length <= 100 && !/[。.!?！？]["”]?$|撮影$/u.test(line)) ||
    dayAndHour.test(line));

/** `7.05.2014, 23:32; Kategorie: Verein.` */
const dayAndHour = /^\d{1,2}[./-]\d{1,2}[./-]\d{4}[,.]? \d{1,2}:\d\d(?!\d).{0,50}$/u;

/** `Von Katrin Schönfeld, Kiel`, `Par Hélène Tardieu (envoyée spéciale)`. */
const abroad =
  /^(?:Von|VON|Par|Por|POR|Di|Door|Af|Av|(?:Publicado|Escrito|Postado|Enviado) por|Publié par|Rédigé par|(?:Geschrieben|Veröffentlicht|Verfasst) von|(?:Scritto|Pubblicato) da|Geschreven door|Skrevet av|Автор(?: статьи)?:?|Опубликовал|Dodał:?|Autore?:):? (?:\p{Lu}[\p{L}.’'-]+ ){1,3}\p{Lu}[\p{L}.’'-]+(?:\s?[,(|–—-].{0,60}|\s(?:und|et|e|y|en|og|och) \p{Lu}.{0,40})?$/u;

/** `Greg Tull By Greg Tull`: a portrait's description stands before the byline. */
const named = /(?:^|\s)(\p{Lu}[\p{L}.’'-]+ (?:\p{Lu}[\p{L}.’'-]* ){0,2}\p{Lu}[\p{L}’'-]+) [Bb]y \1/u;

/** Without the word `by`, or with another language's. */
const isUnlabelledByline = (line: string): boolean =>
  named.test(line) || (line.length <= 80 && [abroad, withJob].some((form) => form.test(line)));

/** `停电时间：2026年11月8日07:00至17:00`: of what is announced, not of the page. */
const announcedHour =
  /^(?!(?:发布|发表|发稿|更新|修改|上传|录入|创建|生成|成文|发文|印发|公开|刊登|来稿|編輯|編集|建立|公告)(?:时间|日期))\p{Script=Han}{2,8}(?:时间|日期)\s?[:：]/u;

/** `（2026年10月28日市人民代表大会常务委员会通过）`: under the headline of a law, and part of it. */
export const isEnactment = (line: string): boolean =>
  /^[（(]\d{4}年.{4,120}(?:通过|公布|批准|发布|施行|修订|修正)[)）]$/u.test(line);

/** `[2026-10-21 09:02]`: when somebody spoke in an interview. */
export const isMinute = (line: string): boolean =>
  /^[[【]\d{4}-\d\d?-\d\d? \d\d?:\d\d(?::\d\d)?[\]】]$/u.test(line);

/** `2021-03-29T21:23:49.643+0900 [DEBUG]`. */
const ofLog = /\d\d:\d\d:\d\d[.,]\d{3}/u;

/** A date amid the words of a headline is theirs: `关于2026年11月8日计划停电的通知`. */
const isDated = (line: string): boolean => {
  const found =
    announcedHour.test(line) || isEnactment(line) || isMinute(line) || ofLog.test(line)
      ? null
      : findInstant(line, 'UTC');
  return (
    found !== null &&
    !isOfSentence(line, found.start) &&
    !(hasWords.test(line.slice(0, found.start)) && goesOn.test(line.slice(found.end)))
  );
};

/** `The yard of the foundry on March 15, 2022.`: when the picture was taken. */
const isOfSentence = (line: string, start: number): boolean => {
  const before = line.slice(0, start);
  const words = before.match(/(?<![\p{L}_’'-])\p{Ll}{4,}/gu) ?? [];
  return words.length >= fewestWords && !ofHeader.test(before);
};

const fewestWords = 2;
/** What may be told before the day of an article. */
const ofHeader =
  /[|•·:：–—]|\b(?:by|publi\p{L}+|post\p{L}+|updat\p{L}+|modif\p{L}+|actuali\p{L}+|atuali\p{L}+|aggiorn\p{L}+|aktual\p{L}+|stand|erstellt|veröffentlicht|creat\p{L}+|writ\p{L}+|last|first|editor|staff|writer|reporter|correspondent)\b/iu;

const isOfPicture = (line: string): boolean => creditsPhotographer(line) && !updatedOrPublished.test(line);
const updatedOrPublished = /publi|post|updat|来源|發|发/iu;

const hasWords = /^[^:：|｜]*\p{Script=Han}$/u;
const goesOn = /^\p{Script=Han}{2}[^:：|｜]{4,}$/u;

/** innerText parts `By` from the name, `来源：` from the paper. */
const joinLoneLabels = (lines: readonly string[]): readonly string[] =>
  lines.map((line, index) =>
    /^(?:by|author|written by|作者|来源|來源|记者|发布时间|时间)\s*[:：]?$/iu.test(line)
      ? `${line} ${lines[index + 1] ?? ''}`
      : line,
  );

/** `PUBLISHED: 09:12, 11 June 2024 | UPDATED: 12:40, 11 June 2024`: neither hour is the other day's. */
const datedPieces = (line: string): readonly string[] => {
  const pieces = line.split(/\s*[|｜]\s*/u);
  return pieces.filter((piece) => findInstant(piece, 'UTC') !== null).length > 1 ? pieces : [line];
};

const datesIn = (line: string, zone: string): readonly { instant: Instant; isUpdate: boolean }[] => {
  const found = findInstant(line, zone);
  if (found === null || isOfSentence(line, found.start) || isOfPicture(line)) return [];
  const isUpdate = updatedLabel.test(line.slice(Math.max(0, found.start - 16), found.start));
  const rest = line.slice(found.end, found.end + 200);
  const next = rest.length > 8 ? findInstant(rest, zone) : null;
  const first = { instant: found.instant, isUpdate };
  if (next === null) return [first];
  // Two days side by side: a blog's system prints the update first.
  if (!isUpdate && next.start <= 1 && next.instant < found.instant)
    return [
      { instant: next.instant, isUpdate: false },
      { instant: found.instant, isUpdate: true },
    ];
  return [
    first,
    { instant: next.instant, isUpdate: !isUpdate && updatedLabel.test(rest.slice(0, next.start)) },
  ];
};

/** `2025年3月4日 09:10 山城日报`: a paper's name right after the date needs no label. */
const house =
  /^[\s|｜·]{0,4}(?<value>[\p{Script=Han}A-Za-z]{1,12}(?:报|報|网|網|社|电视台|電視台|电台|在线|客户端|周刊|週刊|杂志|雜誌|新闻|新聞|发布|融媒体中心))(?=$|[\s|｜])/u;

const sourceAfterDate = (line: string, zone: string): string | null => {
  const found = line.length > 160 ? null : findInstant(line, zone);
  return found === null ? null : namedIn(house, line.slice(found.end));
};

const bylineOf = (line: string): string | null => {
  if (line.length > 200) return null;
  const name =
    firstNamed([authorLabel, poster, reporter], line) ??
    englishByline(line) ??
    firstNamed([foreign, withJob], line);
  // `作者：周慧敏（教师）`: the job is not the name, and `作者：执行局` nobody's.
  const alone = name?.replace(/[（(][^（()）]{2,16}[)）]$/u, '') ?? null;
  return alone === null || !isPublished(alone) ? null : alone;
};

const firstNamed = (labels: readonly RegExp[], line: string): string | null =>
  firstOf(labels, (label) => namedIn(label, line));

const namedIn = (label: RegExp, line: string): string | null =>
  withoutNobody(label.exec(line)?.groups?.['value']?.trim() ?? '');

/** `作者：佚名`: nobody knows. */
const withoutNobody = (name: string): string | null =>
  /^(?:佚名|无名|匿名|admin)?$/iu.test(name) ? null : name;

/** `Nadia Holm, environment correspondent`: a name that no `by` announces, told by the job after it. */
const withJob =
  /^(?<value>\p{Lu}[\p{L}’'.-]+(?:\s\p{Lu}[\p{L}’'.-]*){1,2})(?:,\s|\s\(|\s[|–—-]\s|\s(?=\p{Lu}\p{Ll}+\s\p{Ll}))(?:[\p{L}«»]+\s){0,3}(?:[Cc]orrespondent|[Rr]eporter|[Ee]ditor|[Ww]riter|[Cc]olumnist|[Jj]ournaliste?|[Kk]orrespondentin|[Kk]orrespondent|[Rr]edakt\p{L}+|[Cc]orresponsal|[Rr]edact\p{L}+|envoyée? spéciale?|корреспондент|обозреватель|редактор|now|earlier)(?=[\s),.]|$).{0,40}$/u;

const englishByline = (line: string): string | null => {
  const name =
    namedIn(english, line)
      ?.replace(afterName, '')
      .replace(/[\s,;:]+$/u, '') ?? '';
  return name.length < 3 || name.split(/\s+/u).length > 14 ? null : name;
};

const firstOf = <Item, Result>(
  items: readonly Item[],
  find: (item: Item) => Result | null,
): Result | null => {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
};
