import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { bundleModule } from './bundle-module.ts';
import { engines } from './files-beside.ts';

/** `npm pack`: the command line, a file for each command, with its samples and engines beside it. */
const project = join(import.meta.dirname, '..', '..');
const dist = join(project, 'dist');

bundleModule(
  { entry: 'infra/local/plaincast.mjs', name: 'plaincast.mjs', files: engines(), isSplit: true },
  dist,
);
cpSync(join(project, 'infra', 'local', 'samples'), join(dist, 'samples'), { recursive: true });
