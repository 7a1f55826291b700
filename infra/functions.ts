/** What a deployed function is given. Memory was chosen by measurement: see the table in the README. */
export type FunctionSettings = {
  /** Its handler, below `functions/`. */
  readonly entry: string;
  /** MB; 1,769 MB are one whole CPU. */
  readonly memory: number;
  /** Seconds. Its queues hide a message six times as long. */
  readonly timeout: number;
};

export type FunctionName = 'publish' | 'syndicate';

export const functions: Readonly<Record<FunctionName, FunctionSettings>> = {
  publish: { entry: 'publish/lambda.ts', memory: 1769, timeout: 60 },
  syndicate: { entry: 'syndicate/lambda.ts', memory: 1024, timeout: 120 },
};
