import { whenNeeded } from '../deferred/when-needed.ts';
import { oldNames, typographicNames } from './common-names.ts';
import { rareNames } from './rare-names.ts';

type Names = ReadonlyMap<string, string>;

const parse = (lines: readonly string[]): Names => {
  const names = new Map<string, string>();
  let last = 0;
  for (const group of lines.flatMap((line) => line.split(' '))) {
    const end = group.indexOf('=');
    const characters = end === -1 ? String.fromCodePoint(last + 1) : group.slice(end + 1);
    for (const name of (end === -1 ? group : group.slice(0, end)).split(',')) names.set(name, characters);
    last = characters.codePointAt(0) ?? 0;
  }
  return names;
};

const typographic = whenNeeded(() => parse(typographicNames));
const rare = whenNeeded(() => parse(rareNames));

/** What a name stands for that a semicolon ends. */
export const charactersOf = (name: string): string | undefined =>
  oldNames.get(name) ?? typographic().get(name) ?? rare().get(name);
