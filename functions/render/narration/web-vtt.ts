import { beginningsOf, type SpeechMark } from './speech-marks.ts';
import type { Chunk } from './chunks.ts';
import type { Sentence } from './narration-script.ts';

/** A chunk as it was spoken. Duration: in milliseconds. */
export type SpokenChunk = {
  readonly chunk: Chunk;
  readonly marks: readonly SpeechMark[];
  readonly duration: number;
};

/** Milliseconds from the beginning of the whole. */
type Cue = { readonly from: number; readonly to: number; readonly sentence: Sentence };

const cuesOf = (spoken: readonly SpokenChunk[]): readonly Cue[] => {
  let offset = 0;
  return spoken.flatMap(({ chunk, marks, duration }) => {
    const begin = offset;
    offset += duration;
    const beginnings = beginningsOf(chunk.sentences, marks).flatMap((time, index) => {
      const sentence = chunk.sentences[index]?.sentence;
      return time === null || sentence === undefined ? [] : [{ from: begin + time, sentence }];
    });
    const ends = [...beginnings.slice(1).map(({ from }) => from), begin + duration];
    return beginnings.map((beginning, index) => ({ ...beginning, to: ends[index] ?? offset }));
  });
};

const digits = (value: number, length: number): string => String(value).padStart(length, '0');

/** `00:01:02.345` */
const timestamp = (milliseconds: number): string => {
  const whole = Math.round(milliseconds);
  const [hours, minutes, seconds] = [whole / 3_600_000, (whole / 60_000) % 60, (whole / 1000) % 60];
  const clock = [hours, minutes, seconds].map((part) => digits(Math.floor(part), 2)).join(':');
  return `${clock}.${digits(whole % 1000, 3)}`;
};

const selectorOf = ({ within, start, end }: Sentence): object => ({
  selector: { type: 'CssSelector', value: within, refinedBy: { type: 'TextPositionSelector', start, end } },
});

/**
 * Which sentence is spoken when, as SyncMediaLite has it (https://w3c.github.io/sync-media-pub/sync-media-lite):
 * WebVTT metadata whose cues select a part of the page, in the terms of the Web Annotation selectors.
 */
export const renderWebVtt = (spoken: readonly SpokenChunk[]): string => {
  const cues = cuesOf(spoken)
    .filter(({ from, to }) => to > from)
    .map(
      ({ from, to, sentence }) =>
        `${timestamp(from)} --> ${timestamp(to)}\n${JSON.stringify(selectorOf(sentence))}\n`,
    );
  return ['WEBVTT\n', ...cues].join('\n');
};
