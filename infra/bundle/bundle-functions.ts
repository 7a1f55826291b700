import { join } from 'node:path';
import type { FunctionName } from '../functions.ts';
import { functions } from '../functions.ts';
import { bundleModule } from './bundle-module.ts';
import { filesBeside } from './files-beside.ts';

/** Where each function's bundle lies. */
export type BundleFolders = Readonly<Record<FunctionName, string>>;

const names = Object.keys(functions) as readonly FunctionName[];

/** Bundles every function below a folder: at synth, in tests, and to measure them. */
export const bundleFunctions = (directory: string): BundleFolders => {
  const folders = names.map((name) => [name, join(directory, name)] as const);
  for (const [name, folder] of folders) {
    const entry = join('functions', functions[name].entry);
    bundleModule({ entry, name: 'index.mjs', files: filesBeside[name](), isSplit: true }, folder);
  }
  return Object.fromEntries(folders) as BundleFolders;
};
