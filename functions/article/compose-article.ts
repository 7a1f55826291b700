import type { Article, Warning } from './model/article.ts';
import type { Draft } from './model/draft.ts';
import type { Identity } from './model/identity.ts';
import { canonicalTag } from './language/canonical-tag.ts';
import { detectLanguage } from './language/detect-language.ts';
import { textDirection } from './language/text-direction.ts';
import { safeAddress } from './markup/addresses.ts';
import type { Refusal } from './model/refusal.ts';
import { refuse } from './model/refuse.ts';
import { plainText } from './summary/plain-text.ts';
import { splitSentences } from './summary/sentences.ts';
import { summarise } from './summary/summarise.ts';
import type { ReadingSettings, Upload } from './model/upload.ts';

/** Elements that are an article without any text: a photo story, a film, a table of results. */
const showable = /<(?:img|picture|video|audio|figure|table|math)[\s>]/u;

/** Makes a draft the article: identity, language, summary, and a check that there is one. */
export const composeArticle = (
  draft: Draft,
  upload: Upload,
  settings: ReadingSettings,
): Article | Refusal => {
  const text = plainText(draft.html);
  const objection = objectionTo(draft, text, upload, settings);
  if (objection !== null) return objection;
  const { ownId: _, part, partKey: __, ...read } = draft;
  const title = oneLine(draft.title) || titleFromText(text) || nameOf(upload.key);
  const language = languageOf(draft, `${title}\n${text}`) ?? settings.language;
  return {
    ...read,
    ...(part === null ? {} : { part }),
    kind: 'article',
    identity: identityOf(draft, upload),
    title,
    language,
    direction: textDirection(language),
    leadImage: safeAddress(draft.leadImage ?? '', draft.canonical ?? upload.url, 'load'),
    summary: oneLine(draft.summary ?? '') || summarise(text),
    text,
    warnings: [...draft.warnings, ...warningsOf(draft)],
  };
};

/** What the publisher says of this very upload is not doubted; what a page says of itself is. */
const languageOf = (draft: Draft, text: string): string | null => {
  const isSaid = draft.evidence.some(({ field, signal }) => field === 'lang' && signal === 'user metadata');
  const said = isSaid ? canonicalTag(draft.language ?? '') : null;
  return said ?? detectLanguage(text, draft.language);
};

const objectionTo = (
  draft: Draft,
  text: string,
  upload: Upload,
  settings: ReadingSettings,
): Refusal | null => {
  if (text === '' && !showable.test(draft.html)) {
    return refuse(upload.key, 'no-article', 'No text, picture or film of an article was found in the file.');
  }
  if (draft.confidence >= settings.leastConfidence) return null;
  const detail = `The reader is ${percent(draft.confidence)} sure of this article; the site asks for ${percent(settings.leastConfidence)}.`;
  return refuse(upload.key, 'low-confidence', detail);
};

/** See `Identity`: an id of its own, then its canonical address, then the object key. */
export const identityOf = (draft: Draft, upload: Upload): Identity => {
  if (draft.ownId !== null) return { kind: 'own', value: draft.ownId };
  if (draft.canonical !== null) return { kind: 'canonical', value: draft.canonical };
  return { kind: 'key', value: draft.partKey ?? upload.key };
};

const warningsOf = (draft: Draft): readonly Warning[] => [
  ...(draft.title.trim() === ''
    ? [{ code: 'no-title', message: 'The upload names no title; the beginning of its text stands in.' }]
    : []),
  ...(draft.confidence < 0.5
    ? [
        {
          code: 'low-confidence',
          message: `The reader is only ${percent(draft.confidence)} sure that this is the article.`,
        },
      ]
    : []),
];

const titleFromText = (text: string): string => {
  const [sentence = ''] = splitSentences(oneLine(text.slice(0, 400)));
  return sentence.length <= 80 ? sentence.trim() : `${sentence.slice(0, 79).trim()}…`;
};

const nameOf = (key: string): string => (key.split('/').at(-1) ?? key).replace(/\.[a-z\d]{1,8}$/i, '');

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

const percent = (share: number): string => `${Math.round(share * 100)} %`;
