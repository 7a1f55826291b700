import { expect, it } from 'vitest';
import { careKey, crowdPrefix } from '../../functions/site/keys.ts';
import { publish } from '../../functions/publish/publish.ts';
import { sweepDue } from '../../functions/sweep/sweep.ts';
import { article, expectKind, type Newsdesk, openNewsdesk } from '../publish/newsdesk.ts';
import { openSweeper } from './sweeper.ts';

const logo = (side: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}"><rect width="9" height="9"/></svg>`;

const start = new Date('2025-06-01T00:00:00Z');

/** So many articles with one picture; the ids of their pages. */
const publishMany = async (desk: Newsdesk, count: number): Promise<readonly string[]> => {
  await desk.upload('logo.svg', logo(10), 'image/svg+xml');
  const ids: string[] = [];
  for (let number = 0; number < count; number += 1) {
    const body = `The ferry number ${number} left at nine, and the town saw it off.\n\n![Logo](logo.svg)`;
    const outcome = await desk.upload(`${number}.md`, article(`Ferry ${number}`, {}, body));
    ids.push(expectKind(outcome, 'published').id);
  }
  return ids;
};

const withSize = async (desk: Newsdesk, ids: readonly string[], side: number): Promise<number> => {
  const pages = await Promise.all(ids.map((id) => desk.textOf(careKey(id))));
  return pages.filter((page) => page?.includes(`width="${side}"`)).length;
};

it('A picture that a few articles show takes them along in its own turn', async () => {
  const desk = await openNewsdesk(start);
  const ids = await publishMany(desk, 3);
  await desk.upload('logo.svg', logo(20), 'image/svg+xml');
  expect(await withSize(desk, ids, 20)).toBe(3);
  expect(await desk.keys(crowdPrefix)).toEqual([]);
});

it('A picture that many articles show leaves them to the sweep, which sends each of them once', async () => {
  const desk = await openNewsdesk(start);
  const { at, deliver, uploads } = openSweeper(desk);
  const ids = await publishMany(desk, 23);
  await desk.upload('logo.svg', logo(20), 'image/svg+xml');
  expect(await withSize(desk, ids, 20)).toBe(0);
  expect(await sweepDue(at(start))).toEqual({ released: 0, told: 23 });
  expect(new Set(uploads).size).toBe(23);
  await deliver();
  expect(await withSize(desk, ids, 20)).toBe(23);
  expect(await sweepDue(at(start))).toEqual({ released: 0, told: 0 });
});

it('A picture that changes once more while its articles are told of it tells them all again', async () => {
  const desk = await openNewsdesk(start);
  const { at } = openSweeper(desk);
  await publishMany(desk, 21);
  await desk.upload('logo.svg', logo(20), 'image/svg+xml');
  const changing = {
    ...at(start),
    publishAgain: async () => {
      await desk.uploads.put({
        key: 'logo.svg',
        body: Buffer.from(logo(30)),
        contentType: 'image/svg+xml',
      });
      await publish(desk.dependencies, 'logo.svg');
    },
  };
  await sweepDue(changing);
  expect(await sweepDue(at(start))).toEqual({ released: 0, told: 21 });
});
