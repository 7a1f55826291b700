/**
 * What a deployed function is given, chosen by measurement (`npm run bench:bundles`). Computing costs the same at any
 * memory, since the CPU grows with it; a waiting function costs less with little. `publish` has what ten articles of
 * 5 MB at once take (1.8 GB), `syndicate` what a burst of 1,000 articles takes (0.4 GB) and a good half of a
 * CPU; its time is for a try after a failure, which trusts nothing that is out and looks at all of it.
 */
export type FunctionSettings = {
  /** Its handler, below `functions/`. */
  readonly entry: string;
  /** MB; 1,769 MB are one whole CPU. */
  readonly memory: number;
  /** Seconds. A queue hides a message six times as long, so this is also how soon a failed one is tried again. */
  readonly timeout: number;
};

export type FunctionName = 'publish' | 'syndicate' | 'sweep' | 'narrate';

export const functions: Readonly<Record<FunctionName, FunctionSettings>> = {
  publish: { entry: 'publish/lambda.ts', memory: 2048, timeout: 60 },
  syndicate: { entry: 'syndicate/lambda.ts', memory: 1024, timeout: 300 },
  sweep: { entry: 'sweep/lambda.ts', memory: 512, timeout: 120 },
  narrate: { entry: 'narrate/lambda.ts', memory: 512, timeout: 300 },
};
