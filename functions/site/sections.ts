/**
 * The publisher's sections, in the order they are shown: what an article or its folder says → the section's title,
 * as in `{"news": "新闻", "news/world": "国际"}`.
 */
export type Sections = Readonly<Record<string, string>>;

const folded = (name: string): string => name.normalize('NFC').trim().toLowerCase();

const titleFor = (sections: Sections, name: string): string | null =>
  Object.entries(sections).find(([source]) => folded(source) === folded(name))?.[1] ?? null;

/** The folders an upload is in, the innermost first: `news/world`, `news`. */
const foldersOf = (uploadKey: string): readonly string[] => {
  const names = uploadKey.split('/').slice(0, -1);
  return names.map((_, index) => names.slice(0, names.length - index).join('/'));
};

/**
 * The section of an article. What it says itself counts, by its title where the publisher gave it one; an article that
 * says nothing is in the section of the innermost folder that has one.
 *
 * @example sectionOf({ news: '新闻' }, null, 'news/2025/a.md') // '新闻'
 */
export const sectionOf = (sections: Sections, said: string | null, uploadKey: string): string | null => {
  if (said !== null) return titleFor(sections, said) ?? said;
  return foldersOf(uploadKey).reduce<string | null>(
    (found, folder) => found ?? titleFor(sections, folder),
    null,
  );
};

/** Those the publisher named, in that order, then the others as they come. */
export const inSiteOrder = <Item>(
  sections: Sections,
  items: readonly Item[],
  nameOf: (item: Item) => string | null,
): readonly Item[] => {
  const titles = [...new Set(Object.values(sections))];
  const placeOf = (item: Item): number => {
    const place = titles.indexOf(nameOf(item) ?? '');
    return place < 0 ? titles.length : place;
  };
  return items.toSorted((one, other) => placeOf(one) - placeOf(other));
};
