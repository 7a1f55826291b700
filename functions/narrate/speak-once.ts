import type { Chunk } from '../render/narration/chunks.ts';
import { readMp3 } from '../render/narration/mp3.ts';
import { parseSpeechMarks } from '../render/narration/speech-marks.ts';
import type { SpokenChunk } from '../render/narration/web-vtt.ts';
import { speechAudioKey, speechRecordKey } from '../site/keys.ts';
import { readJson, swapJson, type Versioned } from '../store/json-object.ts';
import type { NarrateDependencies } from './dependencies.ts';

/** `catalog/speech/<digest>.json`. */
type SpeechRecord =
  /** Somebody is speaking since then, in milliseconds since 1970. */
  | { readonly kind: 'begun'; readonly since: number }
  /** Somebody tried, and it failed. */
  | { readonly kind: 'failed' }
  | { readonly kind: 'spoken'; readonly marks: string };

/** Sound, and what is known of it. Billed: characters that were paid for now. */
export type Spoken = SpokenChunk & { readonly frames: Uint8Array; readonly billed: number };

/** The same words are being spoken at this moment; they will be there in a minute. */
export class SpeakingError extends Error {
  override readonly name = 'SpeakingError';
  readonly key: string;
  readonly remedy = 'Nothing: it is tried again.';

  constructor(key: string) {
    super(`${key} is being spoken by somebody else.`);
    this.key = key;
  }
}

/** Milliseconds after which whoever began has died: a function runs for five minutes at most. */
const longestSpeech = 6 * 60_000;

const isFree = (former: SpeechRecord | undefined, now: Date): boolean =>
  former?.kind !== 'begun' || now.getTime() - former.since > longestSpeech;

/** The sound that is there already, or is paid for now. */
const soundOf = async (
  { siteBucket, speech }: NarrateDependencies,
  chunk: Chunk,
): Promise<{ readonly sound: Uint8Array; readonly billed: number }> => {
  const key = speechAudioKey(chunk.digest);
  const stored = await siteBucket.get(key);
  if (stored !== null) return { sound: stored.body, billed: 0 };
  const sound = await speech.speak(chunk);
  // Throws where Polly sent something else: only what can be joined is kept.
  readMp3(sound);
  await siteBucket.put({ key, body: sound, contentType: 'audio/mpeg' });
  return { sound, billed: charactersOf(chunk) };
};

const charactersOf = ({ sentences }: Chunk): number =>
  sentences.reduce((sum, { sentence }) => sum + sentence.characters, 0);

const assemble = (chunk: Chunk, sound: Uint8Array, marks: string, billed: number): Spoken => {
  const { frames, duration } = readMp3(sound);
  return { chunk, marks: parseSpeechMarks(marks), duration, frames, billed };
};

/** Throws what speaking throws, after letting others try. */
const speakNow = async (dependencies: NarrateDependencies, chunk: Chunk, claim: string): Promise<Spoken> => {
  const key = speechRecordKey(chunk.digest);
  const change = (value: SpeechRecord) =>
    swapJson(dependencies.siteBucket, key, { value, former: { value: null, etag: claim } });
  try {
    const { sound, billed } = await soundOf(dependencies, chunk);
    const marks = await dependencies.speech.mark(chunk);
    const spoken = assemble(chunk, sound, marks, billed + charactersOf(chunk));
    await change({ kind: 'spoken', marks });
    return spoken;
  } catch (error) {
    // What went wrong matters more than whether the next one has to wait.
    await Promise.allSettled([change({ kind: 'failed' })]);
    throw error;
  }
};

/** What is there already, or is spoken now; `null`: somebody else is speaking it. */
const speakOrYield = async (dependencies: NarrateDependencies, chunk: Chunk): Promise<Spoken | null> => {
  const { siteBucket, now } = dependencies;
  const key = speechRecordKey(chunk.digest);
  const former: Versioned<SpeechRecord> | null = await readJson(siteBucket, key);
  const audio = former?.value.kind === 'spoken' ? await siteBucket.get(speechAudioKey(chunk.digest)) : null;
  if (former?.value.kind === 'spoken' && audio !== null) {
    return assemble(chunk, audio.body, former.value.marks, 0);
  }
  if (!isFree(former?.value, now())) return null;
  const begun: SpeechRecord = { kind: 'begun', since: now().getTime() };
  const claim = await swapJson(siteBucket, key, { value: begun, former });
  return claim.kind === 'conflict' ? null : speakNow(dependencies, chunk, claim.etag);
};

/** A paragraph is spoken in a few seconds: somebody who corrects an article at once is not kept waiting for long. */
const patience = { looks: 30, pause: 1000 };

/**
 * Speaks a chunk that was never spoken, and remembers it for ever: the same words in the same voice are not paid for
 * twice, not even by two functions at the same moment. Throws `SpeakingError`, `SpeechError`, `StoreError`.
 */
export const speakOnce = async (dependencies: NarrateDependencies, chunk: Chunk): Promise<Spoken> => {
  for (let looks = 0; looks < patience.looks; looks += 1) {
    const spoken = await speakOrYield(dependencies, chunk);
    if (spoken !== null) return spoken;
    await dependencies.wait(patience.pause);
  }
  throw new SpeakingError(speechRecordKey(chunk.digest));
};
