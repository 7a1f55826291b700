import { address, ConfigurationError, parseFields, text } from './fields.ts';
import { parseSite } from './parse-site.ts';
import type { Site } from './site.ts';

/** What a deployed function is told. Only the edge (`lambda.ts`) reads it, once, at init. */
export type Environment = {
  readonly uploadsBucket: string;
  readonly siteBucket: string;
  readonly site: Site;
};

const parseJson = (value: string): unknown => {
  try {
    return JSON.parse(value);
  } catch {
    throw new ConfigurationError([{ field: 'SITE', problem: 'must be JSON' }]);
  }
};

/**
 * The environment of a deployed function: `UPLOADS_BUCKET`, `SITE_BUCKET`, `SITE` (the site as JSON).
 * Throws `ConfigurationError` naming the variable or the site's field, so that a wrong deployment fails at init.
 */
export const parseEnvironment = (variables: Readonly<Record<string, string | undefined>>): Environment => {
  const { UPLOADS_BUCKET, SITE_BUCKET, SITE } = parseFields<
    Record<'UPLOADS_BUCKET' | 'SITE_BUCKET' | 'SITE', string>
  >(variables, { UPLOADS_BUCKET: text, SITE_BUCKET: text, SITE: text });
  return { uploadsBucket: UPLOADS_BUCKET, siteBucket: SITE_BUCKET, site: parseSite(parseJson(SITE)) };
};

type Variables = Readonly<Record<string, string | undefined>>;

/** Where uploads are sent to be looked at again: `UPLOADS_QUEUE`, an SQS URL. Throws `ConfigurationError`. */
export const uploadQueueOf = (variables: Variables): string =>
  parseFields<Record<'UPLOADS_QUEUE', string>>(variables, { UPLOADS_QUEUE: queueUrl }).UPLOADS_QUEUE;

/** Where records of the catalog are: `ENTRIES_QUEUE`. Throws `ConfigurationError`. */
export const entryQueueOf = (variables: Variables): string =>
  parseFields<Record<'ENTRIES_QUEUE', string>>(variables, { ENTRIES_QUEUE: queueUrl }).ENTRIES_QUEUE;

const queueUrl = address(['https:', 'http:'], 'the URL of a queue');
