import { describe, expect, it } from 'vitest';
import type { Expectation } from './newsroom.ts';
import type { Scenario } from './scenario.ts';
import { crashes, edits, identities, pictures } from './scenarios.ts';
import { tryAll } from './simulate.ts';
import { weakenings } from './weakenings.ts';

type Proof = { readonly scenario: Scenario; readonly interruptions?: number; readonly also?: Expectation };

const twoVersions = edits['is uploaded in two versions'];
const rivals = identities['is claimed by two living uploads'];

const neverBack: Expectation = ({ records }) => {
  const versions = records.map((record) => (record.kind === 'living' ? record.entry.title : ''));
  expect(versions).toEqual(versions.toSorted());
};

/** Where each weakening goes wrong. */
const proofs: Readonly<Record<keyof typeof weakenings, Proof>> = {
  'without compare-and-swap': { scenario: rivals },
  'without a second look': { scenario: twoVersions },
  'without a second look at the record': { scenario: rivals },
  'without a second look at pictures': { scenario: pictures['goes and comes back'] },
  'with the record written last': { scenario: edits['is withdrawn and comes back'] },
  // The second look puts the end right; on the way, an old version would come back.
  'with the upload read before the record': { scenario: twoVersions, also: neverBack },
  'with the record deleted on withdrawal': { scenario: identities['is retracted by another upload'] },
  'without a pointer to the ids that an upload claimed': {
    scenario: identities['is claimed by a second upload for a while'],
  },
  'with that pointer written last': {
    scenario: crashes['while an article with an identity comes and goes'],
  },
  'without a note of the articles that a picture is in': { scenario: pictures['comes after its article'] },
};

describe('The simulation catches publishing', () => {
  it.each(Object.keys(proofs) as (keyof typeof proofs)[])('%s', async (name) => {
    const { scenario, also } = proofs[name];
    const options = { bounds: { runs: 20_000, interruptions: 1 }, weaken: weakenings[name] };
    const attempt = tryAll(scenario, also === undefined ? options : { ...options, also });
    await expect(attempt).rejects.toThrow(/after/);
  });
});
