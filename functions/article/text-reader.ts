import { readerOf } from './reader.ts';
import { readText } from './text/read-text.ts';

/** Scrapes and plain texts. */
export const textReader = readerOf((text, { url }, { zone }) => readText(text, { base: url, zone }));
