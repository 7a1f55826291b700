import { pageReaders } from './page-readers.ts';
import type { Reader, Recognised } from './reader.ts';
import type { Reading } from './model/reading.ts';
import { recognise } from './recognise.ts';
import { refuseBroken } from './model/refuse.ts';
import type { ReadingSettings, Upload } from './model/upload.ts';

/**
 * What `read` answers, for a program that wants its first page soon: what reads texts and other files, two
 * thirds of the code, is loaded when the first one comes.
 */
export const readOnDemand = async (upload: Upload, settings: ReadingSettings): Promise<Reading> => {
  const found = refuseBroken(upload.key, () => recognise(upload, settings));
  if (found.kind === 'refusal') return found;
  const reader = await loadReader(found.kind);
  return refuseBroken(upload.key, () => reader(found, upload, settings));
};

const loadReader = async (kind: Recognised['kind']): Promise<Reader> => {
  if (isOfPages(kind)) return pageReaders[kind];
  if (kind === 'text') return (await import('./text-reader.ts')).textReader;
  const { fileReaders } = await import('./file-readers.ts');
  return fileReaders[kind];
};

const isOfPages = (kind: Recognised['kind']): kind is keyof typeof pageReaders => kind in pageReaders;
