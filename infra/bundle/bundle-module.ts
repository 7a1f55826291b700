import { copyFileSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { basename, join, parse } from 'node:path';
import { buildSync } from 'esbuild';
import { leftOut } from './left-out.ts';

const project = join(import.meta.dirname, '..', '..');

export type Bundle = {
  /** Module, from the project's root. */
  readonly entry: string;
  /** Of the file that is written. */
  readonly name: string;
  /** Absolute paths of files that are read at run time; they are put beside the bundle under their own names. */
  readonly files: readonly string[];
  /** Whether what is imported when it is needed becomes a file of its own, which nobody else has to read. */
  readonly isSplit?: boolean;
};

/** Packages that are CommonJS inside call `require`; ES modules have none. */
const requireForCommonJs =
  "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);";

/** What is deployed of a module: the same here, in the tests and in the cloud. Answers the bundle's size in bytes. */
export const bundleModule = (bundle: Bundle, directory: string): number => {
  const { entry, name, files } = bundle;
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  buildSync({
    entryPoints: [join(project, entry)],
    outdir: directory,
    entryNames: parse(name).name,
    outExtension: { '.js': parse(name).ext },
    splitting: bundle.isSplit === true,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    // A package's ES modules shake better than its CommonJS: client-s3 is 420 KB this way and 575 KB by default.
    mainFields: ['module', 'main'],
    alias: leftOut,
    minify: true,
    sourcemap: 'linked',
    // Whose source it is can be read in the repository; without it the map is a tenth of the size.
    sourcesContent: false,
    legalComments: 'none',
    charset: 'utf8',
    banner: { js: requireForCommonJs },
    logLevel: 'error',
  });
  for (const file of files) copyFileSync(file, join(directory, basename(file)));
  return statSync(join(directory, name)).size;
};
