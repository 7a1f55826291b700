/** One JSON line a fact, as CloudWatch Logs Insights reads it. Written at once: Lambda may freeze afterwards. */
export const writeLog = (level: 'INFO' | 'WARN' | 'ERROR', fact: Readonly<Record<string, unknown>>): void => {
  process.stdout.write(`${JSON.stringify({ level, ...fact })}\n`);
};

/** An error as fields: our own name the object, say what to do and keep the cause. */
export const describeError = (error: unknown): Readonly<Record<string, unknown>> => {
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
