import type { PublishReporter } from './handler.ts';

/** One JSON line a fact, as CloudWatch Logs Insights reads it. Written at once: Lambda may freeze afterwards. */
const write = (level: 'INFO' | 'WARN' | 'ERROR', fact: Readonly<Record<string, unknown>>): void => {
  process.stdout.write(`${JSON.stringify({ level, ...fact })}\n`);
};

const describeError = (error: unknown): Readonly<Record<string, unknown>> => {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack } = error;
  return {
    name,
    message,
    stack,
    ...('key' in error ? { key: error.key } : {}),
    ...('remedy' in error ? { remedy: error.remedy } : {}),
    ...(error.cause instanceof Error ? { cause: `${error.cause.name}: ${error.cause.message}` } : {}),
  };
};

/** The log of a deployed function. Alarms count `outcome: refused` and `failure`. */
export const logOutcomes: PublishReporter = {
  outcome: ({ kind, ...rest }) => {
    const needsAttention = kind === 'refused' || ('warnings' in rest && rest.warnings.length > 0);
    write(needsAttention ? 'WARN' : 'INFO', { outcome: kind, ...rest });
  },
  failure: ({ messageId, error }) =>
    write('ERROR', { failure: 'publish', messageId, error: describeError(error) }),
};
