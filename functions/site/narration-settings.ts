import { type Check, group, oneOf, wholeNumber, withDefault } from './fields.ts';

/** Polly's engines that take phonemes (https://docs.aws.amazon.com/polly/latest/dg/phoneme-tag.html). */
const engines = ['standard', 'neural', 'long-form'] as const;
export type Engine = (typeof engines)[number];

/** Articles are read aloud by Amazon Polly, once, when they are published. */
export type NarrationSettings = {
  readonly engine: Engine;
  /** Polly's voice by language (BCP 47, or the beginning of one). An article in another language stays silent. */
  readonly voices: Readonly<Record<string, string>>;
  /** Characters; a longer article stays silent, so that nobody pays for a book by mistake. */
  readonly longest: number;
};

/** What `"narration": true` means. The standard engine, four times as cheap, has these voices too. */
export const usualNarration: NarrationSettings = {
  engine: 'neural',
  voices: { zh: 'Zhiyu', en: 'Joanna', 'en-GB': 'Amy' },
  longest: 30_000,
};

const language = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;
const voice = /^[A-Z][A-Za-z]{1,30}$/;

const voicesByLanguage: Check<NarrationSettings['voices']> = (value) => {
  const pairs = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const isRight = pairs.every(([tag, name]) => language.test(tag) && voice.test(String(name)));
  return pairs.length > 0 && isRight
    ? { value: Object.fromEntries(pairs.map(([tag, name]) => [tag, String(name)])) }
    : { mustBe: 'Polly voices by language, like {"zh": "Zhiyu", "en": "Joanna"}' };
};

const settings = group<NarrationSettings>({
  engine: withDefault(oneOf(engines), usualNarration.engine),
  voices: withDefault(voicesByLanguage, usualNarration.voices),
  longest: withDefault(wholeNumber(100, 100_000), usualNarration.longest),
});

/** `true`: with the usual voices; an object: with these; left out or `false`: no narration. */
export const narrationSettings: Check<NarrationSettings | undefined> = (value) =>
  value === undefined || value === null || value === false
    ? { value: undefined }
    : value === true
      ? { value: usualNarration }
      : settings(value);

/** Polly's voice for an article in a language: of the most precise tag that fits (RFC 4647 §3.4), else `null`. */
export const voiceFor = ({ voices }: NarrationSettings, tag: string): string | null => {
  const subtags = tag
    .toLowerCase()
    .replace(/^cmn\b/, 'zh')
    .split('-');
  const known = new Map(Object.entries(voices).map(([name, voice]) => [name.toLowerCase(), voice]));
  for (let length = subtags.length; length > 0; length -= 1) {
    const found = known.get(subtags.slice(0, length).join('-'));
    if (found !== undefined) return found;
  }
  return null;
};
