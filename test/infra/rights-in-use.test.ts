import { expect, test } from 'vitest';
import { narrate } from '../../functions/narrate/narrate.ts';
import { publish } from '../../functions/publish/publish.ts';
import { entryPrefix, narrationScriptPrefix } from '../../functions/site/keys.ts';
import { sweep } from '../../functions/sweep/sweep.ts';
import { createSyndication } from '../../functions/syndicate/create-syndication.ts';
import { writeNews } from '../../functions/syndicate/schedule.ts';
import { syndicate } from '../../functions/syndicate/syndicate.ts';
import { rights, rightsOf } from '../../infra/rights.ts';
import { article, openNewsdesk } from '../publish/newsdesk.ts';
import { markdown, openStudio } from '../narrate/studio.ts';
import { DeniedError, guarded, linesOf } from './guarded-store.ts';

const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>';

/** A life of a small site, both functions behind their rights: what is denied here would be denied in the cloud. */
const liveThrough = async () => {
  const desk = await openNewsdesk();
  const uploads = guarded(desk.uploads, 'uploads', rightsOf('publish', false));
  const pages = guarded(desk.siteBucket, 'site', rightsOf('publish', false));
  const feeds = guarded(desk.siteBucket, 'site', rights.syndicate);
  const publishing = { ...desk.dependencies, uploads: uploads.store, siteBucket: pages.store };
  const syndication = createSyndication({
    siteBucket: feeds.store,
    site: { ...desk.dependencies.site, feedSize: 2, hub: null },
  });
  const seen = guarded(desk.uploads, 'uploads', rights.sweep);
  const catalog = guarded(desk.siteBucket, 'site', rights.sweep);
  const sweepAt = (time: string) =>
    sweep({
      uploads: seen.store,
      siteBucket: catalog.store,
      site: desk.dependencies.site,
      publishAgain: async (keys) => {
        for (const key of keys) await look(key);
      },
      syndicateAgain: async () => {},
      now: () => new Date(time),
    });
  const look = (key: string) => publish(publishing, key);
  const upload = async (key: string, body: string): Promise<void> => {
    await desk.uploads.put({ key, body: Buffer.from(body), contentType: 'text/plain' });
    await look(key);
  };
  const remove = async (key: string): Promise<void> => {
    await desk.uploads.delete(key);
    await look(key);
  };
  const turn = async (): Promise<void> => {
    const records = await desk.siteBucket.list({ prefix: entryPrefix });
    await syndicate(
      syndication,
      records.map(({ key }) => key.slice(entryPrefix.length, -'.json'.length)),
    );
    await writeNews(syndication, Date.parse('2025-05-02T00:00:00Z'));
  };

  for (let number = 0; number < 8; number += 1) {
    const more = { section: 'Harbour', tags: `tag ${number}`, date: `2025-05-01T09:0${number}:00Z` };
    await upload(`${number}.md`, article(`Ferry ${number}`, more));
  }
  await upload(
    'own.md',
    article('Own', { id: 'urn:desk:own' }, 'Look. ![A square](square.svg) It is a square.'),
  );
  await upload('square.svg', picture);
  await upload('old.md', article('Old', { date: '2024-01-01T09:00:00Z' }));
  await upload('empty.md', '');
  await upload(
    'later.md',
    JSON.stringify({
      type: 'text',
      headline: 'Later',
      body_text: 'Soon.',
      embargoed: '2026-01-01T00:00:00Z',
    }),
  );
  await turn();
  await upload('0.md', article('Ferry 0 leaves'));
  await upload('empty.md', article('No longer empty'));
  await remove('old.md');
  await remove('1.md');
  await remove('square.svg');
  await turn();
  for (let number = 2; number < 8; number += 1) await remove(`${number}.md`);
  await turn();
  await sweepAt('2025-06-01T00:00:00Z');
  for (let number = 0; number < 21; number += 1) {
    await upload(
      `many/${number}.md`,
      article(`Many ${number}`, {}, 'Look. ![A square](square.svg) A square.'),
    );
  }
  await upload('many/square.svg', picture);
  for (let run = 0; run < 3; run += 1) await sweepAt('2026-02-01T00:00:00Z');
  await turn();
  return {
    sweep: [...seen.used, ...catalog.used],
    publish: [...uploads.used, ...pages.used],
    syndicate: [...feeds.used],
  };
};

test('the functions are denied nothing they do, and have no right they never use', async () => {
  const used = await liveThrough();
  expect([...new Set(used.publish)].sort()).toEqual([...linesOf(rightsOf('publish', false))].sort());
  expect([...new Set(used.syndicate)].sort()).toEqual([...linesOf(rights.syndicate)].sort());
  expect([...new Set(used.sweep)].sort()).toEqual([...linesOf(rights.sweep)].sort());
});

test('where articles are read aloud, the same holds of what that takes', async () => {
  const used = { publish: new Set<string>(), narrate: new Set<string>() };
  const studio = await openStudio(
    undefined,
    (store, name) => guarded(store, 'site', rightsOf(name, true), used[name]).store,
  );
  for (const text of ['雨停了。', '雨又下了。', '雨又停了。']) {
    await studio.upload('ferry.md', markdown('早班船开了', text));
    await studio.deliver();
  }
  const [script = ''] = await studio.keys(narrationScriptPrefix);
  await narrate(studio.dependencies, script.slice(narrationScriptPrefix.length, -'.json'.length));
  await studio.remove('ferry.md');
  await studio.deliver();
  expect([...used.narrate].sort()).toEqual([...linesOf(rights.narrate)].sort());
  const ofNarration = rights.publish.filter(({ isForNarration }) => isForNarration);
  expect([...used.publish]).toEqual(expect.arrayContaining([...linesOf(ofNarration)]));
});

test('what is not in the table is denied', async () => {
  const desk = await openNewsdesk();
  const { store } = guarded(desk.siteBucket, 'site', rights.syndicate);
  const request = { key: 'catalog/entries/1.json', body: Buffer.from('{}'), contentType: 'application/json' };
  await expect(store.put(request)).rejects.toThrow(DeniedError);
});
