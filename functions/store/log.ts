type Level = 'INFO' | 'WARN' | 'ERROR';

/**
 * One JSON line a fact, as CloudWatch Logs Insights reads it. Lambda takes the level from a line that it didn't format
 * itself only where there is an RFC 3339 `timestamp` too; without one, an error is filed as information.
 */
export const logLine = (level: Level, fact: Readonly<Record<string, unknown>>, now: Date): string =>
  `${JSON.stringify({ timestamp: now.toISOString(), level, ...fact })}\n`;

/** Written at once: Lambda may freeze afterwards. */
export const writeLog = (level: Level, fact: Readonly<Record<string, unknown>>): void => {
  process.stdout.write(logLine(level, fact, new Date()));
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
