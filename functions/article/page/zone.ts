import { readLanguage } from './metadata/read-tags.ts';
import type { Tree } from './tree/tree.ts';

/** Scripts of languages that are at home in one zone. Ranges: `\p{Script}` takes long to compile. */
const byScript: readonly (readonly [RegExp, string])[] = [
  [/[\u3041-\u30ff]/, 'Asia/Tokyo'],
  [/[\uac00-\ud7a3]/, 'Asia/Seoul'],
  [/[\u3400-\u9fff]/, ''],
  [/[\u0e01-\u0e5b]/, 'Asia/Bangkok'],
  [/[\u05d0-\u05ea]/, 'Asia/Jerusalem'],
  [/[\u0370-\u03ff]/, 'Europe/Athens'],
  [/[پچژگ]/, 'Asia/Tehran'],
  [/[\u0620-\u06ff]/, 'Asia/Riyadh'],
  [/[\u0980-\u09ff]/, 'Asia/Dhaka'],
  [/[\u0900-\u097f\u0a00-\u0d7f]/, 'Asia/Kolkata'],
  [/[іїєґ]/i, 'Europe/Kyiv'],
  [/[\u0400-\u04ff]/, 'Europe/Moscow'],
];

/** The most readers of a language, where it is written in Latin letters. */
const byLanguage: Readonly<Record<string, string>> = {
  cs: 'Europe/Prague',
  da: 'Europe/Copenhagen',
  de: 'Europe/Berlin',
  es: 'Europe/Madrid',
  fi: 'Europe/Helsinki',
  fr: 'Europe/Paris',
  hr: 'Europe/Zagreb',
  hu: 'Europe/Budapest',
  id: 'Asia/Jakarta',
  it: 'Europe/Rome',
  nb: 'Europe/Oslo',
  nl: 'Europe/Amsterdam',
  no: 'Europe/Oslo',
  pl: 'Europe/Warsaw',
  pt: 'Europe/Lisbon',
  'pt-br': 'America/Sao_Paulo',
  ro: 'Europe/Bucharest',
  sv: 'Europe/Stockholm',
  tr: 'Europe/Istanbul',
  vi: 'Asia/Ho_Chi_Minh',
};

/**
 * Where a bare time of a page belongs, and whether its days stand before its months: as its language has it.
 * Chinese and English are at home in many places, there the site's own zone counts.
 */
export const zoneOf = (tree: Tree, headline: string, zone: string): string => {
  const script = byScript.find(([pattern]) => pattern.test(headline));
  if (script !== undefined) return script[1] === '' ? zone : script[1];
  const language = (readLanguage(tree) ?? '').toLowerCase();
  return byLanguage[language] ?? byLanguage[language.split(/[-_]/)[0] ?? ''] ?? zone;
};
