/**
 * A JSON object by its member names in lower case: ninjs 1 and 2 write `versioncreated`, ninjs 3
 * `versionCreated`, and publishers mix them.
 */
export type Fields = ReadonlyMap<string, unknown>;

/** `null` for everything that is not an object. */
export const fieldsOf = (value: unknown): Fields | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? new Map(Object.entries(value).map(([name, member]) => [name.toLowerCase(), member]))
    : null;

/** Members that hold the words of an object that stands where a text was expected. */
const wordings = ['@value', 'value', 'name', 'literal', 'text', 'title'];

/** The words of a text, a number, an object that has a name, or the first such thing of a list. */
export const textOf = (value: unknown): string | null => {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return first(value, scalarText);
  return scalarText(value);
};

const scalarText = (value: unknown): string | null => {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  const fields = fieldsOf(value);
  if (fields === null) return null;
  return first(wordings, (name) => {
    const words = fields.get(name);
    return typeof words === 'string' && words.trim() !== '' ? words.trim() : null;
  });
};

/** The text of the first of these members that has one. */
export const textField = (fields: Fields, ...names: readonly string[]): string | null =>
  first(names, (name) => textOf(fields.get(name)));

/** The texts of a member that is a list, or one text, or texts parted by commas. */
export const textsField = (fields: Fields, ...names: readonly string[]): readonly string[] => {
  for (const name of names) {
    const value = fields.get(name);
    const texts = listOf(value)
      .map(textOf)
      .filter((text) => text !== null);
    const parted = typeof value === 'string' ? value.split(/[,，;；、]/u).map((text) => text.trim()) : texts;
    const kept = [...new Set(parted.filter((text) => text !== ''))];
    if (kept.length > 0) return kept;
  }
  return [];
};

/** A list's items; one thing is a list of one; an object of objects (ninjs 1 associations) is its members. */
export const listOf = (value: unknown): readonly unknown[] => {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
};

const first = <Item, Result>(items: readonly Item[], find: (item: Item) => Result | null): Result | null => {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
};
