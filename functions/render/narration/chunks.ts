import { createHash } from 'node:crypto';
import type { NarrationScript, Sentence } from './narration-script.ts';

/** A sentence in what is sent to Polly: bytes of UTF-8, since that is what Polly's marks count. */
export type PlacedSentence = { readonly sentence: Sentence; readonly from: number; readonly to: number };

/** What is asked of Polly in one request: a paragraph, or a part of one. */
export type Chunk = {
  /** Of voice, engine and words: the same is never paid for twice. */
  readonly digest: string;
  readonly ssml: string;
  readonly voice: string;
  readonly engine: NarrationScript['engine'];
  readonly sentences: readonly PlacedSentence[];
};

/**
 * SynthesizeSpeech takes 3,000 characters that are paid for and 6,000 with the markup, and cuts off what would last
 * over ten minutes (https://docs.aws.amazon.com/polly/latest/dg/limits.html): about 2,400 Chinese characters.
 */
const mostCharacters = 1500;
const mostMarkup = 5000;

const opening = '<speak>';
/** A paragraph ends with a breath. */
const ending = '<break time="600ms"/></speak>';
const between = ' ';

const fits = (sentences: readonly Sentence[]): boolean =>
  sentences.reduce((sum, { characters }) => sum + characters, 0) <= mostCharacters &&
  sentences.reduce((sum, { ssml }) => sum + ssml.length + between.length, 0) <= mostMarkup;

const split = (paragraph: readonly Sentence[]): readonly (readonly Sentence[])[] => {
  const parts: Sentence[][] = [];
  for (const sentence of paragraph) {
    const last = parts.at(-1);
    if (last !== undefined && fits([...last, sentence])) last.push(sentence);
    else parts.push([sentence]);
  }
  return parts;
};

const place = (sentences: readonly Sentence[]): readonly PlacedSentence[] => {
  let offset = opening.length;
  return sentences.map((sentence) => {
    const from = offset;
    const to = from + Buffer.byteLength(sentence.ssml);
    offset = to + between.length;
    return { sentence, from, to };
  });
};

const chunkOf = ({ voice, engine }: NarrationScript, sentences: readonly Sentence[]): Chunk => {
  const ssml = opening + sentences.map((sentence) => sentence.ssml).join(between) + ending;
  const digest = createHash('sha256')
    .update(JSON.stringify([voice, engine, ssml]))
    .digest('hex')
    .slice(0, 40);
  return { digest, ssml, voice, engine, sentences: place(sentences) };
};

/** What to ask Polly for, in order. A paragraph that is edited changes its own chunks and no others. */
export const chunksOf = (script: NarrationScript): readonly Chunk[] =>
  script.paragraphs.flatMap(split).map((sentences) => chunkOf(script, sentences));
