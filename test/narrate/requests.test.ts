import { expect, it } from 'vitest';
import { counting, noRequests } from '../publish/counting-store.ts';
import { markdown, openStudio } from './studio.ts';

const openCounted = async () => {
  const count = { publish: () => noRequests, narrate: () => noRequests };
  const studio = await openStudio(undefined, (store, name) => {
    const counted = counting(store);
    count[name] = counted.count;
    return counted.store;
  });
  return { studio, count };
};
const article = markdown('早班船开了', '雨停了。');

it('A narration asks S3 for three PUTs a paragraph and three more, and publishing for the script and a record and page again', async () => {
  const { studio, count } = await openCounted();
  await studio.upload('ferry.md', article);
  const published = count.publish();
  expect(published.put).toBe(4);
  await studio.deliver();
  expect(count.narrate()).toEqual({ put: 9, list: 1, get: 6, head: 1, delete: 0 });
  expect(count.publish().put - published.put).toBe(2);
});

it('Publishing again asks for a narration that is still missing, and not for one that is out', async () => {
  const { studio, count } = await openCounted();
  const putsOf = async (): Promise<number> => {
    const before = count.publish().put;
    await studio.upload('ferry.md', article);
    return count.publish().put - before;
  };
  await putsOf();
  expect(await putsOf()).toBe(1);
  await studio.deliver();
  expect(await putsOf()).toBe(0);
});
