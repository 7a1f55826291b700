import { Parser } from 'htmlparser2';
import { escapeText } from '../../markup.ts';
import { isChinese, otherScript, partsWriter, type WriteParts } from './annotate.ts';
import { noReadingAids } from '../reading-aids.ts';
import type { BodySettings } from './body-settings.ts';
import { keptAttributes } from './kept-attributes.ts';
import { createPassage, withinSentence } from './passage.ts';
import { voidElements } from '../../../article/markup/void-elements.ts';
import { startTag, type Attributes } from './start-tag.ts';
import { meantElement } from './style-meaning.ts';
import { surveyBody, type Heading, type Survey } from './survey.ts';
import { imageAttributes } from './write-image.ts';

export type WrittenBody = { readonly html: string; readonly headings: readonly Heading[] };

/** An element that is open: what ends it, and whether text in it has our reading aids. */
type Frame = { readonly end: string; readonly isAnnotated: boolean };

/** How many of each kind came before. */
type Counts = { headings: number; images: number; tables: number };

type Writer = {
  readonly settings: BodySettings;
  readonly survey: Survey;
  readonly counts: Counts;
};

type Tags = { readonly start: string; readonly end: string };

/** Text in these is read as it stands: it has its own readings, or its characters are not words. */
const verbatim = new Set(['ruby', 'pre', 'code', 'kbd', 'samp', 'math', 'rt']);

/** Elements that HTML no longer has; their text stays (HTML §16.2). */
const unwrapped = new Set(['rb', 'rtc']);

/**
 * The article's body as the care page shows it. One pass over the markup, no recursion: time grows with length.
 * Everything accessible in the source stays (EN 301 549 §5.4); headings fit below the page's `h1`, images say what
 * they show, wide tables can be scrolled with the keyboard, Chinese has its pinyin.
 */
export const writeBody = (html: string, settings: BodySettings): WrittenBody => {
  const survey = surveyBody(html);
  const writer: Writer = { settings, survey, counts: { headings: 0, images: 0, tables: 0 } };
  const out: string[] = [];
  const passage = createPassage(out, annotateFor(settings));
  const open: Frame[] = [{ end: '', isAnnotated: isChinese(settings.language) }];
  let text = '';

  const flush = (boundary: string): void => {
    if (text !== '' && open.at(-1)?.isAnnotated === true) passage.add(text);
    else if (text !== '') out.push(escapeText(text));
    text = '';
    if (!withinSentence.has(boundary)) passage.end();
  };
  const parser = new Parser({
    onopentag: (name, attributes) => {
      flush(name);
      const { start, end } = writeTags(writer, meantElement(name, attributes), attributes);
      out.push(start);
      open.push({ end, isAnnotated: annotatesText(name, attributes, open.at(-1)?.isAnnotated === true) });
    },
    ontext: (chunk) => {
      text += chunk;
    },
    onclosetag: (name) => {
      flush(name);
      if (open.length > 1) out.push(open.pop()?.end ?? '');
    },
  });
  parser.end(html);
  flush('');
  return { html: out.join(''), headings: survey.headings };
};

/** Another language's page has no switch for the aids: a Chinese quotation in it stays as it is. */
const annotateFor = ({ aids, language }: BodySettings): WriteParts =>
  partsWriter(isChinese(language) ? aids : noReadingAids, otherScript(language));

/** Pinyin is for Chinese text that has none: not for a Japanese name in it, nor for code. */
const annotatesText = (name: string, attributes: Attributes, around: boolean): boolean => {
  if (verbatim.has(name)) return false;
  const language = attributes['lang'];
  return language === undefined || language === '' ? around : isChinese(language);
};

const writeTags = (writer: Writer, name: string, attributes: Attributes): Tags => {
  if (unwrapped.has(name)) return { start: '', end: '' };
  const special = Object.hasOwn(specialTags, name) ? specialTags[name] : undefined;
  const kept = keptAttributes(name, attributes);
  return special === undefined ? plainTags(name, kept) : special(writer, kept, name);
};

const plainTags = (name: string, attributes: Attributes): Tags => ({
  start: startTag(name, attributes),
  end: voidElements.has(name) ? '' : `</${name}>`,
});

const headingTags = ({ survey, counts }: Writer, attributes: Attributes): Tags => {
  const heading = survey.headings[counts.headings];
  counts.headings += 1;
  return plainTags(`h${heading?.level ?? 2}`, { ...attributes, id: heading?.id ?? '' });
};

/** A table wider than the page scrolls in a box of its own that the keyboard reaches (SC 1.4.10, 2.1.1). */
const tableTags = ({ settings, survey, counts }: Writer, attributes: Attributes): Tags => {
  counts.tables += 1;
  const caption = survey.tableCaptions[counts.tables - 1] ?? '';
  const label = [settings.labels.table(counts.tables), caption].filter((part) => part !== '').join(' ');
  const box = { class: 'scroll', 'aria-label': label, tabindex: '0' };
  return { start: startTag('section', box) + startTag('table', attributes), end: '</table></section>' };
};

const imageTags = ({ settings, survey, counts }: Writer, attributes: Attributes): Tags => {
  counts.images += 1;
  const context = {
    facts: settings.images.get(attributes['src'] ?? ''),
    caption: survey.imageCaptions[counts.images - 1] ?? '',
    isFirst: counts.images === 1,
    withoutDescription: settings.labels.image,
  };
  return plainTags('img', imageAttributes(attributes, context));
};

/** Sound and film wait for the reader: nothing plays, nothing loads by itself (SC 1.4.2, 2.2.2). */
const playerTags = (_writer: Writer, attributes: Attributes, name: string): Tags =>
  plainTags(name, { ...attributes, controls: '', preload: 'none' });

/** Readings of the source are always shown; ours when the reader wants them. */
const readingTags = (_writer: Writer, attributes: Attributes, name: string): Tags =>
  plainTags(name, { ...attributes, class: 'o' });

type SpecialTags = (writer: Writer, attributes: Attributes, name: string) => Tags;

const specialTags: Readonly<Record<string, SpecialTags>> = {
  h1: headingTags,
  h2: headingTags,
  h3: headingTags,
  h4: headingTags,
  h5: headingTags,
  h6: headingTags,
  table: tableTags,
  img: imageTags,
  audio: playerTags,
  video: playerTags,
  rt: readingTags,
  ruby: readingTags,
};
