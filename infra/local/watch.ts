import { relative, sep } from 'node:path';
import { watch } from 'chokidar';

export type Change = { readonly kind: 'created' | 'removed'; readonly path: string };

/** Milliseconds without growth after which a file counts as written: editors and copies write in pieces. */
const settled = { stabilityThreshold: 150, pollInterval: 30 };

/**
 * Tells of each file below `folder` that appears, changes or goes, by its path from there with `/` between.
 * Files that are there already are not told of. Dot files are nobody's article.
 */
export const watchFolder = async (
  folder: string,
  tell: (change: Change) => void,
): Promise<{ readonly close: () => Promise<void> }> => {
  const watcher = watch(folder, {
    ignoreInitial: true,
    awaitWriteFinish: settled,
    ignored: (path) => isHidden(relative(folder, path)),
  });
  const pathOf = (path: string): string => relative(folder, path).split(sep).join('/');
  watcher.on('add', (path) => tell({ kind: 'created', path: pathOf(path) }));
  watcher.on('change', (path) => tell({ kind: 'created', path: pathOf(path) }));
  watcher.on('unlink', (path) => tell({ kind: 'removed', path: pathOf(path) }));
  watcher.on('error', (error) => console.error(`plaincast: watching ${folder}: ${String(error)}`));
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  return { close: () => watcher.close() };
};

const isHidden = (path: string): boolean =>
  path.split(sep).some((segment) => segment.startsWith('.') && segment !== '.' && segment !== '..');
