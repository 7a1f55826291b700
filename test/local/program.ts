import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The program as a user runs it, in a process of its own. */
export type Program = { readonly process: ChildProcess; readonly output: () => string };

type Variables = Readonly<Record<string, string>>;

export const startProgram = (words: readonly string[], variables: Variables = {}): Program => {
  const child = spawn(process.execPath, ['infra/local/plaincast.mjs', ...words], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...variables },
  });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return { process: child, output: () => text };
};

export const runProgram = async (
  words: readonly string[],
  input = '',
  variables: Variables = {},
): Promise<{ readonly code: number | null; readonly output: string }> => {
  const program = startProgram(words, variables);
  program.process.stdin?.end(input);
  await once(program.process, 'close');
  return { code: program.process.exitCode, output: program.output() };
};

/** Waits for the line that says where the site is served; its address. */
export const servedAt = async (program: Program): Promise<string> => {
  const isServed = /Watching /;
  while (!isServed.test(program.output())) {
    if (program.process.exitCode !== null) throw new Error(`it ended: ${program.output()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return /site +(http:\S+)\//.exec(program.output())?.[1] ?? '';
};

export const stopProgram = async (program: Program, signal: NodeJS.Signals = 'SIGINT'): Promise<void> => {
  if (program.process.exitCode !== null || program.process.signalCode !== null) return;
  const ended = once(program.process, 'close');
  program.process.kill(signal);
  await ended;
};

/** Every file below a folder by its path, without the store's own notes (hidden) and its private names. */
export const publicFiles = async (folder: string): Promise<ReadonlyMap<string, string>> => {
  const paths = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((found) => found.isFile())
    .map((found) => join(found.parentPath, found.name).slice(folder.length + 1))
    .filter((path) => !path.startsWith('.') && !path.startsWith('catalog/'))
    .toSorted();
  return new Map(
    await Promise.all(
      paths.map(async (path) => [path, await readFile(join(folder, path), 'base64')] as const),
    ),
  );
};
