import { linkShare } from '../measure/line.ts';
import { type PageModel, textOfLine } from '../page-model.ts';
import { isHeading, tagId } from '../tree/tags.ts';
import { collapseSpace, rawContentOf } from '../tree/text.ts';
import { decodeText } from '../tree/attributes.ts';
import { elementsNamed, parentOf, rootNode, tagOf } from '../tree/tree.ts';
import { essence } from './compare-text.ts';
import { firstMeta } from './meta-elements.ts';
import { splitTitle, stripSiteName } from './title-segments.ts';

export type Headline = {
  readonly text: string;
  readonly signal: string;
  /** Index of the line it stands in on the page, -1 when it doesn't. */
  readonly line: number;
};

/** A line of the page that may be the headline. */
type Printed = {
  readonly text: string;
  readonly essence: string;
  readonly line: number;
  readonly level: number;
};

/** Lines this far before the body are still looked at. */
const linesBefore = 60;
const linesWithin = 12;
const longestHeadline = 300;

/**
 * The headline that the page, its title and its metadata agree on: what is printed is whole and free of the
 * site's name, what is declared says which printed line it is.
 */
export const readHeadline = (page: PageModel): Headline => {
  const declared = declaredTitles(page);
  const printed = printedLines(page);
  const agreed = mostAgreed(printed, declared);
  if (agreed !== null) return { text: agreed.text, signal: 'line that the title repeats', line: agreed.line };
  const [first] = declared;
  const site = firstMeta(page.meta, ['og:site_name', 'application-name', 'sitename']);
  const heading = printed.find(({ level }) => level === 1);
  if (first === undefined) {
    const text = heading?.text ?? '';
    return { text, signal: text === '' ? 'nothing' : 'h1', line: heading?.line ?? -1 };
  }
  if (first.signal === 'title' && heading !== undefined && sharesStart(heading.essence, first.text))
    return { text: heading.text, signal: 'h1', line: heading.line };
  return { text: stripSiteName(first.text, site), signal: first.signal, line: -1 };
};

type Declared = { readonly text: string; readonly signal: string };

const titleNames = [
  'og:title',
  'twitter:title',
  'articletitle',
  'title',
  'dc.title',
  'sailthru.title',
  'headline',
];

const declaredTitles = (page: PageModel): readonly Declared[] => {
  const [element] = elementsNamed(page.tree, 'title');
  const title = element === undefined ? '' : collapseSpace(decodeText(rawContentOf(page.tree, element)));
  return [
    ...titleNames.slice(0, 3).map((name) => ({ text: page.meta.get(name)?.[0] ?? '', signal: name })),
    { text: page.linked?.headline ?? '', signal: 'JSON-LD' },
    { text: title, signal: 'title' },
    ...titleNames.slice(3).map((name) => ({ text: page.meta.get(name)?.[0] ?? '', signal: name })),
  ].filter(({ text }) => essence(text) !== '');
};

const printedLines = (page: PageModel): readonly Printed[] => {
  const { tree, lines, opening } = page;
  const printed: Printed[] = [];
  for (
    let line = Math.max(0, opening - linesBefore);
    line < Math.min(lines.length, opening + linesWithin);
    line += 1
  ) {
    const measured = lines[line];
    if (measured === undefined || measured.size > longestHeadline * 2 || measured.size < 4) continue;
    const level = headingLevel(page, measured.owner);
    if (level > 6 && linkShare(measured) > 0.5) continue;
    const text = textOfLine(tree, measured);
    printed.push({ text, essence: essence(text), line, level });
  }
  return printed;
};

/** 1 to 6 inside a heading, 7 elsewhere. */
const headingLevel = (page: PageModel, owner: number): number => {
  for (let node = owner; node !== rootNode; node = parentOf(page.tree, node)) {
    const tag = tagOf(page.tree, node);
    if (isHeading[tag] === 1) return tag - tagId('h1') + 1;
    if (tag !== tagId('div') && tag !== tagId('p')) return 7;
  }
  return 7;
};

/** The printed line that most of the declared titles begin with, or are. */
const mostAgreed = (printed: readonly Printed[], declared: readonly Declared[]): Printed | null => {
  let best: Printed | null = null;
  let bestScore = 0;
  for (const candidate of printed) {
    const score = declared.reduce((sum, { text }) => sum + agreement(candidate, text), 0);
    const weighted = score * (candidate.level === 1 ? 1.5 : candidate.level < 4 ? 1.15 : 1);
    if (score === 0 || weighted < bestScore || (weighted === bestScore && best !== null)) continue;
    best = candidate;
    bestScore = weighted;
  }
  return best;
};

const agreement = (printed: Printed, title: string): number => {
  const whole = essence(title);
  const line = printed.essence;
  if (line.length < 2) return 0;
  if (line === whole) return 1;
  const parts = splitTitle(title).map((part) => essence(part.text));
  if (parts.includes(line) && line.length * 3 >= whole.length) return 0.95;
  if (whole.startsWith(line) && line.length * 2 > whole.length) return 0.8;
  // A declared title may be cut: by an unescaped quotation mark, or for length.
  if (line.startsWith(whole.replace(/…$/, '')) && whole.length * 2.5 > line.length && whole.length > 5)
    return 0.7;
  return line.length > 12 && whole.includes(line) ? 0.5 : 0;
};

const sharesStart = (line: string, title: string): boolean => {
  const whole = essence(title);
  const start = Math.min(12, whole.length, line.length);
  return start > 3 && line.slice(0, start) === whole.slice(0, start);
};
