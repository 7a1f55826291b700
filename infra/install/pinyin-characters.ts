import { hanCharacters, readCharacters, readSimplifiedForms, readUnihan } from './pinyin-words.ts';
import { ownReadings } from './pinyin-own-readings.ts';

/**
 * How every character is read by itself. The dictionary has 21,000 of 100,000 ideographs, Unihan's kMandarin the rest
 * of the basic plane, and the order of the Chinese collation (CLDR `zh-u-co-pinyin`) tells the syllable of some more, as
 * a character stands among those that sound like it. Others have no reading that we know: they stay without pinyin.
 */
export const readOwnReadings = (): ReadonlyMap<string, string> => {
  const known = readCharacters();
  return withCompatibility(
    new Map([
      ...readByCollation(known),
      ...readUnihan(),
      ...[...known].map(([character, readings]): Reading => [character, readings[0] ?? '']),
      ...Object.entries(ownReadings),
      ...inherited(known),
    ]),
  );
};

type Reading = readonly [character: string, reading: string];

/** A traditional character is read as its simplified one was decided to be, if it can be read so at all. */
const inherited = (known: ReadonlyMap<string, readonly string[]>): readonly Reading[] =>
  [...readSimplifiedForms()].flatMap(([traditional, simplified]): readonly Reading[] => {
    const reading = ownReadings[simplified];
    return reading !== undefined && known.get(traditional)?.includes(reading) === true
      ? [[traditional, reading]]
      : [];
  });

/** The same characters a second time, kept in Unicode for round trips (Unicode §18.1). */
const withCompatibility = (readings: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map(
    hanCharacters().flatMap((character): readonly Reading[] => {
      const reading = readings.get(character) ?? readings.get(character.normalize('NFKD'));
      return reading === undefined ? [] : [[character, reading]];
    }),
  );

type Anchor = { readonly at: number; readonly reading: string };

/** Characters with a single reading are the anchors; between two anchors of one syllable all have that syllable. */
const readByCollation = (known: ReadonlyMap<string, readonly string[]>): readonly Reading[] => {
  const { compare } = new Intl.Collator('zh-u-co-pinyin');
  const order = hanCharacters()
    .filter((character) => character === character.normalize('NFKD'))
    .sort(compare);
  const anchors = order.flatMap((character, at): readonly Anchor[] => {
    const readings = known.get(character) ?? [];
    return readings.length === 1 && readings[0] !== undefined ? [{ at, reading: readings[0] }] : [];
  });
  return anchors.flatMap(({ at, reading }, number): readonly Reading[] => {
    const next = anchors[number + 1];
    if (next?.reading !== reading) return [];
    return order.slice(at + 1, next.at).map((character): Reading => [character, reading]);
  });
};
