/** Something happened to an object: created, overwritten or removed. Which it was, its key tells when looked at. */
export type ObjectEvent = { readonly bucket: string; readonly key: string };

/** A queue message that is no S3 event: it ends among the dead letters, where its body can be read. */
export class UnknownMessageError extends Error {
  override readonly name = 'UnknownMessageError';
  readonly remedy = "Send only the bucket's own notifications to this queue.";
}

type Field = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Field => typeof value === 'object' && value !== null;

const child = (value: unknown, name: string): unknown => (isObject(value) ? value[name] : undefined);

const parse = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw new UnknownMessageError(`Not JSON: ${JSON.stringify(body.slice(0, 120))}.`, { cause });
  }
};

/** Keys in event messages are URL-encoded as in a form: a space is `+`. */
const decodeKey = (key: string): string => {
  try {
    return decodeURIComponent(key.replaceAll('+', ' '));
  } catch (cause) {
    throw new UnknownMessageError(`Key ${JSON.stringify(key)} is not URL-encoded.`, { cause });
  }
};

/** The message by which S3 tells that an object was created, as far as anybody reads it. */
export const createdMessage = (bucket: string, key: string): string =>
  JSON.stringify({
    Records: [
      {
        eventSource: 'aws:s3',
        eventName: 'ObjectCreated:LookAgain',
        s3: { bucket: { name: bucket }, object: { key: encodeURIComponent(key) } },
      },
    ],
  });

const eventOf = (record: unknown): ObjectEvent => {
  const s3 = child(record, 's3');
  const bucket = child(child(s3, 'bucket'), 'name');
  const key = child(child(s3, 'object'), 'key');
  if (typeof bucket !== 'string' || typeof key !== 'string') {
    throw new UnknownMessageError('An event record has no bucket name or object key.');
  }
  return { bucket, key: decodeKey(key) };
};

/**
 * The objects that one queue message is about. S3 sends a message without records when a notification is set up
 * (`s3:TestEvent`): none. Throws `UnknownMessageError`.
 */
export const parseEvents = (body: string): readonly ObjectEvent[] => {
  const message = parse(body);
  const records = child(message, 'Records');
  if (Array.isArray(records)) return records.map(eventOf);
  if (child(message, 'Event') === 's3:TestEvent') return [];
  throw new UnknownMessageError(`Neither records nor a test event: ${body.slice(0, 120)}.`);
};
