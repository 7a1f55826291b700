import { chunksOf } from '../render/narration/chunks.ts';
import type { NarrationRecord, NarrationScript } from '../render/narration/narration-script.ts';
import { renderWebVtt } from '../render/narration/web-vtt.ts';
import { narrationKey, narrationPrefix, narrationRecordKey, narrationScriptKey } from '../site/keys.ts';
import { storedContentType } from '../site/content-types.ts';
import { routeFor } from '../site/routes.ts';
import { repeat } from '../store/contention.ts';
import { jsonBody, readJson, type Versioned } from '../store/json-object.ts';
import type { NarrateDependencies } from './dependencies.ts';
import type { NarrationOutcome } from './outcome.ts';
import { type Spoken, speakOnce } from './speak-once.ts';

type Script = Versioned<NarrationScript>;

const readRecord = async ({ siteBucket }: NarrateDependencies, id: string): Promise<NarrationRecord | null> =>
  (await readJson<NarrationRecord>(siteBucket, narrationRecordKey(id)))?.value ?? null;

const publicFile = async (
  { siteBucket }: NarrateDependencies,
  key: string,
  body: Uint8Array,
): Promise<void> => {
  const contentType = storedContentType(key) ?? '';
  await siteBucket.put({ key, body, contentType, cacheControl: routeFor(key).cacheControl });
};

/** The files first, then the record that says they are there. */
const write = async (
  dependencies: NarrateDependencies,
  id: string,
  version: string,
  spoken: readonly Spoken[],
): Promise<NarrationRecord> => {
  const sound = Buffer.concat(spoken.map(({ frames }) => frames));
  await publicFile(dependencies, narrationKey(id, version, 'mp3'), sound);
  await publicFile(dependencies, narrationKey(id, version, 'vtt'), Buffer.from(renderWebVtt(spoken)));
  const duration = Math.round(spoken.reduce((sum, one) => sum + one.duration, 0) / 1000);
  const record: NarrationRecord = { script: version, duration };
  await dependencies.siteBucket.put({
    key: narrationRecordKey(id),
    body: jsonBody(record),
    contentType: 'application/json; charset=utf-8',
  });
  return record;
};

/** Those of other scripts; the one before is kept, since pages with it are still in the CDN. */
const deleteFiles = async (
  { siteBucket }: NarrateDependencies,
  id: string,
  kept: readonly string[],
): Promise<void> => {
  for (const { key } of await siteBucket.list({ prefix: narrationPrefix(id) })) {
    const isKept = kept.some((version) => key.startsWith(`${narrationPrefix(id)}${version}.`));
    if (!isKept) await siteBucket.delete(key);
  }
};

const speakAll = async (dependencies: NarrateDependencies, script: Script): Promise<readonly Spoken[]> => {
  const spoken: Spoken[] = [];
  for (const chunk of chunksOf(script.value)) spoken.push(await speakOnce(dependencies, chunk));
  return spoken;
};

const isOut = async (
  { siteBucket }: NarrateDependencies,
  id: string,
  version: string,
  record: NarrationRecord | null,
): Promise<boolean> => {
  if (record?.script !== version) return false;
  const files = [narrationKey(id, version, 'mp3'), narrationKey(id, version, 'vtt')];
  const heads = await Promise.all(files.map((key) => siteBucket.head(key)));
  return !heads.includes(null);
};

const make = async (
  dependencies: NarrateDependencies,
  id: string,
  script: Script,
): Promise<NarrationOutcome> => {
  const former = await readRecord(dependencies, id);
  if (await isOut(dependencies, id, script.etag, former)) return { kind: 'unchanged', id };
  const spoken = await speakAll(dependencies, script);
  const { duration } = await write(dependencies, id, script.etag, spoken);
  await deleteFiles(dependencies, id, former === null ? [script.etag] : [script.etag, former.script]);
  const billed = spoken.reduce((sum, one) => sum + one.billed, 0);
  return { kind: 'narrated', id, duration, billed };
};

const remove = async (dependencies: NarrateDependencies, id: string): Promise<NarrationOutcome> => {
  await dependencies.siteBucket.delete(narrationRecordKey(id));
  await deleteFiles(dependencies, id, []);
  return { kind: 'removed', id };
};

type Done = { readonly outcome: NarrationOutcome; readonly upload: string | null };

/** One round, and whether the script is still the one it was about. */
const round = async (dependencies: NarrateDependencies, id: string): Promise<Done | null> => {
  const key = narrationScriptKey(id);
  const script = await readJson<NarrationScript>(dependencies.siteBucket, key);
  const outcome = script === null ? await remove(dependencies, id) : await make(dependencies, id, script);
  const now = await dependencies.siteBucket.head(key);
  return now?.etag === script?.etag ? { outcome, upload: script?.value.upload ?? null } : null;
};

/**
 * Brings the narration of an article into step with its script, as that is now: there or gone. What happened to it
 * doesn't matter, so an event may come twice, late, or in any order. Once the narration is out, its upload is looked
 * at again, and the page gets its player. Repeated: an earlier try may have died before it asked for that.
 *
 * Throws `SpeechError`, `SpeakingError`, `StoreError`, `ContentionError`, `QueueError`: try again later. Until then
 * the page is whole without a narration.
 */
export const narrate = async (
  dependencies: NarrateDependencies,
  id: string,
  isRepeated = false,
): Promise<NarrationOutcome> => {
  const { outcome, upload } = await repeat(narrationScriptKey(id), () => round(dependencies, id));
  const isNew = outcome.kind === 'narrated' || (outcome.kind === 'unchanged' && isRepeated);
  if (isNew && upload !== null) await dependencies.lookAgain([upload]);
  return outcome;
};
