import type { ObjectHead } from '../object-store.ts';

/** S3 quotes ETags (RFC 9110 §8.8.3), and Ceph RGW compares If-Match with the unquoted one: unquoted throughout. */
export const unquote = (etag: string | undefined): string => (etag ?? '').replaceAll('"', '');

/** Metadata that marks a conditional write, so that its writer knows it again. */
export const mark = 'plaincast-write';

type Described = {
  readonly ETag?: string | undefined;
  readonly ContentLength?: number | undefined;
  readonly LastModified?: Date | undefined;
  readonly ContentType?: string | undefined;
  readonly Metadata?: Record<string, string> | undefined;
};

const withoutMark = (metadata: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(metadata).filter(([name]) => name !== mark));

export const headOf = (key: string, answer: Described): ObjectHead => ({
  key,
  etag: unquote(answer.ETag),
  size: answer.ContentLength ?? 0,
  lastModified: answer.LastModified ?? new Date(0),
  contentType: answer.ContentType ?? null,
  metadata: withoutMark(answer.Metadata ?? {}),
});
