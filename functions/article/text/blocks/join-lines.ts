import { unspaced } from './columns.ts';
import { type Edge, findEdge, isForced, type Line, lineOf } from './wrapping.ts';
import type { Dialect } from './dialect.ts';

/** Lines that belong together, joined; `spaced`: a blank line stands before. */
export type Paragraph = {
  readonly text: string;
  /** Spaces before, and columns up to the end of, its first line. */
  readonly indent: number;
  readonly columns: number;
  readonly spaced: boolean;
};

/** A line that opens a block of its own, however full the line before it is. */
const opensBlock =
  /^(?:[*•◦▪■□●○◆◇‣∙·+-] |[·•●■◆](?=\p{Script=Han})|\d{1,3}(?:[.)] |[、．])(?=\S)|[（(][一二三四五六七八九十\d]+[）)]|[一二三四五六七八九十]{1,3}、|#{1,6} |>|\||\*{2,6} \S|\[[^\]\s]{1,200}\.(?:jpe?g|png|gif|webp|svg)\]|[Bb]y (?:\p{Lu}[\p{L}'’.-]+ ){1,3}\p{Lu}[\p{L}'’.-]+$)/u;
/** What pages set on a line of its own, however full the line above it is: a path of sections, a header, a credit. */
const opensPart =
  /^(?:(?:网站)?首[页頁]\s?(?:[>›»＞-]|&gt;)|您?(?:现在|当前|目前)?(?:的|所在|所在的)?位置\s?(?:[:：]|是)|(?:发布|发表|更新)(?:时间|日期)\s?[:：]|(?:文章|信息)?(?:来源|稿源)\s?[:：]|[（(【[]?(?:责任)?(?:编辑|責任編輯|责编)\s?[:：]|[“【[]?(?:特别|免责|版权|平台)声明|[上下]一[篇条]\s?[:：]|(?:相关|推荐|延伸)(?:阅读|新闻|链接|报道)|分享(?:到|至)\s?[:：]|版权所有|温馨提示|(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日? ?\d{1,2}:\d\d)/u;
/** A line that can't go on: an underline, a table row, a Markdown line that ends in two spaces. */
const closesBlock = /^[-=_*~—─━]{3,}$|^#{1,6} |\s\*{2,6}$/u;
const sentenceEnd = /[.。।۔！？!?؟…：:][”’"'»«」』）)\]]*$/u;

/** No line of Chinese or Japanese begins with these (JIS X 4051 §6). */
const neverFirst = /^[。，、；：？！）」』》]/u;

/** Where lynx breaks lines if nobody tells it another width. */
const lynxEdge: Edge = { unit: 'characters', width: 75 };

type Joining = { readonly edge: Edge | null; readonly dialect: Dialect; readonly spacedMix: boolean };

const emptyLine = lineOf('');

type Unfinished = Omit<Paragraph, 'text'> & { readonly parts: string[] };

/** A first line that is set in tells nothing of where its paragraph stands. */
const outdented = (paragraph: Unfinished, { indent }: Line): Unfinished => ({
  ...paragraph,
  indent: Math.min(paragraph.indent, indent),
});

/**
 * Paragraphs out of the lines of a text: lines that a program broke at some width are joined again, without
 * a space between characters of scripts that have none. Width: columns of the lines, where known. Linear.
 */
export const joinLines = (text: string, dialect: Dialect, width: number | null): readonly Paragraph[] => {
  const raw = text.split('\n');
  const lines = raw.map(lineOf);
  const joining = { edge: edgeOf(lines, dialect, width), dialect, spacedMix: spacesScripts(text) };
  const paragraphs: Unfinished[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.text === '') continue;
    const before = lines[index - 1] ?? emptyLine;
    const spaced = before.text === '';
    const paragraph = spaced ? undefined : paragraphs.at(-1);
    const place = { ...joining, isSecond: paragraph?.parts.length === 1 };
    if (paragraph === undefined || !goesOn(before, line, raw[index - 1] ?? '', place)) {
      paragraphs.push({ parts: [line.text], indent: line.indent, columns: line.columns, spaced });
      continue;
    }
    const rest = unquoted(line.text, dialect);
    paragraph.parts.push(joint(before.text, rest, joining), rest);
    if (place.isSecond) paragraphs[paragraphs.length - 1] = outdented(paragraph, line);
  }
  return paragraphs.map(({ parts, ...place }) => ({ ...place, text: parts.join('') }));
};

const unquoted = (text: string, dialect: Dialect): string =>
  dialect === 'markdown' ? text.replace(/^>\s?/u, '') : text;

const edgeOf = (lines: readonly Line[], dialect: Dialect, width: number | null): Edge | null =>
  findEdge(lines, width) ?? (dialect === 'lynx' ? lynxEdge : null);

type Place = Joining & { readonly isSecond: boolean };

const goesOn = (line: Line, next: Line, raw: string, place: Place): boolean => {
  const { edge, dialect } = place;
  if (dialect === 'html2text' && isOpenHeading(line.text)) return true;
  if (dialect === 'markdown') return goesOnInMarkdown(line, next, raw);
  if (neverFirst.test(next.text) && unspaced.test(line.text.slice(-1))) return true;
  return (
    edge !== null &&
    (isInBrackets(line, next) ||
      (!isParted(line, next) && standTogether(line, next, place) && isBroken(line, next, edge)))
  );
};

const standTogether = (line: Line, next: Line, { dialect, isSecond }: Place): boolean =>
  isAligned(line, next, isSecond) || (dialect === 'lynx' && areCentred(line, next));

/** `（记者` and `左琳）1月17日`: lynx breaks Chinese where there is a space. */
const isInBrackets = (line: Line, next: Line): boolean =>
  /[（(](?:本报|本网)?(?:记者|通讯员|記者|特约记者)$/u.test(line.text) &&
  /^[^（()）]{1,16}[)）]/u.test(next.text);

/** A line break in Markdown is a space unless two spaces stand before it (CommonMark §6.7). */
const goesOnInMarkdown = (line: Line, next: Line, raw: string): boolean =>
  line.text.startsWith('>') && next.text.startsWith('>')
    ? next.text !== '>'
    : !isParted(line, next) && !raw.endsWith('  ');

const isParted = (line: Line, next: Line): boolean =>
  next.isSetIn ||
  opensBlock.test(next.text) ||
  (opensPart.test(next.text) && !/[，,、：:]$/u.test(line.text)) ||
  closesBlock.test(next.text) ||
  closesBlock.test(line.text);

const isBroken = (line: Line, next: Line, edge: Edge): boolean =>
  isForced(line, next, edge) || isMidSentence(line, next, edge);

/** Debian's html2text closes a heading with as many stars as it opened it with, maybe lines later. */
const isOpenHeading = (text: string): boolean => /^\*{2,6} \S/u.test(text) && !/ \*{2,6}$/u.test(text);

/** As far from the right edge as from the left: lynx centres every line of a page inside `<center>`. */
const areCentred = (line: Line, next: Line): boolean =>
  line.indent > 0 && Math.abs(line.indent + line.columns - next.indent - next.columns) <= 1;

/** An item's lines hang under its first; no other line goes further in or out. */
const isAligned = (line: Line, next: Line, isSecond: boolean): boolean =>
  next.indent <= line.indent + 4 &&
  (next.indent >= line.indent ||
    opensBlock.test(line.text) ||
    (isSecond && next.indent === 0 && line.indent <= firstIndent));

/** A paragraph's first line may be set in so far. */
const firstIndent = 4;

/** Quotations and table cells are broken earlier than the edge. */
const isMidSentence = (line: Line, next: Line, { unit, width }: Edge): boolean =>
  line[unit] > width * 0.6 && !sentenceEnd.test(line.text) && /^[\p{Ll}，。、；]/u.test(next.text);

const joint = (line: string, next: string, { dialect, spacedMix }: Joining): string => {
  const before = unspaced.test(line.slice(-1));
  const after = unspaced.test(next.charAt(0));
  if (before && after) return '';
  if (before !== after) return dialect === 'markdown' || spacedMix ? ' ' : '';
  return /\p{L}-$/u.test(line) && /^\p{Ll}/u.test(next) ? '' : ' ';
};

/** Whether this text writes a space where a Chinese character meets a Latin word, as some houses do. */
const spacesScripts = (text: string): boolean => {
  const touching = text.match(/\p{Script=Han}[A-Za-z\d]|[A-Za-z\d]\p{Script=Han}/gu)?.length ?? 0;
  const apart = text.match(/\p{Script=Han} [A-Za-z\d]|[A-Za-z\d] \p{Script=Han}/gu)?.length ?? 0;
  return apart > touching;
};
