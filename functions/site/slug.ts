import { createHash } from 'node:crypto';
import type { Channel } from './channel.ts';

export type NameKind = Extract<Channel, { name: string }>['kind'];

const words = (slug: string): readonly string[] => slug.split('-');

const capitalized = (word: string): string => {
  const [first = '', ...rest] = word;
  return first.toUpperCase() + rest.join('');
};

const languageOf = (slug: string): string => {
  try {
    return Intl.getCanonicalLocales(slug)[0] ?? '';
  } catch {
    return '';
  }
};

/**
 * The one name whose slug needs nothing more, as names of its kind are mostly written: `old-town` is the section
 * `Old Town`, `slow-bread` the tag `slow bread`, `zh-cn` the language `zh-CN`. Scripts without capitals are as they are.
 */
const plainName: Readonly<Record<NameKind, (slug: string) => string>> = {
  section: (slug) => words(slug).map(capitalized).join(' '),
  author: (slug) => words(slug).map(capitalized).join(' '),
  tag: (slug) => words(slug).join(' '),
  language: languageOf,
};

const readable = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60);

const endsAsHash = /(?:^|-)[0-9a-f]{8}$/;

/**
 * A readable path segment for a name, in small letters, since there are file systems that ignore case. It follows
 * from the name alone and never changes; a hash tells all other names apart that would read the same.
 */
export const slugOf = (kind: NameKind, name: string): string => {
  const slug = readable(name);
  if (slug !== '' && plainName[kind](slug) === name && !endsAsHash.test(slug)) return slug;
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 8);
  return slug === '' ? hash : `${slug}-${hash}`;
};
