/** What an S3 error means to the store, by its status and code. */
export type Fault = 'missing' | 'conflict' | 'denied' | 'other';

const byStatus: Readonly<Record<number, Fault>> = {
  404: 'missing',
  // Two writes at the same time: ConditionalRequestConflict. As with 412, somebody else may have come first.
  409: 'conflict',
  412: 'conflict',
  403: 'denied',
};

type ServiceError = {
  readonly name: string;
  readonly $metadata?: { readonly httpStatusCode?: number; readonly attempts?: number };
};

const isServiceError = (error: unknown): error is ServiceError =>
  error instanceof Error && '$metadata' in error && typeof error.$metadata === 'object';

export const faultOf = (error: unknown): Fault => {
  if (!isServiceError(error)) return 'other';
  if (error.name === 'NoSuchBucket') return 'other';
  return byStatus[error.$metadata?.httpStatusCode ?? 0] ?? 'other';
};

/** Whether the SDK sent the request more than once: then the answer may be about its own earlier success. */
export const wasRetried = (error: unknown): boolean =>
  isServiceError(error) && (error.$metadata?.attempts ?? 1) > 1;
