import { describe, expect, it } from 'vitest';
import { ampKey, careKey, entryKey, sweepKey } from '../../functions/site/keys.ts';
import type { Finding } from '../../functions/sweep/finding.ts';
import { survey } from '../../functions/sweep/survey.ts';
import { counting } from '../publish/counting-store.ts';
import { article, expectKind, openNewsdesk } from '../publish/newsdesk.ts';
import { openSweeper } from './sweeper.ts';

const start = new Date('2025-06-01T00:00:00Z');
const after = (minutes: number): Date => new Date(start.getTime() + minutes * 60_000);
const drawing = '<svg xmlns="http://www.w3.org/2000/svg"><rect width="9" height="9"/></svg>';

const open = async () => {
  const desk = await openNewsdesk(start);
  const sweeper = openSweeper(desk);
  const put = (key: string, body: string) =>
    desk.uploads.put({ key, body: Buffer.from(body), contentType: 'text/plain' });
  const runs = async (from: number, to: number): Promise<readonly Finding[]> => {
    const findings: Finding[] = [];
    for (let minute = from; minute < to; minute += 5) {
      findings.push(...(await survey(sweeper.at(after(minute)))));
    }
    return findings;
  };
  /** Two hours of runs: a whole survey of a small site, and what came of its suspicions. */
  const surveyAll = () => runs(0, 120);
  return { desk, put, runs, surveyAll, ...sweeper };
};

/** A site with something of every kind that uploads can come to. */
const openVaried = async () => {
  const house = await open();
  const { desk } = house;
  await desk.upload('plain.md', article('Plain'));
  await desk.upload('own.md', article('Own', { id: 'urn:desk:own' }));
  await desk.upload('rival.md', article('Rival', { id: 'urn:desk:own' }));
  await desk.upload('square.svg', drawing, 'image/svg+xml');
  await desk.upload('empty.md', '');
  await desk.upload('good.md', article('Good'));
  await desk.upload('good.md', '');
  await desk.upload('gone.md', article('Gone'));
  await desk.remove('gone.md');
  const later = { type: 'text', headline: 'Later', body_text: 'Soon.', embargoed: '2026-01-01T00:00:00Z' };
  await desk.upload('later.json', JSON.stringify(later), 'application/json');
  for (let number = 0; number < 6; number += 1) await desk.upload(`${number}.md`, article(`No. ${number}`));
  const retraction = { uri: 'urn:desk:never', pubstatus: 'canceled', headline: 'Never', body_text: 'No.' };
  await desk.upload('never.json', JSON.stringify(retraction), 'application/json');
  await house.syndicateAll();
  return house;
};

describe('The survey finds nothing', () => {
  it('where all is in step: living, rival, withdrawn, refused, embargoed, retracted, picture', async () => {
    const { surveyAll, uploads } = await openVaried();
    expect(await surveyAll()).toEqual([]);
    expect(uploads).toEqual([]);
  });

  it('in an upload that is still on its way', async () => {
    const { desk, put, runs, syndicateAll } = await open();
    await put('new.md', article('New'));
    expect(await runs(0, 30)).toEqual([]);
    await desk.upload('new.md', article('New'));
    expect(await runs(30, 40)).toEqual([]);
    await syndicateAll();
    expect(await runs(40, 120)).toEqual([]);
  });
});

type House = Awaited<ReturnType<typeof open>>;
type Drift = {
  readonly name: string;
  readonly cause: (house: House, id: string) => Promise<unknown>;
  readonly kind: Finding['kind'];
};

/** What somebody or something did without anybody hearing of it. */
const drifts: readonly Drift[] = [
  {
    name: 'an upload that nobody looked at',
    cause: ({ put }) => put('lost.md', article('Lost')),
    kind: 'upload-not-seen',
  },
  {
    name: 'an edit that nobody looked at',
    cause: ({ put }) => put('a.md', article('Ferry, edited')),
    kind: 'upload-not-seen',
  },
  {
    name: 'a refused upload that was mended unseen',
    cause: async ({ desk, put }) => {
      await desk.upload('empty.md', '');
      await new Promise((resolve) => setTimeout(resolve, 20));
      await put('empty.md', article('Mended'));
    },
    kind: 'upload-not-seen',
  },
  {
    name: 'a picture that nobody looked at',
    cause: ({ put }) => put('square.svg', drawing.replace('9', '8')),
    kind: 'upload-not-seen',
  },
  {
    name: 'a removal that nobody looked at',
    cause: ({ desk }) => desk.uploads.delete('a.md'),
    kind: 'upload-gone',
  },
  {
    name: 'a care page that somebody deleted',
    cause: ({ desk }, id) => desk.siteBucket.delete(careKey(id)),
    kind: 'pages-differ',
  },
  {
    name: 'an AMP page that somebody wrote over',
    cause: ({ desk }, id) =>
      desk.siteBucket.put({ key: ampKey(id), body: Buffer.from('x'), contentType: 'text/html' }),
    kind: 'pages-differ',
  },
  {
    name: 'a record that somebody deleted',
    cause: ({ desk }, id) => desk.siteBucket.delete(entryKey(id)),
    kind: 'upload-not-seen',
  },
  {
    name: 'an article that no event brought into the feeds',
    cause: ({ desk }) => desk.upload('unheard.md', article('Unheard')),
    kind: 'feed-differs',
  },
  {
    name: 'an edit that no event brought into the feeds',
    cause: ({ desk }) => desk.upload('a.md', article('Ferry, edited', { updated: '2025-05-02T09:00:00Z' })),
    kind: 'feed-differs',
  },
  {
    name: 'a withdrawal that no event brought into the feeds',
    cause: ({ desk }) => desk.remove('a.md'),
    kind: 'feed-differs',
  },
  {
    name: 'a picture whose removal nobody looked at',
    cause: ({ desk }) => desk.uploads.delete('square.svg'),
    kind: 'picture-left',
  },
];

describe('The survey finds, and has made right,', () => {
  it.each(drifts)('$name', async ({ cause, kind }) => {
    const house = await open();
    const { desk, surveyAll, deliver, syndicateAll, runs } = house;
    const { id } = expectKind(await desk.upload('a.md', article('Ferry')), 'published');
    await desk.upload('square.svg', drawing, 'image/svg+xml');
    for (let number = 0; number < 4; number += 1) await desk.upload(`${number}.md`, article(`No. ${number}`));
    await syndicateAll();
    await cause(house, id);
    expect((await surveyAll()).map((finding) => finding.kind)).toEqual([kind]);
    await deliver();
    await syndicateAll();
    expect(await runs(24 * 60, 26 * 60)).toEqual([]);
    const clean = await openNewsdesk(start);
    for (const { key } of await desk.uploads.list({ prefix: '' })) {
      const upload = await desk.uploads.get(key);
      await clean.upload(key, upload?.body ?? '', upload?.contentType ?? '');
    }
    const out = (keys: readonly string[]) => keys.filter((key) => /^(?:amp|media)\//.test(key));
    expect(out(await desk.keys(''))).toEqual(out(await clean.keys('')));
  });
});

describe('A survey', () => {
  it('of a site with more objects than one run looks at goes on where the last run stopped', async () => {
    const { desk, put, runs } = await open();
    for (let number = 0; number < 620; number += 1) await put(`${1000 + number}.txt`, '');
    expect(await runs(0, 5)).toEqual([]);
    expect(JSON.parse(String(await desk.textOf(sweepKey)))).toMatchObject({
      stage: 'uploads',
      after: '1499.txt',
    });
    expect(await runs(5, 60)).toEqual([]);
    const findings = await runs(60, 180);
    expect(new Set(findings.map(({ key }) => key)).size).toBe(620);
    expect(findings).toHaveLength(620);
  });

  it('tells of a record that somebody wrote over, and goes on', async () => {
    const { desk, syndicateAll, surveyAll, uploads } = await open();
    const { id } = expectKind(await desk.upload('a.md', article('Ferry')), 'published');
    await desk.upload('square.svg', drawing, 'image/svg+xml');
    await syndicateAll();
    await desk.uploads.delete('square.svg');
    await desk.siteBucket.put({ key: entryKey(id), body: Buffer.from('oops'), contentType: 'text/plain' });
    const findings = (await surveyAll()).map(({ kind, key }) => `${kind} ${key}`);
    expect(findings).toEqual([
      'unreadable a.md',
      `unreadable ${entryKey(id)}`,
      'picture-left media/square.svg',
    ]);
    expect(uploads).toEqual(['square.svg']);
  });

  it('rests until a day has passed, at one request a run', async () => {
    const { desk, at, surveyAll } = await openVaried();
    await surveyAll();
    const counted = counting(desk.siteBucket);
    await survey({ ...at(after(300)), siteBucket: counted.store });
    expect(counted.count()).toMatchObject({ get: 1, head: 0, list: 0, put: 0 });
  });

  it('asks S3 for at most eight requests an article, and writes nothing about those that are in step', async () => {
    const { desk, at, syndicateAll } = await open();
    for (let number = 0; number < 10; number += 1) await desk.upload(`${number}.md`, article(`${number}`));
    await syndicateAll();
    const [uploads, site] = [counting(desk.uploads), counting(desk.siteBucket)];
    for (let run = 0; run < 7; run += 1) {
      await survey({ ...at(after(run * 5)), uploads: uploads.store, siteBucket: site.store });
    }
    const { get, head, put, list } = site.count();
    const looks = get + head + uploads.count().head;
    process.stdout.write(`a survey of ten articles: ${looks} looks, ${list + uploads.count().list} lists\n`);
    expect(looks / 10).toBeLessThanOrEqual(8);
    // Progress: two pages of uploads and of records, the second empty, and no picture.
    expect(put).toBe(5);
  });
});
