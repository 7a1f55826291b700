import { parseCommand, usage, UsageError, type Command } from './command-line.ts';

/** Runs a command; its exit code. Each command is loaded when it is asked for: `--help` needs none. */
const run = async (command: Command): Promise<number> => {
  switch (command.kind) {
    case 'help':
      process.stdout.write(usage);
      return 0;
    case 'version':
      process.stdout.write(`${await version()}\n`);
      return 0;
    case 'read':
      return (await import('./commands/read.ts')).runRead(command);
    case 'render':
      return (await import('./commands/render.ts')).runRender(command);
    case 'start':
      return (await import('./commands/start.ts')).runStart(command);
  }
};

const version = async (): Promise<string> => {
  const { readFile } = await import('node:fs/promises');
  const manifest: unknown = JSON.parse(await readFile(new URL(manifestPath, import.meta.url), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : '';
};

/** From `infra/local` in a checkout, from `dist` in the package. */
const manifestPath = import.meta.url.endsWith('/infra/local/main.ts')
  ? '../../package.json'
  : '../package.json';

/** What a person can mend is one line; anything else is a bug and shows where it happened. */
const explain = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return expected.has(error.name) ? error.message : (error.stack ?? error.message);
};
const expected = new Set([UsageError.name, 'PortError', 'FolderError', 'PublishersFileError']);

// a reader that has seen enough (`| head`) is no failure
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  process.exitCode = await run(parseCommand(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`plaincast: ${explain(error)}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
