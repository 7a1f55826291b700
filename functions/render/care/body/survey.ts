import { Parser } from 'htmlparser2';

export type Heading = {
  readonly id: string;
  readonly text: string;
  /** 2 to 6, and never more than one below the heading before it (WCAG 2.2 SC 1.3.1, technique G141). */
  readonly level: number;
};

/** What has to be known of a body before it can be written from its first element on. */
export type Survey = {
  /** In document order. */
  readonly headings: readonly Heading[];
  /** The caption of the figure that holds the nth image, `''` where there is none. */
  readonly imageCaptions: readonly string[];
  /** The caption of the nth table, `''` where there is none. */
  readonly tableCaptions: readonly string[];
};

/** Text that is being gathered. */
type Gathered = { text: string };
type FoundHeading = Gathered & { readonly source: number; readonly id: string | null };

type Walk = {
  readonly headings: FoundHeading[];
  readonly ids: Set<string>;
  /** Of each image, what the caption of its figure says. */
  readonly imageCaptions: Gathered[];
  readonly tableCaptions: Gathered[];
  /** The figures that are open. */
  readonly figures: Gathered[];
  /** Where text goes: the last one takes it. */
  readonly gatherers: Gathered[];
  /** Of each table that is open, what its caption says. */
  readonly tables: Gathered[];
};

const headingName = /^h([1-6])$/;
const nowhere = (): Gathered => ({ text: '' });
const stopGathering = (walk: Walk): void => void walk.gatherers.pop();

const openers: Readonly<Record<string, (walk: Walk) => void>> = {
  figure: (walk) => void walk.figures.push({ text: '' }),
  figcaption: (walk) => void walk.gatherers.push(walk.figures.at(-1) ?? nowhere()),
  img: (walk) => void walk.imageCaptions.push(walk.figures.at(-1) ?? nowhere()),
  table: (walk) => {
    const caption = { text: '' };
    walk.tableCaptions.push(caption);
    walk.tables.push(caption);
  },
  caption: (walk) => void walk.gatherers.push(walk.tables.at(-1) ?? nowhere()),
  rt: (walk) => void walk.gatherers.push(nowhere()),
};

const closers: Readonly<Record<string, (walk: Walk) => void>> = {
  figure: (walk) => void walk.figures.pop(),
  figcaption: stopGathering,
  caption: stopGathering,
  rt: stopGathering,
  table: (walk) => void walk.tables.pop(),
};

const own = <Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

const openElement = (walk: Walk, name: string, id: string | undefined): void => {
  if (id !== undefined) walk.ids.add(id);
  const level = headingName.exec(name)?.[1];
  if (level === undefined) return own(openers, name)?.(walk);
  const heading = { text: '', source: Number(level), id: id ?? null };
  walk.headings.push(heading);
  walk.gatherers.push(heading);
};

/** Walks the body once; time and space grow with its length, not with its depth. */
export const surveyBody = (html: string): Survey => {
  const walk: Walk = {
    headings: [],
    ids: new Set(),
    imageCaptions: [],
    tableCaptions: [],
    figures: [],
    gatherers: [],
    tables: [],
  };
  const parser = new Parser({
    onopentag: (name, attributes) => openElement(walk, name, attributes['id']),
    ontext: (text) => {
      const gatherer = walk.gatherers.at(-1);
      if (gatherer !== undefined) gatherer.text += text;
    },
    onclosetag: (name) => (headingName.test(name) ? stopGathering(walk) : own(closers, name)?.(walk)),
  });
  parser.end(html);
  return {
    headings: nameHeadings(walk.headings, walk.ids),
    imageCaptions: walk.imageCaptions.map(textOf),
    tableCaptions: walk.tableCaptions.map(textOf),
  };
};

const textOf = ({ text }: Gathered): string => text.replaceAll(/\s+/g, ' ').trim();

/** Levels follow the nesting of the source's headings, whatever numbers it used; missing ids are made. */
const nameHeadings = (found: readonly FoundHeading[], ids: Set<string>): readonly Heading[] => {
  const open: number[] = [];
  return found.map((heading, index) => {
    while ((open.at(-1) ?? 0) >= heading.source) open.pop();
    open.push(heading.source);
    const id = heading.id ?? freeId(index + 1, ids);
    return { id, text: textOf(heading), level: Math.min(6, open.length + 1) };
  });
};

const freeId = (number: number, ids: Set<string>): string => {
  let id = `part-${number}`;
  while (ids.has(id)) id = `${id}-`;
  ids.add(id);
  return id;
};
