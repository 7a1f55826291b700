import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { syndicate } from '../../functions/syndicate/syndicate.ts';
import { uuid } from '../feeds/sample-entry.ts';
import {
  asynchronous,
  buildCleanly,
  type Deed,
  dependenciesFor,
  emptyStore,
  perform,
  publicObjects,
} from './newsdesk.ts';

/** Enough for two volumes of a small site's history. */
const articles = 160;

const start = Date.UTC(2025, 7, 1);

/** Short and long articles, so that blocks are closed by count and by size. */
const anyBody = fc.oneof(
  { weight: 5, arbitrary: fc.constant('<p>短</p>') },
  { weight: 1, arbitrary: fc.constant(`<p>${'长'.repeat(14_000)}</p>`) },
  { weight: 1, arbitrary: fc.constant(`<p>${'长'.repeat(25_000)}</p>`) },
);

const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('publish' as const),
      number: fc.nat(articles - 1),
      different: fc.record({ section: fc.constantFrom('本地', '国际', null), html: anyBody }),
      arrived: fc
        .integer({ min: 0, max: 30 })
        .map((minute) => new Date(start + minute * 60_000).toISOString()),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('withdraw' as const), number: fc.nat(articles - 1) }),
  },
);

const anyBatches = fc.array(fc.array(anyDeed, { minLength: 1, maxLength: 40 }), {
  minLength: 1,
  maxLength: 12,
});

it('ends in the same documents, whatever was done in whatever order and batches', async () => {
  await fc.assert(
    fc.asyncProperty(anyBatches, async (batches) => {
      const memory = emptyStore();
      const dependencies = dependenciesFor(asynchronous(memory));
      for (const batch of batches) {
        for (const deed of batch) perform(memory, deed);
        await syndicate(dependencies, [...new Set(batch.map(({ number }) => uuid(number)))]);
      }
      expect(publicObjects(memory)).toEqual(await buildCleanly(memory));
    }),
    { numRuns: 12, seed: 11, endOnFailure: true },
  );
}, 120_000);
