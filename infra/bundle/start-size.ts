import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** As esbuild writes the imports of its own files; what is imported when it is needed is a call. */
const ownImport = /(?:from|import)"\.\/([^"]+)"/g;

/** Bytes that a bundle's start reads: the file, and the files it can't begin without. */
export const startSize = (directory: string, name: string): number => {
  const waiting = [name];
  const sizes = new Map<string, number>();
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (sizes.has(file)) continue;
    const source = readFileSync(join(directory, file), 'utf8');
    sizes.set(file, Buffer.byteLength(source));
    waiting.push(...[...source.matchAll(ownImport)].map(([, imported = '']) => imported));
  }
  return [...sizes.values()].reduce((sum, size) => sum + size, 0);
};
