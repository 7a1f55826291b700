import { expect, it } from 'vitest';
import { checkWholeWay } from './check-whole-way.ts';
import type { Scenario } from './scenario.ts';
import { brokenEdit, crashes, delayedMove, edits, identities, long, pictures } from './scenarios.ts';
import { tryAll } from './simulate.ts';

const endless = { runs: Infinity, interruptions: Infinity };
/** With the AMP page looked at as closely as the care page: five to ten times the ways. */
const withAmp = (scenarios: Readonly<Record<string, Scenario>>): Readonly<Record<string, Scenario>> =>
  Object.fromEntries(
    Object.entries(scenarios).map(([name, scenario]) => [
      name,
      { ...scenario, about: [...(scenario.about ?? []), 'amp'] },
    ]),
  );

const everywhere: Readonly<Record<string, Scenario>> = {
  ...withAmp(edits),
  ...identities,
  ...pictures,
  'moves late': delayedMove,
};
/** Accidents multiply the ways: with interruptions without bound there are millions. */
const accidents: Readonly<Record<string, Scenario>> = {
  ...crashes,
  'three versions': long['is uploaded, edited and changed back'],
};

it.each(Object.entries(everywhere))(
  'Every interleaving of two workers ends right when an upload %s',
  async (_, scenario) => {
    const exploration = await tryAll(scenario, { bounds: endless });
    process.stdout.write(`${JSON.stringify(exploration)}\n`);
    expect(exploration.isComplete).toBe(true);
  },
);

it.each(Object.entries(accidents))(
  'Every one with up to two interruptions ends right: %s',
  async (_, scenario) => {
    const exploration = await tryAll(scenario, { bounds: { runs: Infinity, interruptions: 2 } });
    process.stdout.write(`${JSON.stringify(exploration)}\n`);
    expect(exploration.isComplete).toBe(true);
  },
);

it('Every interleaving leaves a good version out when a broken one is uploaded over it', async () => {
  expect((await tryAll(brokenEdit, { bounds: endless, end: 'stays' })).isComplete).toBe(true);
});

it('From upload to feeds, all ends as in a clean build, 4,000 times', async () => {
  await expect(checkWholeWay(1000, 4000)).resolves.toBeUndefined();
});
