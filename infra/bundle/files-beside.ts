import type { FunctionName } from '../functions.ts';
import { ampEngineFiles, installAmpEngine } from '../install/amp-validator.ts';
import { installReadingIndexes } from '../install/pinyin-index.ts';
import { readingIndexFiles } from '../install/pinyin-paths.ts';

/** The AMP validator's engine, and the indexes of pinyin and of 繁 and 简. */
export const engines = (): readonly string[] => {
  installAmpEngine();
  installReadingIndexes();
  return [...ampEngineFiles(), ...readingIndexFiles()];
};

/** Files that a function reads at run time, fetched or built where they aren't there yet: absolute paths. */
export const filesBeside: Readonly<Record<FunctionName, () => readonly string[]>> = {
  publish: engines,
  syndicate: () => [],
  sweep: () => [],
  narrate: () => [],
};
