import type { SyndicateReporter } from './handler.ts';

/** One JSON line a fact, as CloudWatch Logs Insights reads it. Written at once: Lambda may freeze afterwards. */
const write = (level: 'INFO' | 'WARN' | 'ERROR', fact: Readonly<Record<string, unknown>>): void => {
  process.stdout.write(`${JSON.stringify({ level, ...fact })}\n`);
};

const describeError = (error: unknown): Readonly<Record<string, unknown>> => {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack } = error;
  return { name, message, stack, ...('key' in error ? { key: error.key } : {}) };
};

/** The log of the deployed function. */
export const logOutcomes: SyndicateReporter = {
  outcome: ({ changed, ...rest }) => {
    const needsAttention = rest.skipped.length + rest.unannounced.length > 0;
    write(needsAttention ? 'WARN' : 'INFO', { outcome: 'syndicated', changed: changed.length, ...rest });
  },
  failure: ({ messageId, error }) =>
    write('ERROR', { failure: 'syndicate', messageId, error: describeError(error) }),
};
