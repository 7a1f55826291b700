import { join } from 'node:path';

/**
 * Packages that a library of ours loads for what we never ask of it, a third of every bundle otherwise: `postcss`
 * (sanitize-html's style parsing, which is off: `functions/article/sanitize/styles.ts` is stricter), `dayjs` (dates in
 * the forms that `launder` checks), `domutils` (htmlparser2's feeds).
 */
const names = ['postcss', 'dayjs', 'domutils'];

/** By package: the module that stands in its place in a bundle. */
export const leftOut: Readonly<Record<string, string>> = Object.fromEntries(
  names.map((name) => [name, join(import.meta.dirname, 'nothing.ts')]),
);
