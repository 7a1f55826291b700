import { ampSettings, type AmpSettings } from './amp-settings.ts';
import {
  address,
  type Check,
  type Checks,
  ConfigurationError,
  fraction,
  matching,
  oneOf,
  optional,
  parseFields,
  recordOf,
  someOf,
  text,
  unknownFields,
  wholeNumber,
  withDefault,
} from './fields.ts';
import { narrationSettings } from './narration-settings.ts';
import { labelLanguages } from './label-languages.ts';
import type { Sections } from './sections.ts';
import type { Site } from './site.ts';
import { themeNames } from './themes.ts';

const oneMegabyte = 1_048_576;

const zone: Check<string> = (value) => {
  try {
    if (typeof value !== 'string') return { mustBe: zoneName };
    return { value: new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone };
  } catch {
    return { mustBe: zoneName };
  }
};
const zoneName = 'an IANA time zone like Asia/Shanghai';

const language: Check<string> = (value) => {
  try {
    const [canonical] = typeof value === 'string' ? Intl.getCanonicalLocales(value) : [];
    // Feed validators look the first subtag up in ISO 639, whose codes have two or three letters.
    const isKnown = canonical !== undefined && /^[a-z]{2,3}(?:-|$)/.test(canonical);
    return isKnown ? { value: canonical } : { mustBe: languageTag };
  } catch {
    return { mustBe: languageTag };
  }
};
const languageTag = 'a BCP 47 language tag like zh-CN';

/** Scheme and host, maybe a port: objects are keys from the root, so a site can't live below a path. */
const baseUrl: Check<string> = (value) => {
  const url = typeof value === 'string' ? URL.parse(value) : null;
  const bare = url !== null && ['http:', 'https:'].includes(url.protocol) && url.pathname === '/';
  return bare && url.search === '' && url.hash === '' && url.username === ''
    ? { value: url.origin }
    : { mustBe: 'an address without a path, like https://news.example.com' };
};

const webAddress = address(['https:', 'http:'], 'an http(s) address');

/** What names a folder or a section: no slash at either end, since no folder is called so. */
const sourceName = /^(?!\/)[^\p{Cc}]{1,200}(?<!\/)$/u;

const sections: Check<Sections> = (value) => {
  const mustBe = 'an object of a section’s title for each folder or given name, like {"news": "新闻"}';
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { mustBe };
  const titles = Object.entries(value).map(([source, title]) => ({ source, result: text(title) }));
  const read = titles.flatMap(({ source, result }) =>
    sourceName.test(source) && 'value' in result ? [[source, result.value] as const] : [],
  );
  return read.length === titles.length ? { value: Object.fromEntries(read) } : { mustBe };
};

/** The language of a title in Chinese characters (and no kana) is Chinese: WCAG 2.2 SC 3.1.1 wants it right. */
const languageOf = (title: unknown): string =>
  typeof title === 'string' && /\p{sc=Han}/u.test(title) && !/[\p{sc=Hira}\p{sc=Kana}]/u.test(title)
    ? 'zh-CN'
    : 'en';

const zoneOf = (languageTag: unknown): string =>
  typeof languageTag === 'string' && /^zh\b/i.test(languageTag) ? 'Asia/Shanghai' : 'UTC';

const checksFor = (record: Readonly<Record<string, unknown>>): Checks<Site> => {
  const defaultLanguage = languageOf(record['title']);
  return {
    identity: withDefault(matching(/^[\w.:/-]{1,200}$/, 'ASCII letters, digits and . : / - _'), 'plaincast'),
    title: text,
    description: withDefault(text, typeof record['title'] === 'string' ? record['title'].trim() : ''),
    baseUrl: withDefault(baseUrl, 'http://localhost:8080'),
    language: withDefault(language, defaultLanguage),
    zone: withDefault(zone, zoneOf(record['language'] ?? defaultLanguage)),
    author: optional(text),
    rights: optional(text),
    feedSize: withDefault(wholeNumber(1, 50), 50),
    hub: optional(webAddress),
    feedback: optional(address(['mailto:', 'https:', 'http:'], 'a mailto: or http(s) address')),
    themes: withDefault(someOf(themeNames), themeNames),
    sections: withDefault(sections, {}),
    labelLanguage: optional(oneOf(labelLanguages)),
    largestUpload: withDefault(wholeNumber(1, 100 * oneMegabyte), 10 * oneMegabyte),
    leastConfidence: withDefault(fraction, 0),
    amp: withDefault<AmpSettings | undefined>(ampSettings, undefined),
    narration: narrationSettings,
  };
};

/** Every field of a site, for those who parse a file that holds more than the site. */
export const siteFields: readonly string[] = Object.keys(checksFor({}));

/**
 * The site out of parsed JSON; only `title` is needed.
 * Throws `ConfigurationError`, which names every field that is missing, misspelt or impossible.
 *
 * @example parseSite({ title: '北方日报' }).language // 'zh-CN'
 */
export const parseSite = (value: unknown): Site => {
  const record = recordOf(value, 'site');
  const problems = unknownFields(record, siteFields);
  if (problems.length > 0) throw new ConfigurationError(problems);
  return parseFields(record, checksFor(record));
};
