import type { FunctionName } from './functions.ts';

/**
 * What each function may do to which objects, as data: the stack grants exactly this, and a test holds it against
 * the template. No function may write where its own trigger listens: `publish` hears the uploads bucket,
 * `syndicate` hears `catalog/entries/` of the site bucket, `sweep` the clock, `narrate`
 * hears `catalog/scripts/`.
 */
export type ObjectAction = 'get' | 'put' | 'tag' | 'delete';

export type Right = {
  readonly bucket: 'uploads' | 'site';
  /** Key prefixes, or whole keys. */
  readonly keys: readonly string[];
  readonly actions: readonly ObjectAction[];
  /** Only where articles are read aloud. */
  readonly isForNarration?: true;
};

export const actionNames: Readonly<Record<ObjectAction, string>> = {
  get: 's3:GetObject',
  put: 's3:PutObject',
  tag: 's3:PutObjectTagging',
  delete: 's3:DeleteObject',
};

/** Without `s3:ListBucket` a missing object is 403 like a forbidden one, and a mistake would look like a deletion. */
export const bucketAction = 's3:ListBucket';

export const rights: Readonly<Record<FunctionName, readonly Right[]>> = {
  publish: [
    { bucket: 'uploads', keys: ['*'], actions: ['get'] },
    { bucket: 'site', keys: ['catalog/entries/*', 'care/*'], actions: ['get', 'put', 'tag'] },
    { bucket: 'site', keys: ['catalog/keys/*', 'catalog/pictures/*'], actions: ['get', 'put'] },
    { bucket: 'site', keys: ['amp/*', 'media/*'], actions: ['get', 'put', 'delete'] },
    { bucket: 'site', keys: ['catalog/refusals/*'], actions: ['put', 'delete'] },
    { bucket: 'site', keys: ['catalog/embargoes/*'], actions: ['put'] },
    { bucket: 'site', keys: ['catalog/crowds/*'], actions: ['get', 'put'] },
    {
      bucket: 'site',
      keys: ['catalog/scripts/*'],
      actions: ['get', 'put', 'delete'],
      isForNarration: true,
    },
    { bucket: 'site', keys: ['catalog/narrations/*'], actions: ['get'], isForNarration: true },
  ],
  syndicate: [
    { bucket: 'site', keys: ['catalog/entries/*', 'care/*'], actions: ['get'] },
    {
      bucket: 'site',
      keys: [
        'index.html',
        '404.html',
        'robots.txt',
        'care/index.html',
        'care/statement.html',
        'care/feeds.html',
        'care/offline.js',
        'catalog/days/*',
      ],
      actions: ['get', 'put'],
    },
    {
      bucket: 'site',
      keys: ['catalog/channels/*', 'feeds/*', 'sitemap*', 'care/section/*', 'care/days/*', 'care/months/*'],
      actions: ['get', 'put', 'delete'],
    },
  ],
  sweep: [
    { bucket: 'uploads', keys: ['*'], actions: ['get'] },
    {
      bucket: 'site',
      keys: [
        'catalog/entries/*',
        'catalog/keys/*',
        'catalog/pictures/*',
        'catalog/refusals/*',
        'catalog/channels/*',
        'care/*',
        'amp/*',
        'media/*',
      ],
      actions: ['get'],
    },
    { bucket: 'site', keys: ['catalog/embargoes/*'], actions: ['get', 'delete'] },
    { bucket: 'site', keys: ['catalog/crowds/*'], actions: ['get', 'put', 'tag'] },
    { bucket: 'site', keys: ['catalog/sweep.json'], actions: ['get', 'put'] },
  ],
  narrate: [
    { bucket: 'site', keys: ['catalog/scripts/*'], actions: ['get'] },
    { bucket: 'site', keys: ['catalog/speech/*'], actions: ['get', 'put'] },
    { bucket: 'site', keys: ['catalog/narrations/*', 'narration/*'], actions: ['get', 'put', 'delete'] },
  ],
};

/** What a function may do on a site that is narrated, or isn't. */
export const rightsOf = (name: FunctionName, isNarrated: boolean): readonly Right[] =>
  rights[name].filter(({ isForNarration = false }) => isNarrated || !isForNarration);
