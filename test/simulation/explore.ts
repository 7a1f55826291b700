import { setImmediate } from 'node:timers/promises';

/** Something that could happen next. */
export type Action = {
  readonly label: string;
  /** Whose step it is; `null`: the world's, which may come at any time. */
  readonly worker: number | null;
  readonly happen: () => void;
};

/** One run of a scenario from its beginning, driven from outside. */
export type Run = {
  /** What can happen now; none: it is over. */
  readonly actions: () => readonly Action[];
  /** The same for the same situation, whichever way it came about. */
  readonly fingerprint: () => string;
  /** Throws where the end isn't right. */
  readonly check: () => void;
};

export type Exploration = {
  /** Runs from the beginning, each along another way. */
  readonly runs: number;
  /** Different situations that were met. */
  readonly situations: number;
  readonly ends: number;
  /** Whether every way was tried. */
  readonly isComplete: boolean;
};

/** A way that ends wrong, with every step to it. */
export class WrongEndError extends Error {
  override readonly name = 'WrongEndError';

  constructor(steps: readonly string[], cause: unknown) {
    const problem = cause instanceof Error ? cause.message : String(cause);
    super(`${problem}\nafter\n  ${steps.join('\n  ')}`, { cause });
  }
}

type Choose = (actions: readonly Action[], step: number) => number | null;

/** Lets everything that can go on without being told go on. */
const settle = (): Promise<void> => setImmediate();

/** Goes one way to its end, or until `choose` gives up (`null`). */
const walk = async (run: Run, choose: Choose): Promise<boolean> => {
  const steps: string[] = [];
  for (;;) {
    await settle();
    const actions = run.actions();
    if (actions.length === 0) break;
    const chosen = choose(actions, steps.length);
    if (chosen === null) return false;
    const action = actions[chosen] ?? actions[0];
    steps.push(action?.label ?? '');
    action?.happen();
  }
  try {
    run.check();
  } catch (error) {
    throw new WrongEndError(steps, error);
  }
  return true;
};

/** How often a worker is interrupted, though it could go on, when this action comes after one of `last`. */
const interruption = (
  last: number | null,
  action: Action | undefined,
  actions: readonly Action[],
): number => {
  const { worker = null } = action ?? {};
  const canGoOn = last !== null && actions.some((other) => other.worker === last);
  return worker !== null && worker !== last && canGoOn ? 1 : 0;
};

export type Bounds = {
  readonly runs: number;
  /** Most times that a worker is interrupted by another; what the publisher and accidents do doesn't count. */
  readonly interruptions: number;
};

/** A way to go, and what is left of the interruptions allowed. */
type Way = { readonly steps: readonly number[]; readonly left: number };

/**
 * Every way a scenario can go, depth first. Each way is gone from the beginning; one that leads to a situation that
 * was met before is left there. Throws `WrongEndError` at the first wrong end.
 */
export const exploreAll = async (begin: () => Run, bounds: Bounds): Promise<Exploration> => {
  const met = new Map<string, number>();
  const open: Way[] = [{ steps: [], left: bounds.interruptions }];
  let runs = 0;
  let ends = 0;
  for (let way = open.pop(); way !== undefined && runs < bounds.runs; way = open.pop()) {
    runs += 1;
    const { steps, left } = way;
    const taken = [...steps];
    let last: number | null = null;
    const run = begin();
    const go = (actions: readonly Action[], chosen: number): number => {
      last = actions[chosen]?.worker ?? last;
      return chosen;
    };
    const choose: Choose = (actions, step) => {
      const known = steps[step];
      if (known !== undefined) return go(actions, known);
      const costs = actions.map((action) => interruption(last, action, actions));
      const chosen = costs.indexOf(0);
      if (actions.length > 1) {
        const situation = `${run.fingerprint()}\n${last}`;
        if ((met.get(situation) ?? -1) >= left) return null;
        met.set(situation, left);
        for (const [other, cost] of costs.entries()) {
          if (other !== chosen && cost <= left) open.push({ steps: [...taken, other], left: left - cost });
        }
      }
      taken.push(chosen);
      return go(actions, chosen);
    };
    if (await walk(run, choose)) ends += 1;
  }
  return { runs, situations: met.size, ends, isComplete: open.length === 0 };
};

/** A generator of numbers from 0 to 1 that gives the same ones for the same seed (mulberry32). */
export const seeded = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** So many ways, drawn by lot: the same for the same seed. Throws `WrongEndError` at the first wrong end. */
export const exploreSome = async (begin: () => Run, runs: number, seed: number): Promise<void> => {
  for (let count = 0; count < runs; count += 1) {
    const random = seeded(seed + count);
    await walk(begin(), (actions) => Math.floor(random() * actions.length));
  }
};
