import type { NarrationRecord } from '../render/narration/narration-script.ts';
import type { Page } from '../render/page.ts';
import { addressOf, narrationKey, narrationRecordKey, narrationScriptKey } from '../site/keys.ts';
import { entityTag } from '../store/entity-tag.ts';
import { jsonBody, readJson } from '../store/json-object.ts';
import type { PublishDependencies } from './dependencies.ts';

/** Script: what is to be read aloud, as it is stored; `null`: nothing is. */
export type Narrated = { readonly page: Page; readonly script: Uint8Array | null };

/**
 * The page with the narration that is out, if that belongs to this very text, and the script of the one that should
 * be. Read after the entry's record and written before the second look, as the pages are: `narrate` has the upload
 * looked at again when it is done, so whichever of the two comes later finds the other.
 */
export const withNarration = async (
  { siteBucket, site, composeScript }: PublishDependencies,
  page: Page,
  upload: string,
): Promise<Narrated> => {
  const composed = await composeScript?.(page, upload);
  if (composed === null || composed === undefined) return { page, script: null };
  const script = jsonBody(composed);
  const version = entityTag(script);
  const record = await readJson<NarrationRecord>(siteBucket, narrationRecordKey(page.id));
  if (record?.value.script !== version) return { page, script };
  const addressFor = (kind: 'mp3' | 'vtt'): string =>
    addressOf(site.baseUrl, narrationKey(page.id, version, kind));
  const { duration } = record.value;
  return {
    page: { ...page, narration: { audio: addressFor('mp3'), track: addressFor('vtt'), duration } },
    script,
  };
};

/** Brings the script into step; the result says whether it was written or removed, which starts `narrate`. */
export const settleScript = async (
  { siteBucket, composeScript }: PublishDependencies,
  id: string,
  script: Uint8Array | null,
): Promise<boolean> => {
  if (composeScript === null) return false;
  const key = narrationScriptKey(id);
  const head = await siteBucket.head(key);
  if (head === null ? script === null : script !== null && head.etag === entityTag(script)) return false;
  if (script === null) await siteBucket.delete(key);
  else await siteBucket.put({ key, body: script, contentType: 'application/json; charset=utf-8' });
  return true;
};
