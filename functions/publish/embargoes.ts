import { embargoKey } from '../site/keys.ts';
import type { PublishDependencies } from './dependencies.ts';
import { jsonBody } from '../store/json-object.ts';

/** An upload that waits. Its object's key says until when, so that a listing from the start finds what is due. */
export type Embargo = { readonly upload: string; readonly until: string };

/** Keeps an early upload for the sweep. Postponing the same twice is one object. */
export const postpone = async (
  { siteBucket }: PublishDependencies,
  upload: string,
  until: string,
): Promise<void> => {
  const embargo: Embargo = { upload, until };
  await siteBucket.put({
    key: embargoKey(new Date(until), upload),
    body: jsonBody(embargo),
    contentType: 'application/json; charset=utf-8',
  });
};
