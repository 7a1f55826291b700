/** What is wrong with one field of a configuration file. */
export type Problem = { readonly field: string; readonly problem: string };

/** Impossible configuration, refused before anything is deployed or started. Names every field at fault. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ field, problem }) => `"${field}" ${problem}`).join('; '));
    this.problems = problems;
  }
}

/** One kind of value: reads it as given, or says what it must be instead. */
export type Check<Value> = (value: unknown) => { readonly value: Value } | { readonly mustBe: string };

/** How each field of a configuration is checked. A field that is left out is `undefined` to its check. */
export type Checks<Fields> = { readonly [Name in keyof Fields]: Check<Fields[Name]> };

export const text: Check<string> = (value) =>
  typeof value === 'string' && visible.test(value) && !unusable.test(value)
    ? { value: value.trim() }
    : { mustBe: 'a text on one line' };

/** U+0000–U+001F and friends are forbidden in XML 1.0 §2.2: they would break every feed. U+FFFD is a misread encoding. */
const unusable = /[\p{Cc}\p{Cs}\uFFFD-\uFFFF]/u;
/** A title of blanks or zero-width characters is none. */
const visible = /[^\p{Z}\p{C}]/u;

export const wholeNumber =
  (least: number, most: number): Check<number> =>
  (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
      ? { value }
      : { mustBe: `a whole number from ${least} to ${most}` };

export const fraction: Check<number> = (value) =>
  typeof value === 'number' && value >= 0 && value <= 1 ? { value } : { mustBe: 'a number from 0 to 1' };

export const matching =
  (pattern: RegExp, mustBe: string): Check<string> =>
  (value) =>
    typeof value === 'string' && pattern.test(value) ? { value } : { mustBe };

export const oneOf =
  <Value extends string>(values: readonly Value[]): Check<Value> =>
  (value) => {
    const found = values.find((one) => one === value);
    return found === undefined ? { mustBe: `one of ${values.join(', ')}` } : { value: found };
  };

export const address =
  (protocols: readonly string[], mustBe: string): Check<string> =>
  (value) =>
    typeof value === 'string' && protocols.includes(URL.parse(value)?.protocol ?? '')
      ? { value }
      : { mustBe };

/** A field that may be left out, or `null`. */
export const optional =
  <Value>(check: Check<Value>): Check<Value | null> =>
  (value) =>
    value === undefined || value === null ? { value: null } : check(value);

export const withDefault =
  <Value>(check: Check<Value>, fallback: Value): Check<Value> =>
  (value) =>
    value === undefined || value === null ? { value: fallback } : check(value);

/** Some of the known names, each once, in an order that means something. */
export const someOf =
  <Name extends string>(known: readonly Name[]): Check<readonly Name[]> =>
  (value) => {
    const mustBe = `a list of at least one of ${known.join(', ')}`;
    if (!Array.isArray(value) || value.length === 0 || new Set(value).size < value.length) return { mustBe };
    const names = value.flatMap((one) => known.find((name) => name === one) ?? []);
    return names.length === value.length ? { value: names } : { mustBe };
  };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The object itself, so that its fields can be looked at. Throws `ConfigurationError`. */
export const recordOf = (value: unknown, name: string): Readonly<Record<string, unknown>> => {
  if (isRecord(value)) return value;
  throw new ConfigurationError([{ field: name, problem: 'must be a JSON object' }]);
};

/** Checks every field and throws one `ConfigurationError` that names all that are wrong. */
export const parseFields = <Fields>(
  record: Readonly<Record<string, unknown>>,
  checks: Checks<Fields>,
): Fields => {
  const results = Object.entries<Check<unknown>>(checks).map(([field, check]) => ({
    field,
    result: check(record[field]),
  }));
  const problems = results.flatMap(({ field, result }) =>
    'mustBe' in result ? [{ field, problem: `must be ${result.mustBe}${butIs(record[field])}` }] : [],
  );
  if (problems.length > 0) throw new ConfigurationError(problems);
  return Object.fromEntries(
    results.flatMap(({ field, result }) => ('value' in result ? [[field, result.value]] : [])),
  ) as Fields;
};

const butIs = (value: unknown): string =>
  value === undefined ? ', but is missing' : `, but is ${JSON.stringify(value).slice(0, 80)}`;

/** A field nobody knows is a misspelling: refused, so that a setting is never silently without effect. */
export const unknownFields = (
  record: Readonly<Record<string, unknown>>,
  known: readonly string[],
): readonly Problem[] =>
  Object.keys(record)
    .filter((field) => !known.includes(field))
    .map((field) => ({ field, problem: `is not a setting; the settings are ${known.join(', ')}` }));

/** A field that is an object with fields of its own. */
export const group =
  <Fields>(checks: Checks<Fields>): Check<Fields> =>
  (value) => {
    try {
      const record = recordOf(value, 'it');
      const problems = unknownFields(record, Object.keys(checks));
      if (problems.length > 0) throw new ConfigurationError(problems);
      return { value: parseFields(record, checks) };
    } catch (error) {
      return { mustBe: error instanceof Error ? `right inside: ${error.message}` : 'an object' };
    }
  };
