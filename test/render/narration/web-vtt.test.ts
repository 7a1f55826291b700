import { describe, expect, it } from 'vitest';
import { chunksOf } from '../../../functions/render/narration/chunks.ts';
import { parseSpeechMarks, SpeechMarksError } from '../../../functions/render/narration/speech-marks.ts';
import { renderWebVtt } from '../../../functions/render/narration/web-vtt.ts';

const sentence = (ssml: string, start: number, end: number) => ({
  ssml,
  characters: ssml.length,
  within: start === 0 ? 'h1' : '#care_b',
  start,
  end,
});

/** `<speak>` is 7 bytes, 船来了。 12, a space 1, 😀 &amp; 车！ 17. */
const [chunk, other] = chunksOf({
  upload: 'k',
  voice: 'Zhiyu',
  engine: 'neural',
  paragraphs: [
    [sentence('船来了。', 0, 4), sentence('😀 &amp; 车！', 5, 10), sentence('……好', 11, 14)],
    [sentence('End.', 20, 24)],
  ],
});

const marks = parseSpeechMarks(
  [
    '{"time":0,"type":"sentence","start":7,"end":37,"value":"船来了。 😀 &amp; 车！"}',
    '{"time":12,"type":"word","start":7,"end":10,"value":"船"}',
    '{"time":400,"type":"word","start":10,"end":16,"value":"来了"}',
    '{"time":900,"type":"word","start":31,"end":34,"value":"车"}',
    '{"time":905,"type":"viseme","value":"k"}',
    '{"time":1500,"type":"sentence","start":38,"end":47,"value":"……好"}',
    '',
  ].join('\n'),
);

describe('The track of a narration', () => {
  it('has a cue for each sentence, found by the bytes that Polly counts, chunk after chunk', () => {
    if (chunk === undefined || other === undefined) throw new Error('There are two chunks.');
    const spoken = [
      { chunk, marks, duration: 2000 },
      {
        chunk: other,
        marks: parseSpeechMarks('{"time":50,"type":"word","start":7,"end":10,"value":"End"}'),
        duration: 3_601_000,
      },
    ];
    expect(renderWebVtt(spoken).split('\n')).toEqual([
      'WEBVTT',
      '',
      '00:00:00.012 --> 00:00:00.900',
      '{"selector":{"type":"CssSelector","value":"h1","refinedBy":{"type":"TextPositionSelector","start":0,"end":4}}}',
      '',
      '00:00:00.900 --> 00:00:01.500',
      '{"selector":{"type":"CssSelector","value":"#care_b","refinedBy":{"type":"TextPositionSelector","start":5,"end":10}}}',
      '',
      '00:00:01.500 --> 00:00:02.000',
      '{"selector":{"type":"CssSelector","value":"#care_b","refinedBy":{"type":"TextPositionSelector","start":11,"end":14}}}',
      '',
      '00:00:02.050 --> 01:00:03.000',
      '{"selector":{"type":"CssSelector","value":"#care_b","refinedBy":{"type":"TextPositionSelector","start":20,"end":24}}}',
      '',
    ]);
  });

  it('goes on with the sentence before where nothing of one is spoken', () => {
    if (chunk === undefined) throw new Error('There is a chunk.');
    const only = parseSpeechMarks('{"time":100,"type":"word","start":7,"end":10,"value":"船"}');
    expect(renderWebVtt([{ chunk, marks: only, duration: 2000 }])).toContain('00:00:00.100 --> 00:00:02.000');
  });

  it.each(['no JSON', '{"type":"word"}', '7'])('is not made of marks that are none: %s', (line) => {
    expect(() => parseSpeechMarks(line)).toThrow(SpeechMarksError);
  });
});
