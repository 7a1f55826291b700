import { describeError, writeLog } from '../store/log.ts';
import type { SyndicateReporter } from './handler.ts';

/** The log of the deployed function. */
export const logOutcomes: SyndicateReporter = {
  outcome: ({ changed, ...rest }) => {
    const needsAttention = rest.skipped.length + rest.unannounced.length > 0;
    writeLog(needsAttention ? 'WARN' : 'INFO', { outcome: 'syndicated', changed: changed.length, ...rest });
  },
  failure: ({ messageId, error }) =>
    writeLog('ERROR', { failure: 'syndicate', messageId, error: describeError(error) }),
};
