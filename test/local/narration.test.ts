import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type PollyServer, startPollyServer } from '../narrate/polly-server.ts';
import { markdown } from '../narrate/studio.ts';
import { publicFiles, runProgram } from './program.ts';

let folder: string;
let polly: PollyServer;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plaincast-'));
  polly = await startPollyServer();
  await mkdir(join(folder, 'articles'));
  await writeFile(
    join(folder, 'articles', 'ferry.md'),
    markdown('早班船开了', '早班船七点开出。银行行长先上了船！', '雨停了。'),
  );
});

afterEach(async () => {
  await polly.close();
  await rm(folder, { recursive: true });
});

const credentials = {
  AWS_REGION: 'us-east-1',
  AWS_ACCESS_KEY_ID: 'nobody',
  AWS_SECRET_ACCESS_KEY: 'nothing',
};

const start = (site: string, words: readonly string[], variables: Readonly<Record<string, string>> = {}) =>
  runProgram(
    ['start', join(folder, 'articles'), '--once', '--out', join(folder, site), ...words],
    '',
    variables,
  );

const narrate = (site: string) =>
  start(site, ['--narrate'], { ...credentials, AWS_ENDPOINT_URL_POLLY: polly.endpoint });

const carePage = async (site: string): Promise<string> => {
  const pages = await readdir(join(folder, site, 'care'));
  const page = pages.find((name) => /^[\da-f-]{36}\.html$/.test(name)) ?? '';
  return readFile(join(folder, site, 'care', page), 'utf8');
};

describe('plaincast start --narrate', () => {
  it('has articles read aloud as the cloud would, and pays for nothing the second time', async () => {
    const { code, output } = await narrate('site');
    expect(output).toMatch(/narrated {3}[\da-f-]{36}, 10 s, 52 characters paid for/);
    expect(output).toMatch(/1 published, 0 unchanged, 0 failed\./);
    expect(code).toBe(0);
    expect(await carePage('site')).toContain('<audio id="care_y"');
    expect(await readdir(join(folder, 'site', 'narration'))).toHaveLength(2);
    const paid = polly.spoken.length;
    const files = await publicFiles(join(folder, 'site'));
    expect((await narrate('site')).output).toMatch(/0 published, 1 unchanged, 0 failed\./);
    expect(polly.spoken).toHaveLength(paid);
    expect(await publicFiles(join(folder, 'site'))).toEqual(files);
  });

  it('leaves the site as it is without a narration when Polly refuses, tries five times, and says why', async () => {
    await start('silent', []);
    polly.trouble(() => ({ status: 400, name: 'InvalidSsmlException', message: 'bad text' }));
    const { code, output } = await narrate('site');
    expect(output.match(/tried again: Amazon Polly \(Zhiyu, neural\) did not speak: bad text/g)).toHaveLength(
      5,
    );
    expect(output).toMatch(/given up after every try/);
    expect(code).toBe(1);
    expect(await publicFiles(join(folder, 'site'))).toEqual(await publicFiles(join(folder, 'silent')));
  });

  it('is what the setting asks for: without it, one line says so, and the site is silent and whole', async () => {
    await start('silent', ['--title', 'Desk']);
    const settings = join(folder, 'site.json');
    await writeFile(settings, JSON.stringify({ title: 'Desk', zone: 'Asia/Shanghai', narration: true }));
    const { code, output } = await start('site', ['--settings', settings]);
    expect(output.match(/^narration needs AWS: --narrate .*$/gm)).toHaveLength(1);
    expect(code).toBe(0);
    expect(await publicFiles(join(folder, 'site'))).toEqual(await publicFiles(join(folder, 'silent')));
  });

  it('says in one line that it needs AWS where there is none, and publishes all the same', async () => {
    await start('silent', []);
    const nowhere = {
      AWS_CONFIG_FILE: '/dev/null',
      AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
      AWS_REGION: '',
    };
    const { code, output } = await start('site', ['--narrate'], nowhere);
    expect(output).toMatch(/^narration needs AWS: set AWS_REGION, and credentials by AWS_PROFILE.*\n/m);
    expect(code).toBe(0);
    expect(await publicFiles(join(folder, 'site'))).toEqual(await publicFiles(join(folder, 'silent')));
  });
});
