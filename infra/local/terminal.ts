import type { PublishOutcome } from '../../functions/publish/outcome.ts';
import { describe } from './report.ts';

/** What a person sees while the site is built and watched. */
export type Terminal = {
  /** So many uploads are on their way. */
  readonly expect: (uploads: number) => void;
  readonly tell: (outcome: PublishOutcome) => void;
  readonly warn: (problem: string) => void;
  readonly note: (line: string) => void;
  /** The build is over: nothing is counted any more. */
  readonly close: () => void;
};

export const createTerminal = (): Terminal => {
  let expected = 0;
  let told = 0;
  const count = (): string => (told <= expected ? `[${told}/${expected}] ` : '');
  return {
    expect: (uploads) => {
      expected = uploads;
      console.log(`${uploads} ${uploads === 1 ? 'upload' : 'uploads'}`);
    },
    tell: (outcome) => {
      told += 1;
      console.log(`${count()}${describe(outcome)}`);
    },
    warn: (problem) => console.error(`tried again: ${problem}`),
    note: (line) => console.log(line),
    close: () => {
      expected = 0;
    },
  };
};
