import type { Speech } from '../../../functions/narrate/speech.ts';
import type { Site } from '../../../functions/site/site.ts';
import { inlineScripts } from '../../../functions/render/care/policy.ts';
import { createDirectoryStore } from '../../../functions/store/directory/directory-store.ts';
import { allKeys } from '../../../functions/store/list-all.ts';
import type { ObjectStore } from '../../../functions/store/object-store.ts';
import type { StartCommand } from '../command-line.ts';
import { resolveFolders, type Folders } from '../folders.ts';
import { createLocalCloud, type LocalCloud } from '../local-cloud.ts';
import { localSite, narrationNote } from '../local-site.ts';
import { createLocalFunctions } from '../local-functions.ts';
import { openSpeech } from '../open-speech.ts';
import { createReport, failuresOf, summarize, type Report } from '../report.ts';
import { readStanding } from '../standing.ts';
import { createTerminal, type Terminal } from '../terminal.ts';
import { watchFolder } from '../watch.ts';
import { startWebServer } from '../web-server.ts';

/** Builds the site of a folder; serves and watches it unless `--once`. The exit code, once it ends. */
export const runStart = async (command: StartCommand): Promise<number> => {
  const folders = await resolveFolders(command.folder, command.out);
  const siteStore = createDirectoryStore(folders.site);
  const presentation = {
    site: localSite(command, { folderName: folders.name, served: null }),
    inlineScripts,
  };
  const server = command.once ? null : await startWebServer(siteStore, presentation, command.port);
  const served = server === null ? null : `http://localhost:${server.port}`;
  const terminal = createTerminal();
  const note = narrationNote(command);
  if (note !== null) terminal.note(note);
  const speech = command.narrate ? await openSpeech(terminal.note) : null;
  const named = localSite(command, { folderName: folders.name, served });
  const site = speech === null ? { ...named, narration: undefined } : named;
  const report = createReport(terminal.tell);
  const cloud = openCloud(folders, site, siteStore, { report, terminal, speech });
  await build(cloud, folders, siteStore, terminal);
  terminal.close();
  console.log(`\n${summarize(report.outcomes(), cloud.deadLetters())}\n`);
  console.log(whereToLook(folders, site, served));
  if (server !== null) await watchUntilStopped(cloud, folders);
  await cloud.stop();
  await server?.close();
  return failuresOf(report.outcomes(), cloud.deadLetters()).length > 0 ? 1 : 0;
};

type Equipment = { readonly report: Report; readonly terminal: Terminal; readonly speech: Speech | null };

const openCloud = (
  folders: Folders,
  site: Site,
  siteStore: ObjectStore,
  { report, terminal, speech }: Equipment,
): LocalCloud => {
  const stores = { uploads: createDirectoryStore(folders.uploads), siteStore };
  const tell = { outcome: report.add, problem: terminal.warn, note: terminal.note };
  const functions = createLocalFunctions(stores, site, tell, speech);
  return createLocalCloud(functions, siteStore);
};

/**
 * Brings the site into step with the folder. What was published earlier is told of again, gone or not: the last run
 * may have been killed between a page and its feeds.
 */
const build = async (
  cloud: LocalCloud,
  folders: Folders,
  siteStore: ObjectStore,
  terminal: Terminal,
): Promise<void> => {
  const present = await Array.fromAsync(allKeys(createDirectoryStore(folders.uploads), ''));
  const { entries, scripts, uploads } = await readStanding(siteStore);
  const gone = uploads.difference(new Set(present));
  terminal.expect(present.length + gone.size);
  for (const key of present) cloud.uploadCreated(key);
  for (const key of gone) cloud.uploadRemoved(key);
  for (const key of [...entries, ...scripts]) cloud.catalogAgain(key);
  await cloud.settled();
  await cloud.news();
};

const whereToLook = (folders: Folders, site: Site, served: string | null): string => {
  const at = served ?? site.baseUrl;
  const lines = [
    `site   ${at}/`,
    `care   ${at}/care/`,
    `RSS    ${at}/feeds/rss.xml`,
    `Atom   ${at}/feeds/atom.xml`,
    `JSON   ${at}/feeds/feed.json`,
    `files  ${folders.site}`,
  ];
  if (served !== null) lines.push('', `Watching ${folders.uploads}. Stop with Ctrl+C.`);
  return lines.join('\n');
};

const watchUntilStopped = async (cloud: LocalCloud, folders: Folders): Promise<void> => {
  const watcher = await watchFolder(folders.uploads, ({ kind, path }) => {
    if (kind === 'created') cloud.uploadCreated(path);
    else cloud.uploadRemoved(path);
  });
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await watcher.close();
};
