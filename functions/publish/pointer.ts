import { pointerKey } from '../site/keys.ts';
import { readJson, swapJson } from '../store/json-object.ts';
import type { PublishDependencies } from './dependencies.ts';
import { repeat } from '../store/contention.ts';

/** The ids that an upload ever claimed by an identity of its own: those a change or removal must settle. */
type Pointer = { readonly key: string; readonly ids: readonly string[] };

export const claimedBefore = async (
  { siteBucket }: Pick<PublishDependencies, 'siteBucket'>,
  uploadKey: string,
): Promise<readonly string[]> =>
  (await readJson<Pointer>(siteBucket, pointerKey(uploadKey)))?.value.ids ?? [];

/** Notes a claim. Written before the record: a crash between the two leaves an id to look at, not an orphan. */
export const noteClaim = async (
  { siteBucket }: PublishDependencies,
  uploadKey: string,
  id: string,
): Promise<void> => {
  const key = pointerKey(uploadKey);
  await repeat(key, async () => {
    const former = await readJson<Pointer>(siteBucket, key);
    const ids = former?.value.ids ?? [];
    if (ids.includes(id)) return true;
    const value: Pointer = { key: uploadKey, ids: [...ids, id] };
    const result = await swapJson(siteBucket, key, { value, former });
    return result.kind === 'written' ? true : null;
  });
};
