import { fileReaders } from './file-readers.ts';
import { pageReaders } from './page-readers.ts';
import type { Readers, Recognised } from './reader.ts';
import type { Reading } from './model/reading.ts';
import { recognise } from './recognise.ts';
import { refuseBroken } from './model/refuse.ts';
import { textReader } from './text-reader.ts';
import type { ReadingSettings, Upload } from './model/upload.ts';

const readers: Readers<Recognised['kind']> = { ...pageReaders, ...fileReaders, text: textReader };

/**
 * What an upload is: an article, a picture, an article taken back, or a refusal with its remedy.
 * Pure and total: the same upload and settings give the same reading; no bytes make it throw.
 */
export const read = (upload: Upload, settings: ReadingSettings): Reading =>
  refuseBroken(upload.key, () => {
    const found = recognise(upload, settings);
    return found.kind === 'refusal' ? found : readers[found.kind](found, upload, settings);
  });
