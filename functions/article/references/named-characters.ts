import { whenNeeded } from '../when-needed.ts';
import { oldNames, typographicNames } from './common-names.ts';
import { rareNames } from './rare-names.ts';

type Names = ReadonlyMap<string, string>;

const parse = (lines: readonly string[]): Names =>
  new Map(
    lines
      .flatMap((line) => line.split(' '))
      .flatMap((group) => {
        const end = group.indexOf('=');
        const characters = group.slice(end + 1);
        return group
          .slice(0, end)
          .split(',')
          .map((name) => [name, characters] as const);
      }),
  );

const typographic = whenNeeded(() => parse(typographicNames));
const rare = whenNeeded(() => parse(rareNames));

/** What a name stands for that a semicolon ends. */
export const charactersOf = (name: string): string | undefined =>
  oldNames.get(name) ?? typographic().get(name) ?? rare().get(name);
