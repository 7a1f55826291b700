import type { ReadingSettings } from '../model/upload.ts';

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

const chineseZone = ({ language, zone }: Pick<ReadingSettings, 'language' | 'zone'>): string =>
  /^zh\b/i.test(language) ? zone : 'Asia/Shanghai';

/** The zone of bare times in a text of this script, `null` where many zones share it. */
export const zoneOfScript = (
  text: string,
  settings: Pick<ReadingSettings, 'language' | 'zone'>,
): string | null => {
  const script = byScript.find(([pattern]) => pattern.test(text));
  return script === undefined ? null : script[1] || chineseZone(settings);
};
