import { canonicalTag } from './canonical-tag.ts';
import { chineseScript } from './chinese.ts';
import { countCommonWords } from './common-words.ts';
import { type Script, countScripts } from './scripts.ts';

/** Enough letters to be sure of; a longer text is judged by its beginning. */
const judged = 4000;

/** Scripts that (nearly) stand for one language. */
const languageOfScript: Readonly<Partial<Record<Script, string>>> = {
  hangul: 'ko',
  hebrew: 'he',
  greek: 'el',
  thai: 'th',
  devanagari: 'hi',
  tibetan: 'bo',
};

/**
 * The language of a text as BCP 47. `declared` is what the source says of itself: it is believed unless
 * the script or most common words contradict it (templates say `en` on Chinese pages), and refined where it
 * leaves open which Chinese is meant. `null`: too little text, and nothing declared.
 */
export const detectLanguage = (text: string, declared: string | null): string | null => {
  const claim = declared === null ? null : canonicalTag(declared);
  const sample = text.slice(0, judged);
  const seen = languageOfText(sample);
  if (seen === null) return claim;
  if (claim === null || claim === 'und' || claim === 'mul') return seen;
  const [claimed] = claim.split('-');
  const [detected] = seen.split('-');
  if (claimed !== detected) return contradicts(sample, claim, seen) ? seen : claim;
  return claim === 'zh' || writesOtherChinese(claim, seen) ? seen : claim;
};

const writesOtherChinese = (claim: string, seen: string): boolean =>
  (/^zh-(?:CN|SG|Hans)/u.test(claim) && seen === 'zh-TW') ||
  (/^zh-(?:TW|HK|MO|Hant)/u.test(claim) && seen === 'zh-CN');

/** Another script always does; another language of the same script only when its words are far commoner. */
const contradicts = (text: string, claim: string, seen: string): boolean => {
  const counts = countCommonWords(text);
  const [claimed = ''] = claim.split('-');
  if (!counts.has(seen))
    return !(['zh', 'ja', 'ko', 'yue', 'wuu'].includes(claimed) && seen.startsWith('zh'));
  return (counts.get(seen) ?? 0) > 10 + 2 * (counts.get(claimed) ?? 0);
};

const languageOfText = (text: string): string | null => {
  const counts = countScripts(text);
  const letters = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const share = (script: Script): number => (counts.get(script) ?? 0) / Math.max(letters, 1);
  if (letters === 0) return null;
  // A kanji or kana says as much as a whole Latin word.
  if (share('kana') > 0.1) return 'ja';
  if (share('hangul') > 0.2) return 'ko';
  if (share('han') > 0.2) return chineseScript(text) === 'simplified' ? 'zh-CN' : 'zh-TW';
  const [script] = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most));
  return languageOfScript[script] ?? languageByLetters(script, text);
};

const languageByLetters = (script: Script, text: string): string | null => {
  if (script === 'cyrillic') return /[іїєґ]/iu.test(text) ? 'uk' : 'ru';
  if (script === 'arabic') return /[پچژگ]/u.test(text) ? 'fa' : 'ar';
  const best = [...countCommonWords(text)].toSorted((one, other) => other[1] - one[1])[0];
  return best === undefined || best[1] < 3 ? null : best[0];
};
