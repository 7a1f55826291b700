/**
 * A run of text and how it is read. A Chinese word has one syllable for each of its characters
 * (`{ text: '银行', pinyin: ['yín', 'háng'] }`); everything else has `null`. The texts, joined, are the text given.
 */
export type AnnotatedWord = {
  readonly text: string;
  readonly pinyin: readonly string[] | null;
};

/** Reads plain text (no markup). Any text goes in; nothing is thrown. */
export type Annotate = (text: string) => readonly AnnotatedWord[];

/** ISO 15924 as BCP 47 writes it: 简体 or 繁體. */
export type HanScript = 'zh-Hans' | 'zh-Hant';

/** A run of text, and the same run in the other script: `null` where both scripts write it alike. */
export type ConvertedRun = {
  readonly text: string;
  readonly converted: string | null;
};

/** Writes plain text in the script named. Any text goes in; nothing is thrown. */
export type Convert = (text: string, to: HanScript) => readonly ConvertedRun[];

/** What the edge loads lazily for a Chinese page; `null` where it isn't there: the page is whole without it. */
export type ReadingAids = {
  readonly pinyin: Annotate | null;
  readonly hanzi: Convert | null;
};

/** A page without aids. */
export const noReadingAids: ReadingAids = { pinyin: null, hanzi: null };
