import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readTar } from './tar.ts';

/**
 * The official AMP validator, offline. The npm package `amphtml-validator` downloads its engine at run time; the
 * same engine lies inside one release of `next` (Apache-2.0), which is 330 MB as a dependency. So this step takes
 * just those files out of that release, through npm itself: the user's registry, proxy and cache are respected.
 */
const release = 'next@15.5.29';
const folder = 'package/dist/compiled/amphtml-validator/';
/** SHA-256 of each file: nothing else is ever run. `package.json` names the authors and the licence. */
const pinned: Readonly<Record<string, string>> = {
  'package.json': '59df3ec3891860ffff31a75ea37389b9bf35e63e252b064c7c9da1a6aac6c052',
  'validator_wasm.js': 'f1f4629ab36f555f5a9937a5cf00f0ef780bf025883c035d06389b151c896f26',
};

const project = join(import.meta.dirname, '..', '..');
const home = join(project, 'node_modules', '.cache', 'plaincast', 'amp-validator');

/** The engine for `loadAmpValidator`; deployed beside the bundle under its own name. */
export const ampEnginePath = join(home, 'validator_wasm.js');

/** Every file that must be deployed beside a bundle that runs the gate: absolute paths. */
export const ampEngineFiles = (): readonly string[] => Object.keys(pinned).map((name) => join(home, name));

/** The engine could not be had; says what was tried and what to do. */
export class AmpEngineMissing extends Error {
  override readonly name = 'AmpEngineMissing';
}

/** Fetches the engine unless it is there. Throws `AmpEngineMissing`. Answers the engine's path. */
export const installAmpEngine = (): string => {
  if (ampEngineFiles().every((file) => existsSync(file))) return ampEnginePath;
  const scratch = mkdtempSync(join(tmpdir(), 'plaincast-'));
  try {
    keep(readTar(gunzipSync(readFileSync(fetchRelease(scratch)))));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  return ampEnginePath;
};

const fetchRelease = (destination: string): string => {
  const words = ['pack', release, '--pack-destination', destination, '--ignore-scripts', '--silent'];
  const npm = process.env['npm_execpath'];
  const result =
    npm === undefined
      ? spawnSync('npm', words, { cwd: project, encoding: 'utf8', shell: process.platform === 'win32' })
      : spawnSync(process.execPath, [npm, ...words], { cwd: project, encoding: 'utf8' });
  const archive = readdirSync(destination).find((name) => name.endsWith('.tgz'));
  if (archive !== undefined && result.status === 0) return join(destination, archive);
  throw new AmpEngineMissing(
    `The AMP validator could not be fetched: \`npm pack ${release}\` failed. ` +
      `Check that the npm registry can be reached, then run \`npm run engine\`. ${result.stderr ?? ''}`,
    { cause: result.error },
  );
};

const keep = (files: ReadonlyMap<string, Uint8Array>): void => {
  mkdirSync(home, { recursive: true });
  for (const [name, hash] of Object.entries(pinned)) {
    const bytes = files.get(folder + name);
    if (bytes === undefined || createHash('sha256').update(bytes).digest('hex') !== hash) {
      throw new AmpEngineMissing(`${release} holds another ${name} than the one pinned: it is not used.`);
    }
    // Written aside and renamed: a killed install leaves no half a file. The engine comes last.
    const aside = join(home, `.${name}.${process.pid}`);
    writeFileSync(aside, bytes);
    renameSync(aside, join(home, name));
  }
};
