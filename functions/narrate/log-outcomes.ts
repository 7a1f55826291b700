import { describeError, writeLog } from '../store/log.ts';
import type { NarrateReporter } from './handler.ts';

/** The log of the deployed function: what was paid for stands in it. */
export const logOutcomes: NarrateReporter = {
  outcome: ({ kind, ...rest }) => writeLog('INFO', { outcome: kind, ...rest }),
  failure: ({ messageId, error }) =>
    writeLog('ERROR', { failure: 'narrate', messageId, error: describeError(error) }),
};
