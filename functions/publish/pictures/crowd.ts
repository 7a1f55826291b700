import { crowdKey } from '../../site/keys.ts';
import { repeat } from '../../store/contention.ts';
import { readJson, swapJson } from '../../store/json-object.ts';
import type { PublishDependencies } from '../dependencies.ts';

/** More articles show one picture than can be looked at in the picture's own turn: the sweep sends them one by one. */
export type Crowd = {
  readonly picture: string;
  /** Counts the changes of the picture, so that two of them are never the same object (A-B-A). */
  readonly turn: number;
  /** Key of the last use that was told of; `null`: all were. */
  readonly after: string | null;
};

/** Asks for every article that shows the picture to be looked at again, from the first on. */
export const callCrowd = ({ siteBucket }: PublishDependencies, picture: string): Promise<true> => {
  const key = crowdKey(picture);
  return repeat(key, async () => {
    const former = await readJson<Crowd>(siteBucket, key);
    const value: Crowd = { picture, turn: (former?.value.turn ?? 0) + 1, after: '' };
    const result = await swapJson(siteBucket, key, { value, former });
    return result.kind === 'written' ? true : null;
  });
};
