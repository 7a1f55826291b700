import { readJson } from './json/read-json.ts';
import { readMarkdown } from './markdown/read-markdown.ts';
import { readPicture } from './pictures/read-picture.ts';
import { readSvg } from './pictures/read-svg.ts';
import { readerOf, type Readers } from './reader.ts';

/** Files that publishers' own programs make; half of all code for reading is for them, parsers of YAML and Markdown. */
export const fileReaders: Readers<'markdown' | 'json' | 'svg' | 'picture'> = {
  markdown: readerOf((text, { url }, { zone }) => readMarkdown(text, { base: url, zone })),
  json: readerOf((text, { url }, { zone }) => readJson(text, { base: url, zone })),
  svg: ({ text }, { key }) => readSvg(key, text),
  picture: ({ contentType }, { key, body }) => readPicture(key, body, contentType ?? ''),
};
