import { readerOf } from './reader.ts';
import { readText } from './text/read-text.ts';

/** Scrapes and plain texts. */
export const textReader = readerOf((text, { url }, { language, zone }) =>
  readText(text, { base: url, language, zone }),
);
