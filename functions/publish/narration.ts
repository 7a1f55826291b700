import type { NarrationRecord } from '../render/narration/narration-script.ts';
import type { Page } from '../render/page.ts';
import { addressOf, narrationKey, narrationRecordKey, narrationScriptKey } from '../site/keys.ts';
import { entityTag } from '../store/entity-tag.ts';
import { jsonBody, readJson } from '../store/json-object.ts';
import type { PublishDependencies } from './dependencies.ts';

/** What is to be read aloud. */
export type PlannedScript = {
  /** As it is stored. */
  readonly body: Uint8Array;
  /** Whether its narration is out. */
  readonly isSpoken: boolean;
};

/** Script: `null`: nothing is to be read aloud. */
export type Narrated = { readonly page: Page; readonly script: PlannedScript | null };

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
  const body = jsonBody(composed);
  const version = entityTag(body);
  const record = await readJson<NarrationRecord>(siteBucket, narrationRecordKey(page.id));
  if (record?.value.script !== version) return { page, script: { body, isSpoken: false } };
  const addressFor = (kind: 'mp3' | 'vtt'): string =>
    addressOf(site.baseUrl, narrationKey(page.id, version, kind));
  const { duration } = record.value;
  return {
    page: { ...page, narration: { audio: addressFor('mp3'), track: addressFor('vtt'), duration } },
    script: { body, isSpoken: true },
  };
};

/**
 * Brings the script into step; the result says whether it was written or removed, which starts `narrate`. One that is
 * there and not yet spoken is written again: so whatever went wrong, publishing again has it spoken.
 */
export const settleScript = async (
  { siteBucket, composeScript }: PublishDependencies,
  id: string,
  script: PlannedScript | null,
): Promise<boolean> => {
  if (composeScript === null) return false;
  const key = narrationScriptKey(id);
  const head = await siteBucket.head(key);
  if (script === null) {
    if (head !== null) await siteBucket.delete(key);
    return head !== null;
  }
  if (script.isSpoken && head?.etag === entityTag(script.body)) return false;
  await siteBucket.put({ key, body: script.body, contentType: 'application/json; charset=utf-8' });
  return true;
};
