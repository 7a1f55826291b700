import { whenNeeded } from '../../deferred/when-needed.ts';
import { chineseNames, han, isChineseName } from '../../names/chinese-names.ts';
import { type Credit, credit, firstGroup, isPublished, type Pattern } from './credit.ts';
import type { CreditLines } from './credit-lines.ts';

/** Who wrote it, as Chinese pages print it: with a label, as the reporter of the dateline, or as a signature. */
export const printedChineseName = (lines: CreditLines): Credit | null =>
  labelledName(lines) ?? reporterName(lines) ?? signedName(lines);

/**
 * Names between what stands before and after them. All the family names make an expression that takes milliseconds
 * to compile: it is made for the first line that has what stands before.
 */
const namesAfter = (before: string, after = ''): Pattern => {
  const start = new RegExp(before);
  const whole = whenNeeded(() => new RegExp(before + chineseNames + after));
  return { exec: (line) => (start.test(line) ? whole().exec(line) : null) };
};

const label = String.raw`(?:^|[\s\u3000|｜丨·(（[【〔\]】\d,，])(?:作\s*者|文章作者|原作者|撰文|撰稿人?|文字|文|供稿人|通讯员|通訊員|采写|採訪|采访|报道(?=\s*[:：])|報[導道](?=\s*[:：])|文\s*[/／、]\s*图|图\s*[/／、]\s*文|图文)\s*(?:[:：/／｜|丨]|,\s|(?<=[图文])\s)\s*`;
/** `文/观察者网 沈砚秋`: for whom they write. */
const employer = String.raw`(?:${han}{2,8}(?:网|報|报|社|站|台|新闻|新聞|周刊|杂志|频道|客户端|之家|学院|大学|中心|部|处|局|院|室|科|委|政府|公司|小学|中学)\s+)?`;
const labelled = namesAfter(`${label}[[【（(]?${employer}(?:(?:${han}|·){0,16}?(?:记者|通讯员))?\\s*`);
/**
 * `2026-11-01 来源：北城日报 记者：孟 瑶`; in an interview `记者：` begins a question, and in brackets others are named
 * before.
 */
const labelledReporter = namesAfter(String.raw`^[^（(]*[\s\u3000|｜丨](?:记|記)\s*者(?:\s*[:：]\s*|\s+)`);
/** `来源：北城日报 记者：木胜玉`: the label makes it a name whatever the family is; in an interview nothing is before it. */
const sourcedReporter = new RegExp(
  String.raw`[\s\u3000|｜丨](?:记|記)\s*者\s*[:：]\s*(${han}{2,4})(?=$|[\s|｜])`,
);
/** `作者： 我要评论(0)`: nobody is named, what follows is a button. */
const penName =
  /(?:^|[\s\u3000|｜])作\s*者\s*[:：]\s*(?!我[要来來]|[点點参參]|打印|分享|收藏|字[号號体體])([^\s:：|｜/[\]【】]{2,16})(?=$|[\s|｜])/;
/** `作者：学生会 莫小北`: for whom they write, whatever it is called. */
const employedName = namesAfter(
  String.raw`(?:^|[\s\u3000|｜])作\s*者\s*[:：]\s*${han}{2,10}\s+(?!来源|时间|发布|日期|点击|编辑)`,
);
const employed: Pattern = {
  exec: (line) => {
    const match = employedName.exec(line);
    return match !== null && isChineseName(match[1] ?? '') ? match : null;
  },
};
/** `文 | 零售观察局，作者 | 老贺，编辑 | 大吉` */
const barredName = /(?:^|[\s\u3000，,])作者\s*[|｜丨]\s*([^\s:：|｜/[\]【】，,。]{2,16})(?=$|[\s，,])/;
/** `作者:塘主 | 分类:随笔`, `本文由 江一白 发表于 2023年5月2日`, `小橘子 發表在 …`: blogs say it under the text. */
const postedBelow =
  /^([^\s:：|｜/[\]【】，,。]{2,12})\s*發表在\s|^(?:(?:本文)?作\s*者\s*[:：]\s*|本文由\s*)([^\s:：|｜/[\]【】，,。]{2,12})\s*(?:(?:[|｜/·]\s*)?(?:分类|分類|栏目|日期|时间|發布|发布|發表|发表|浏览|(?:责任|責任)?[编編][辑輯]|[责責][编編])|于\s*\d)/;
/** `青木 发表于 2019-06-21 17:30`: the account that posted it. */
const postedName = /^([^\s:：|｜/[\]【】，,。]{2,12})\s+[发發][布表][于於]\s*[:：]?\s*(?:19|20)\d\d/;

/** `楼主 半盆土`: who began a thread. */
const openerName = /^楼主\s*[:：]?\s+([^\s:：|｜/[\]【】，,。]{2,12})$/;

const labelledName = ({ above, over, end, below }: CreditLines): Credit | null => {
  for (const line of [...above, ...over]) {
    const name = firstGroup(line, [
      labelled,
      labelledReporter,
      sourcedReporter,
      employed,
      penName,
      barredName,
      postedName,
      openerName,
    ]);
    if (name !== null && isPublished(name)) return credit(name, 'label 作者');
  }
  const posted = [...end, ...below]
    .map((line) =>
      postedBelow
        .exec(line)
        ?.slice(1)
        .find((name) => name !== undefined),
    )
    .find((name) => name !== undefined);
  if (posted !== undefined && isPublished(posted)) return credit(posted, 'label 作者 under the text');
  return reporterIn(
    end.filter((line) => endsInBrackets.test(line)),
    [signature],
    'label 作者 at the end',
  );
};

const reporter = String.raw`(?:记者|記者|通讯员|通訊員|实习生|特派员|撰稿|(?:社會|社会|生活|娛樂|娱乐|政治|國際|国际|體育|体育|地方|財經|财经|綜合|综合)中心(?=\s*[／/]))`;
const atStart = namesAfter(String.raw`^[^。]{0,28}?${reporter}\s*[:：|｜/／]?\s*`);
const inBrackets = namesAfter(String.raw`[（(〔【\[][^（()）〔〕。]{0,24}?${reporter}\s*[:：|｜/／]?\s*`);

/** `（文/观察者网 沈砚秋 编辑/周远方）`: before the first sentence. */
const opening = namesAfter(
  String.raw`^(?:${han}{2,10}[讯訊]\s?)?[（(【\[]\s*(?:文|撰文)\s*[/／:：|｜]\s*${employer}`,
);

/** `……“一个都不会下岗”。（周建平）`, `……全部完成。（办公室 曾小荷）` */
const inBracketsAlone = namesAfter(String.raw`[。！？”…][（(]${employer}`, String.raw`[）)]$`);

/** `文/图：李秋实`, `编辑：周小满 文字：李秋实`, `（李秋实）`: a line of its own under the text. */
const signature = namesAfter(
  String.raw`(?:^|[\s\u3000（(【])(?:本文)?(?:作者|文案?|文字|文\s*[/／、]?\s*图|图\s*[/／、]?\s*文|撰文|撰稿人?|供稿人?|采写|採訪|记者(?![:：]))\s*(?:[:：/／|｜丨]|(?<=[图文])\s)\s*${employer}`,
);
const aloneInBrackets = namesAfter(
  String.raw`^[（(]${employer}(?=${han}{3}|${han}{2}[\s、])`,
  String.raw`[）)]$`,
);
/** `李秋实 周小满 摄影报道`, `李秋实/文 周小满/图` */
const reporting = namesAfter(
  '^[（(]?(?:本报记者)?',
  String.raw`\s*[/／]?\s*(?:摄影报道|攝影報[導道]|图?文报道|文\s*[/／]?\s*[图圖]|[图圖]\s*[/／]?\s*文|文(?=$|[\s）)]))`,
);
const longestSignature = 45;
const endsInBrackets = /[（(【][^（()）【】]+[）)】]$/;

/** An interview's questions are marked with who asks. */
const question = /^(?:本报)?(?:记者|記者|问|問)\s*[:：].*[，,。？！?!]/;

/** `中新网江岸11月3日电 (章小满 朱立)`: an agency's dateline names its writers without a word for them. */
const afterDateline = namesAfter(String.raw`^.{2,30}\d日?[电電讯訊]\s*[（(]`, '[）)]');

const reporterName = ({ above, start }: CreditLines): Credit | null => {
  const credits = above.filter((line) => line.length < 80 && !question.test(line));
  return (
    reporterIn(credits, [atStart, inBrackets], 'reporter under the headline') ??
    reporterIn(start, [opening, inBrackets, atStart, afterDateline], 'reporter of the dateline')
  );
};

const signedName = ({ end }: CreditLines): Credit | null => {
  const short = end.filter((line) => line.length < longestSignature).toReversed();
  return (
    reporterIn(short, [signature, reporting], 'name at the end') ??
    reporterIn(end.toReversed(), [inBrackets], 'reporter at the end') ??
    reporterIn(short, [atStart], 'reporter at the end') ??
    reporterIn(end.toReversed(), [inBracketsAlone], 'name at the end') ??
    reporterIn(short, [aloneInBrackets], 'name at the end')
  );
};

const reporterIn = (
  lines: readonly string[],
  patterns: readonly Pattern[],
  signal: string,
): Credit | null => {
  const name = lines
    .map((line) => firstGroup(line, patterns))
    .find((group) => group !== null && isChineseName(group) && isPublished(group));
  return name === undefined || name === null ? null : credit(name, signal);
};
