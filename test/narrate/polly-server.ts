import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { SaxesParser } from 'saxes';

/** What a client sends to `POST /v1/speech`. */
export type SpeechRequest = {
  readonly Engine: string;
  readonly OutputFormat: 'mp3' | 'json';
  readonly SpeechMarkTypes?: readonly string[];
  readonly Text: string;
  readonly TextType: string;
  readonly VoiceId: string;
};

/** An answer that is no speech. */
export type Trouble = { readonly status: number; readonly name: string; readonly message?: string };

const recorded = join(import.meta.dirname, 'recorded');
const recording = (name: string, kind: 'mp3' | 'marks'): Buffer =>
  readFileSync(join(recorded, `${name}.${kind}`));
const recordings = new Map(
  readdirSync(recorded)
    .filter((file) => file.endsWith('.ssml'))
    .map((file) => [readFileSync(join(recorded, file), 'utf8').trimEnd(), file.replace(/\.ssml$/, '')]),
);

/** Text and its place in the input, in bytes: counted by an XML parser of its own. */
type Run = { readonly text: string; readonly start: number };

const readSsml = (ssml: string): readonly Run[] => {
  const runs: Run[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const ph = attributes['ph'];
    if (!['speak', 'break', 'phoneme'].includes(name)) throw new Error(`unknown element ${name}`);
    if (name === 'phoneme' && !/^[a-z]+[0-4]$/.test(ph ?? '')) throw new Error(`unknown phoneme ${ph}`);
  });
  parser.write(ssml).close();
  for (const { 0: text, index } of ssml.matchAll(/(?<=>)[^<]+/g)) {
    runs.push({ text, start: Buffer.byteLength(ssml.slice(0, index)) });
  }
  return runs;
};

const milliseconds = 200;
const silence = recording('two', 'mp3');
/** 16 kbit/s, 16 kHz: 72 bytes and 36 ms a frame. */
const frameBytes = 72;
const frameTime = 36;

const words = /\p{Script=Han}|&\w+;|[\p{L}\p{N}]+/gu;

const markText = (runs: readonly Run[]): readonly object[] => {
  let time = 0;
  return runs.flatMap(({ text, start }) =>
    [...text.matchAll(words)].map(({ 0: value, index }) => {
      const from = start + Buffer.byteLength(text.slice(0, index));
      time += milliseconds;
      return { time, type: 'word', start: from, end: from + Buffer.byteLength(value), value };
    }),
  );
};

const sound = (runs: readonly Run[]): Buffer => {
  const time = (markText(runs).length + 1) * milliseconds;
  const frames = Array.from({ length: Math.ceil(time / frameTime) }, (_, index) => {
    const at = (index * frameBytes) % silence.length;
    return silence.subarray(at, at + frameBytes);
  });
  return Buffer.concat(frames);
};

/** What Polly refuses, by its own limits. */
const refusalOf = ({ Text, TextType }: SpeechRequest): Trouble | null => {
  const billed = Text.replaceAll(/<[^>]*>/g, '').length;
  if (TextType !== 'ssml') return { status: 400, name: 'ValidationException' };
  if (Text.length > 6000 || billed > 3000) return { status: 400, name: 'TextLengthExceededException' };
  try {
    readSsml(Text);
    return null;
  } catch (error) {
    return { status: 400, name: 'InvalidSsmlException', message: String(error) };
  }
};

const speak = ({ Text, OutputFormat }: SpeechRequest): Buffer => {
  const known = recordings.get(Text);
  if (known !== undefined) return recording(known, OutputFormat === 'mp3' ? 'mp3' : 'marks');
  const runs = readSsml(Text);
  if (OutputFormat === 'mp3') return sound(runs);
  return Buffer.from(
    markText(runs)
      .map((mark) => `${JSON.stringify(mark)}\n`)
      .join(''),
  );
};

export type PollyServer = {
  readonly endpoint: string;
  /** Those that were spoken and have to be paid for. */
  readonly spoken: readonly SpeechRequest[];
  /** Answers like this instead, as long as the function says so. */
  readonly trouble: (next: (request: SpeechRequest) => Trouble | null) => void;
  readonly close: () => Promise<void>;
};

/** Speaks as much of Amazon Polly's API as it takes to speak: recorded sound and marks, else sound and marks made up. */
export const startPollyServer = async (): Promise<PollyServer> => {
  const spoken: SpeechRequest[] = [];
  let next: (request: SpeechRequest) => Trouble | null = () => null;
  const answer = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const request = (await json(incoming)) as SpeechRequest;
    const refusal = next(request) ?? refusalOf(request);
    if (incoming.url !== '/v1/speech' || refusal !== null) {
      const { status = 404, name = 'NotFound', message = '' } = refusal ?? {};
      response.writeHead(status, { 'content-type': 'application/json', 'x-amzn-errortype': name });
      return void response.end(JSON.stringify({ message }));
    }
    spoken.push(request);
    const type = request.OutputFormat === 'mp3' ? 'audio/mpeg' : 'application/x-json-stream';
    response.writeHead(200, { 'content-type': type });
    response.end(speak(request));
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    spoken,
    trouble: (change) => {
      next = change;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
