import type { Chunk } from '../render/narration/chunks.ts';

/** Speaks, for money. Both ask for the very same input, so that the marks belong to the sound. */
export type Speech = {
  /** A file of MP3. */
  readonly speak: (chunk: Chunk) => Promise<Uint8Array>;
  /** When which word and sentence is spoken, one JSON object a line. */
  readonly mark: (chunk: Chunk) => Promise<string>;
};

/** Nothing was spoken; the cause is kept. */
export class SpeechError extends Error {
  override readonly name = 'SpeechError';
  readonly remedy: string;

  constructor({ voice, engine }: Chunk, failure: { what: string; remedy: string; cause: unknown }) {
    super(`Amazon Polly (${voice}, ${engine}) ${failure.what}. ${failure.remedy}`, { cause: failure.cause });
    this.remedy = failure.remedy;
  }
}
