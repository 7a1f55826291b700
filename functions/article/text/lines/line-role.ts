import { findInstant } from '../../dates/find-instant.ts';
import { endingOf } from '../../phrases/endings.ts';
import type { LineKind } from '../../phrases/line-kind.ts';
import { kindOfLine } from '../../phrases/line-phrases.ts';
import type { Block } from '../blocks/block.ts';
import { contents, relatedHeadings } from '../phrases/related-headings.ts';
import { editorCredits } from '../phrases/editor-credits.ts';
import { endings } from '../phrases/endings.ts';
import { matches } from '../phrases/matches.ts';
import { pageTalk } from '../phrases/page-talk.ts';
import { siteSentences } from '../phrases/site-sentences.ts';
import { measure } from '../blocks/columns.ts';
import { isMenu } from './menu.ts';
import { isPageLabel } from './page-labels.ts';
import { isCreditAlone } from './photo-credits.ts';
import { isToolBar } from './tool-bar.ts';

/** What a block looks like on its own, before its neighbours are asked. */
export type Role =
  /** Ends like a sentence, or is too long to be anything else. */
  | 'prose'
  /** A few words that could be a heading, a caption, a name, a link. */
  | 'phrase'
  | 'time'
  | 'links'
  | 'talk'
  | 'credit'
  | 'related'
  | 'ending';

export type Judged = Block & { readonly role: Role; readonly size: number };

/** Other names for a moment: nothing that an article's own date could be. */
const relativeTime =
  /^(?:刚刚|\d+\s?(?:秒|分钟|小时|天|周|个月|年)(?:前|之前)|昨天|前天|今天|\d+ ?(?:second|minute|min|hour|hr|day|week|month|year)s? ago|yesterday|just now|(?:today|yesterday)(?:,| at)? \d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?|\d{1,3} ?[mhdw](?:rs?|ins?)? ago)\s*(?:\d{1,2}:\d\d)?$|^(?:\d{1,2}[-/月.]\d{1,2}日?\s*)?\d{1,2}:\d\d(?::\d\d)?(?:\s?[ap]m)?$|^\d{1,2}[-/月]\d{1,2}日?$/iu;

/** Whole lines that pages have among their text, too; nothing of an article comes after the last one. */
const siteRoles: Readonly<Partial<Record<LineKind, Role>>> = {
  credit: 'credit',
  'date line': 'time',
  navigation: 'ending',
};

/** A site's own copyright has a year or all rights; a photographer's stands under a picture. */
const isSiteCopyright = (text: string): boolean =>
  /(?:19|20)\d\d|rights|版权|版權|备案|ICP|公网安备|主办|承办|标识码|prohibited|reserved/iu.test(text);

/** A small word alone may be a line of code: `end`. */
const lineOfCode = /^[a-z]+$/u;

const siteRole = (text: string): Role | null => {
  const kind = lineOfCode.test(text) ? null : kindOfLine(text);
  if (kind === 'copyright') return isSiteCopyright(text) ? 'ending' : 'talk';
  return kind === null ? null : (siteRoles[kind] ?? 'talk');
};

/** What a notice encloses belongs to it, though it is a link. */
const attachment = /^附\s?[件表]\s?\d{0,2}\s?[:：.]\S|^.{2,60}\.(?:pdf|docx?|xlsx?|wps|ofd|rar|zip)$/iu;

/** Crumbs are no sentence however long the headline at their end. */
const path = /^(?:[^>›»＞。]{1,16}[>›»＞]){3}/u;

/** `2/7` above a picture of a gallery. */
const slideNumber = /^\d{1,2}\s?\/\s?\d{1,2}$/u;

/** `微信图片_20190422.jpg`: printed for a picture that nobody described. */
const pictureFile = /^\[?\S{1,120}\.(?:jpe?g|png|gif|webp|bmp)\]?$/iu;

/** Stands for a picture, or credits it. */
export const isOfPicture = (text: string): boolean =>
  slideNumber.test(text) || pictureFile.test(text) || isCreditAlone(text);

/** What ends an article on a page ends it here. */
const isCertainEnd = (text: string): boolean =>
  text.length < longestEnding && !lineOfCode.test(text) && endingOf(text) === 'certain';
const longestEnding = 120;

/** In the order of asking: the first that is true. */
const roles: readonly (readonly [Role, (block: Block, size: number) => boolean])[] = [
  ['ending', ({ text }) => matches(endings, text) || isCertainEnd(text)],
  ['related', ({ text }) => text.length < 60 && matches(relatedHeadings, text)],
  ['talk', ({ text }) => contents.test(text) || isPageLabel(text)],
  ['talk', ({ text }) => matches(pageTalk, text) || matches(siteSentences, text) || isToolBar(text)],
  ['credit', ({ text }) => matches(editorCredits, text)],
  ['talk', ({ text }) => isOfPicture(text)],
  ['time', ({ text }) => isTime(text)],
  [
    'talk',
    ({ text, kind }) =>
      kind !== 'table' && ((menu.test(text) && !isReporterLine(text)) || isMenu(text) || counters.test(text)),
  ],
  ['ending', ({ text }) => siteRole(text) === 'ending'],
  ['credit', ({ text }) => siteRole(text) === 'credit'],
  ['time', ({ text }) => siteRole(text) === 'time'],
  ['talk', ({ text }) => siteRole(text) === 'talk'],
  ['phrase', ({ text }) => attachment.test(text) || path.test(text)],
  [
    'links',
    ({ linked, text }, size) =>
      linked > 0.85 || (linked > 0.6 && ((size < 60 && !text.endsWith('。')) || !isProse(text, size))),
  ],
  ['prose', ({ text }, size) => isProse(text, size)],
  ['phrase', () => true],
];

export const judge = (block: Block): Judged => {
  const size = measure(block.text);
  const role = roles.find(([, is]) => is(block, size))?.[0] ?? 'phrase';
  return { ...block, role, size };
};

/** `新闻 体育 财经`, `News | Sport | Opinion`: a menu on one line. */
const menu =
  /^(?:\p{Script=Han}{2,4}(?:\s|\s?[|｜·]\s?)){2,}\p{Script=Han}{2,4}$|^(?:[^|｜]{1,20}\s?[|｜]\s?){3,}[^|｜]{0,20}$/u;

/** `记者 谭湘 通讯员 肖卫`: under a text. */
export const isReporterLine = (text: string): boolean => text.length <= longestCredit && reporters.test(text);
const longestCredit = 40;
const reporters =
  /^[□■○◎●⊙]?\s?(?:本报|本网)?(?:记者|通讯员)\s|^[□■○◎●⊙]?\s?本[报网](?:记者|通讯员)\p{Script=Han}{2,4}$/u;

/** `随笔 - 41 文章 - 0 评论 - 12`, `12 主题 | 340 帖子`. */
const counters =
  /^(?:\p{Script=Han}{2,4}\s?[-:：]?\s?\d[\d.,]*[万kK]?[\s|｜]*){3,}$|^(?:\d[\d.,]*[万kK]?\s?\p{Script=Han}{2,4}[\s|｜·]*){2,}$/u;

/** An hour on its own, as live blogs and programmes print it. */
export const isClock = (text: string): boolean =>
  /^\d{1,2}[:.：]\d\d(?:\s?(?:[ap]\.?m\.?|Uhr|[A-Z]{2,4}))?$/u.test(text);

/** `时间：9月14日上午9:00`: of what is announced, not of the page. */
const namedHour = /^(?:(?:会议|活动|报名|考试|开庭|截止|培训|办理)?(?:时间|日期))\s?[:：]/u;

/** A date, and not much else. */
const isTime = (text: string): boolean => {
  if (text.length > 60 || namedHour.test(text)) return false;
  if (relativeTime.test(text)) return true;
  const found = findInstant(text, 'UTC');
  return found !== null && text.length - (found.end - found.start) <= 6;
};

/** Labels and boxes of a form that w3m sets side by side. */
const isRowOfCells = (text: string): boolean => {
  const cells = text.split(/ {3,}/u);
  return (
    cells.length >= fewestCells && !text.includes('。') && cells.every((cell) => cell.length <= longestCell)
  );
};
const fewestCells = 3;
const longestCell = 40;

/** A full stop, what may close after it, a note's mark, a photographer in brackets; an item of a Chinese list. */
const strongEnd =
  /(?:[。；．.।۔](?:[”’"'»«」』）)\]]|\[\d+\])*|\p{L}[.。]\d{1,2}|[。.][（(][^（()）]{1,24}[)）]|。\s?[^。]{2,14}(?:摄|攝|供图|供圖))$/u;
/** `149 р.`, `And then the bell…`: a price, a teaser. */
const openEnd = /\.{3}["”’»]?$|\s\p{Ll}{1,2}\.$/u;
const shortestOpen = 20;
const isOpen = (text: string, size: number): boolean => size < shortestOpen && openEnd.test(text);
const weakEnd = /[！？!?؟…：:；;](?:[”’"'»«」』）)\]])*$/u;

/** Headlines end in `！` and `？` and hold commas, but rarely end in a full stop or grow this long. */
const isProse = (text: string, size: number): boolean => {
  if (isRowOfCells(text)) return false;
  if (strongEnd.test(text) && !isOpen(text, size)) return size >= 8 && !/^[\d\s.,]*$/u.test(text);
  return (
    isLongEnough(text, size) ||
    hasSentenceInside(text, size) ||
    beginsNotice(text, size) ||
    isOfDiary(text, size)
  );
};

/** A Japanese sentence is known by its last verb; diaries leave the full stop out, headlines the verb, both the line's last comma. */
const told =
  /(?:です|ます|ました|ません|でした|でしょう)(?:が|けど|ね|よ|か|し|ので|から|けれど)*[～〜。…・！？!?w♪）)]*$/u;
const shortestTold = 12;
/** Chinese ones break a sentence at its commas, line by line. */
const clauseEnd = /^[^:：]{4,}\p{Script=Han}[，；]$/u;

const isOfDiary = (text: string, size: number): boolean =>
  clauseEnd.test(text) ||
  (size >= shortestTold && (told.test(text) || /\p{Script=Hiragana}.*[、，]$/u.test(text)));

const isLongEnough = (text: string, size: number): boolean => {
  const clauses = text.match(/[，,、；;。،؛।]|[.!?] |\p{Script=Thai} /gu)?.length ?? 0;
  const { alone, withClauses } = weakEnd.test(text) ? sizes.weak : sizes.open;
  return size >= alone || (clauses >= 2 && size >= withClauses);
};

/** `现将有关事项通知如下：`. */
const beginsNotice = (text: string, size: number): boolean =>
  size >= shortestNotice && /(?:如下|以下)[^。]{0,12}[:：]$|[，,].*[，,].*[:：]$/u.test(text);

const shortestNotice = 10;

/** From how long on a line is prose, by how it ends; shorter with two clauses in it. */
const sizes = { weak: { alone: 40, withClauses: 30 }, open: { alone: 120, withClauses: 50 } };

/** Headlines hold commas, but no full stop with more after it. */
const hasSentenceInside = (text: string, size: number): boolean => size >= 25 && severalSentences.test(text);

/** A full stop with more after it. */
export const severalSentences =
  /。[^”’」』）)]|\p{Ll}{2}[.!?]["”’»]? ["“‘«„]?\p{Lu}|[\p{Lo}\p{M}]{2}[.।۔؟!] \p{Lo}/u;
