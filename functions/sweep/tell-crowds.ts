import type { Crowd } from '../publish/pictures/crowd.ts';
import { usesOf } from '../publish/pictures/uses.ts';
import { crowdPrefix } from '../site/keys.ts';
import { readJson, swapJson } from '../store/json-object.ts';
import { allKeys } from '../store/list-all.ts';
import type { SweepDependencies } from './dependencies.ts';

/** Articles of one picture told in one run. */
const mostTold = 1000;

const tellCrowd = async (dependencies: SweepDependencies, key: string): Promise<number> => {
  const { siteBucket, publishAgain } = dependencies;
  const former = await readJson<Crowd>(siteBucket, key);
  if (former === null || former.value.after === null) return 0;
  const { picture, after } = former.value;
  const { articles, last } = await usesOf(siteBucket, picture, { after, limit: mostTold });
  await publishAgain(articles);
  // A conflict: the picture changed once more, and the next run begins anew.
  const value: Crowd = { ...former.value, after: last };
  await swapJson(siteBucket, key, { value, former, withdrawn: last === null });
  return articles.length;
};

/** Sends the articles that show a picture of many to publishing, page by page. How many were sent. */
export const tellCrowds = async (dependencies: SweepDependencies): Promise<number> => {
  let told = 0;
  for await (const key of allKeys(dependencies.siteBucket, crowdPrefix)) {
    told += await tellCrowd(dependencies, key);
  }
  return told;
};
