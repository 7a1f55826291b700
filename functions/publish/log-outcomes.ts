import { describeError, writeLog } from '../store/log.ts';
import type { PublishReporter } from './handler.ts';

/** The log of the deployed function. Alarms count `outcome: refused` and `failure`. */
export const logOutcomes: PublishReporter = {
  outcome: ({ kind, ...rest }) => {
    const needsAttention = kind === 'refused' || ('warnings' in rest && rest.warnings.length > 0);
    writeLog(needsAttention ? 'WARN' : 'INFO', { outcome: kind, ...rest });
  },
  failure: ({ messageId, error }) =>
    writeLog('ERROR', { failure: 'publish', messageId, error: describeError(error) }),
};
