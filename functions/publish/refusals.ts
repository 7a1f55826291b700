import type { Refusal } from '../article/model/refusal.ts';
import { refusalKey } from '../site/keys.ts';
import type { PublishDependencies } from './dependencies.ts';
import { jsonBody } from '../store/json-object.ts';

/** Cleared before the upload is looked at: so a late clearing is always followed by a look that puts it right. */
export const clearRefusal = ({ siteBucket }: PublishDependencies, uploadKey: string): Promise<void> =>
  siteBucket.delete(refusalKey(uploadKey));

/** Keeps why the upload is not published, for people: `catalog/refusals/<its key>.json`. */
export const recordRefusal = async ({ siteBucket }: PublishDependencies, refusal: Refusal): Promise<void> => {
  await siteBucket.put({
    key: refusalKey(refusal.key),
    body: jsonBody(refusal),
    contentType: 'application/json; charset=utf-8',
  });
};
