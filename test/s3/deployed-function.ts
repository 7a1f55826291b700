import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { SQSBatchResponse } from 'aws-lambda';

type Reply = { readonly ready?: boolean; readonly answer?: SQSBatchResponse; readonly error?: string };

/** A function as it is deployed, in a process of its own. */
export type DeployedFunction = {
  readonly invoke: (event: unknown) => Promise<SQSBatchResponse | undefined>;
  /** What it wrote to its log. */
  readonly log: () => string;
  readonly stop: () => void;
};

const host = join(import.meta.dirname, 'function-host.ts');

const reply = async (child: ChildProcess): Promise<Reply> => {
  const exit = once(child, 'exit').then(([code]) => [{ error: `It ended (${code}).` }]);
  const [message] = (await Promise.race([once(child, 'message'), exit])) as [Reply];
  return message;
};

/** Starts a bundle. Throws what its init throws. */
export const deploy = async (
  folder: string,
  environment: Readonly<Record<string, string>>,
): Promise<DeployedFunction> => {
  let log = '';
  const env = { ...process.env, ...environment };
  const child = fork(host, [join(folder, 'index.mjs')], { env, silent: true, cwd: folder });
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => void (log += String(text)));
  if (!(await reply(child)).ready) throw new Error(`The function does not start: ${log}`);
  return {
    invoke: async (event) => {
      child.send(event as object);
      const { answer, error } = await reply(child);
      if (error !== undefined) throw new Error(error);
      return answer;
    },
    log: () => log,
    stop: () => void child.kill(),
  };
};
