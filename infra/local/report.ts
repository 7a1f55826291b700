import type { PublishOutcome } from '../../functions/publish/outcome.ts';
import type { DeadLetter } from './mailbox.ts';

/** What became of each upload, by its key: the last word counts. */
export type Report = {
  readonly add: (outcome: PublishOutcome) => void;
  readonly count: () => number;
  readonly outcomes: () => readonly PublishOutcome[];
};

export const createReport = (tell: (outcome: PublishOutcome) => void): Report => {
  const outcomes = new Map<string, PublishOutcome>();
  return {
    add: (outcome) => {
      outcomes.set(outcome.key, outcome);
      tell(outcome);
    },
    count: () => outcomes.size,
    outcomes: () => [...outcomes.values()],
  };
};

/** One upload's outcome for a person to read; indented lines say where to look, or why not. */
export const describe = (outcome: PublishOutcome): string => {
  switch (outcome.kind) {
    case 'published':
    case 'unchanged':
      return lines(`${outcome.kind}  ${outcome.key}  ${outcome.title}`, [
        `care ${outcome.carePage}`,
        `amp  ${outcome.ampPage}`,
        ...outcome.warnings.map((warning) => `note ${warning.message}`),
      ]);
    case 'superseded':
      return lines(`held back  ${outcome.key}`, [`${outcome.by} is the same article and is published`]);
    case 'withdrawn':
      return `withdrawn  ${outcome.key}`;
    case 'absent':
      return `gone       ${outcome.key}`;
    case 'embargoed':
      return `embargoed  ${outcome.key}  until ${outcome.until}`;
    case 'picture':
      return lines(`${outcome.change}  ${outcome.key}`, [outcome.address]);
    case 'refused':
      return lines(`refused    ${outcome.key}`, [`${outcome.reason}: ${outcome.detail}`, outcome.remedy]);
  }
};

const lines = (first: string, rest: readonly string[]): string =>
  [first, ...rest.map((line) => `           ${line}`)].join('\n');

/** `12 published, 3 unchanged, 1 failed` and why, for the end of a build. */
export const summarize = (
  outcomes: readonly PublishOutcome[],
  deadLetters: readonly DeadLetter[],
): string => {
  const failures = failuresOf(outcomes, deadLetters);
  const published = outcomes.filter((outcome) => changeOf(outcome) === 'published').length;
  const unchanged = outcomes.filter((outcome) => changeOf(outcome) === 'unchanged').length;
  const others =
    outcomes.length - published - unchanged - outcomes.filter((one) => one.kind === 'refused').length;
  const counts = [`${published} published`, `${unchanged} unchanged`, `${failures.length} failed`];
  if (others > 0) counts.push(`${others} withdrawn or held back`);
  return [`${counts.join(', ')}.`, ...failures.map((failure) => `  failed: ${failure}`)].join('\n');
};

const changeOf = (outcome: PublishOutcome): string =>
  outcome.kind === 'picture' ? outcome.change : outcome.kind;

/** One line for each upload that is not published though it should be. */
export const failuresOf = (
  outcomes: readonly PublishOutcome[],
  deadLetters: readonly DeadLetter[],
): readonly string[] => [
  ...outcomes.flatMap((outcome) =>
    outcome.kind === 'refused' ? [`${outcome.key}: ${outcome.reason}: ${outcome.detail}`] : [],
  ),
  ...deadLetters.map((letter) => `given up after every try: ${letter.reason}: ${letter.body.slice(0, 300)}`),
];
