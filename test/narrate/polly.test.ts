import { describe, expect, it, onTestFinished } from 'vitest';
import { createPollySpeech } from '../../functions/narrate/polly/create-polly-speech.ts';
import { SpeechError } from '../../functions/narrate/speech.ts';
import { chunksOf } from '../../functions/render/narration/chunks.ts';
import { readMp3 } from '../../functions/render/narration/mp3.ts';
import { parseSpeechMarks } from '../../functions/render/narration/speech-marks.ts';
import { startPollyServer, type Trouble } from './polly-server.ts';
import { connect } from './studio.ts';

const sentence = { ssml: '船 &amp; 😀 车', characters: 9, within: '#care_b', start: 0, end: 7 };
const [chunk] = chunksOf({ upload: 'k', voice: 'Zhiyu', engine: 'neural', paragraphs: [[sentence]] });
if (chunk === undefined) throw new Error('A sentence makes a chunk.');

const open = async () => {
  const polly = await startPollyServer();
  onTestFinished(() => polly.close());
  return { polly, speech: createPollySpeech(connect(polly.endpoint)) };
};

describe('Amazon Polly', () => {
  it('is asked for the sound and for the marks of one and the same input', async () => {
    const { polly, speech } = await open();
    const { duration } = readMp3(await speech.speak(chunk));
    const marks = parseSpeechMarks(await speech.mark(chunk));
    expect(duration).toBeGreaterThan(500);
    expect(
      marks.map(({ start }) =>
        Buffer.from(chunk.ssml)
          .subarray(start, start + 3)
          .toString(),
      ),
    ).toEqual(['船', '&am', '车']);
    const common = { Text: chunk.ssml, TextType: 'ssml', VoiceId: 'Zhiyu', Engine: 'neural' };
    expect(polly.spoken).toEqual([
      { ...common, OutputFormat: 'mp3' },
      { ...common, OutputFormat: 'json', SpeechMarkTypes: ['sentence', 'word'] },
    ]);
  });

  it.each<[Trouble, RegExp]>([
    [
      { status: 400, name: 'ThrottlingException', message: 'Rate exceeded' },
      /Rate exceeded \(ThrottlingException\)\. .*higher quota/,
    ],
    [{ status: 400, name: 'EngineNotSupportedException' }, /Choose another engine or voice/],
    [{ status: 400, name: 'InvalidSsmlException' }, /Report this text/],
    [{ status: 403, name: 'AccessDeniedException' }, /Grant polly:SynthesizeSpeech/],
    [{ status: 500, name: 'ServiceFailureException' }, /It will be tried again/],
  ])(
    'that answers %j is an error that names the voice and the remedy, and keeps the cause',
    async (trouble, message) => {
      const { polly, speech } = await open();
      polly.trouble(() => trouble);
      const error: unknown = await speech.speak(chunk).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(SpeechError);
      expect(error).toMatchObject({ message: expect.stringMatching(message), cause: { name: trouble.name } });
      expect(String(error)).toContain('(Zhiyu, neural)');
    },
  );

  it('that is not there is an error, too', async () => {
    const { polly, speech } = await open();
    await polly.close();
    await expect(speech.mark(chunk)).rejects.toThrow(SpeechError);
  });
});
