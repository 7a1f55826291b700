import type { PlacedSentence } from './chunks.ts';

/**
 * When which part of the input is spoken (https://docs.aws.amazon.com/polly/latest/dg/output.html). Time: in
 * milliseconds; start: of the part, in bytes of the input as it was sent, its markup included.
 */
export type SpeechMark = {
  readonly type: 'sentence' | 'word';
  readonly time: number;
  readonly start: number;
};

/** What should be marks is something else. */
export class SpeechMarksError extends Error {
  override readonly name = 'SpeechMarksError';
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

const parseLine = (line: string): readonly SpeechMark[] => {
  const { type, time, start } = parseObject(line);
  if (type !== 'sentence' && type !== 'word') return [];
  if (!isNumber(time) || !isNumber(start)) throw new SpeechMarksError(`No mark: ${line.slice(0, 120)}`);
  return [{ type, time, start }];
};

const parseObject = (line: string): Readonly<Record<string, unknown>> => {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null) return { ...value };
  } catch (cause) {
    throw new SpeechMarksError(`Not JSON: ${line.slice(0, 120)}`, { cause });
  }
  throw new SpeechMarksError(`No mark: ${line.slice(0, 120)}`);
};

/** Polly's marks, one JSON object a line; other types than these are left out. Throws `SpeechMarksError`. */
export const parseSpeechMarks = (lines: string): readonly SpeechMark[] =>
  lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap(parseLine);

/**
 * When each sentence begins, in milliseconds: at its first word, since Polly cuts sentences otherwise than we do.
 * `null` for one of which nothing is spoken.
 */
export const beginningsOf = (
  sentences: readonly PlacedSentence[],
  marks: readonly SpeechMark[],
): readonly (number | null)[] =>
  sentences.map(({ from, to }) => {
    const within = marks.filter(({ start }) => start >= from && start < to);
    const words = within.filter(({ type }) => type === 'word');
    const times = (words.length > 0 ? words : within).map(({ time }) => time);
    return times.length === 0 ? null : Math.min(...times);
  });
