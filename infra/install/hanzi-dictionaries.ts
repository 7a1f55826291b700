import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** A dictionary of OpenCC, by its name there: what is written so, and what it becomes. */
export const readOpenccDictionary = (name: string): readonly (readonly [from: string, to: string])[] => {
  const module: unknown = require(`opencc-js/dict/${name}`);
  // One string: `from to|from to|…`.
  return (module as { default: string }).default.split('|').map((entry) => {
    const [from = '', to = ''] = entry.split(' ');
    return [from, to];
  });
};
