import { zoneOfScript } from '../dates/zone-of-script.ts';
import type { ReadingSettings } from '../model/upload.ts';
import { readLanguage } from './metadata/read-tags.ts';
import type { Tree } from './tree/tree.ts';

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
 * English is at home in many places, there the site's own zone counts, as it does for Chinese on a site in Chinese.
 */
export const zoneOf = (tree: Tree, headline: string, settings: ReadingSettings): string => {
  const ofScript = zoneOfScript(headline, settings);
  if (ofScript !== null) return ofScript;
  const language = (readLanguage(tree) ?? '').toLowerCase();
  return byLanguage[language] ?? byLanguage[language.split(/[-_]/)[0] ?? ''] ?? settings.zone;
};
