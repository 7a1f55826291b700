import {
  InvalidSsmlException,
  type PollyClient,
  SynthesizeSpeechCommand,
  type SynthesizeSpeechCommandInput,
} from '@aws-sdk/client-polly';
import type { Chunk } from '../../render/narration/chunks.ts';
import { type Speech, SpeechError } from '../speech.ts';

type Wanted = Pick<SynthesizeSpeechCommandInput, 'OutputFormat' | 'SpeechMarkTypes'>;

/** By the name of the error; for every other it is enough to wait. */
const remedies: Readonly<Record<string, string>> = {
  AccessDeniedException: 'Grant polly:SynthesizeSpeech.',
  CredentialsProviderError: 'Give it AWS credentials.',
  EngineNotSupportedException: 'Choose another engine or voice in the setting "narration".',
  InvalidSsmlException: 'Report this text: what is sent must be SSML that Polly takes.',
  TextLengthExceededException: 'Report this text: what is sent must be short enough for Polly.',
  ThrottlingException: 'It will be tried again; if it lasts, ask AWS for a higher quota of SynthesizeSpeech.',
  ValidationException: 'Look for a misspelt voice in the setting "narration".',
};
const patience = 'It will be tried again; if it keeps failing, see the cause.';

const errorFor = (chunk: Chunk, cause: unknown): SpeechError => {
  const name = cause instanceof Error ? cause.name : 'Error';
  const remedy = Object.hasOwn(remedies, name) ? remedies[name] : undefined;
  const what = `did not speak: ${cause instanceof Error ? cause.message : String(cause)} (${name})`;
  return new SpeechError(chunk, { what, remedy: remedy ?? patience, cause });
};

const send = async (client: PollyClient, chunk: Chunk, wanted: Wanted): Promise<Uint8Array> => {
  const command = new SynthesizeSpeechCommand({
    Text: chunk.ssml,
    TextType: 'ssml',
    Engine: chunk.engine,
    // The SDK lists the voices of its own day; Polly refuses one that it doesn't know.
    VoiceId: chunk.voice as NonNullable<SynthesizeSpeechCommandInput['VoiceId']>,
    ...wanted,
  });
  const { AudioStream } = await client.send(command);
  return (await AudioStream?.transformToByteArray()) ?? new Uint8Array();
};

const phonemes = /<\/?phoneme\b[^>]*>/g;

/** The same without readings, byte for byte as long, so that every mark still counts to the same place. */
const withoutPhonemes = (chunk: Chunk): Chunk => ({
  ...chunk,
  ssml: chunk.ssml.replaceAll(phonemes, (tag) => `<!--${' '.repeat(tag.length - '<!---->'.length)}-->`),
});

/** A syllable that Polly doesn't know must not silence an article: the paragraph is said as Polly reads it. */
const isAboutPhonemes = (chunk: Chunk, error: unknown): boolean =>
  error instanceof InvalidSsmlException && chunk.ssml.search(phonemes) >= 0;

const ask = async (client: PollyClient, chunk: Chunk, wanted: Wanted): Promise<Uint8Array> => {
  try {
    return await send(client, chunk, wanted);
  } catch (error) {
    if (isAboutPhonemes(chunk, error)) return ask(client, withoutPhonemes(chunk), wanted);
    throw errorFor(chunk, error);
  }
};

/** Amazon Polly. The role needs `polly:SynthesizeSpeech`. Each request is paid for by its characters. */
export const createPollySpeech = (client: PollyClient): Speech => ({
  speak: (chunk) => ask(client, chunk, { OutputFormat: 'mp3' }),
  mark: async (chunk) => {
    const lines = await ask(client, chunk, { OutputFormat: 'json', SpeechMarkTypes: ['sentence', 'word'] });
    return Buffer.from(lines).toString('utf8');
  },
});
