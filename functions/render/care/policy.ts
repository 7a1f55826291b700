import { createHash } from 'node:crypto';
import { careScript } from './script/script.ts';

const hashSource = (content: string): string =>
  `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

/** CSP sources of the scripts in our pages, for the headers that the CDN adds. */
export const inlineScripts: readonly string[] = [hashSource(careScript)];

/** Any picture of the article: it may come from wherever the original has it. `data:` is the large pointer. */
const pictures = /<img /;
const players = /<(?:audio|video) /;

/**
 * The page's own Content-Security-Policy, in a `<meta>` so that it travels with a saved copy: the one style, the one
 * script, the worker that keeps the page offline, and pictures and sound where the article has some. Nothing else,
 * from nobody.
 */
export const pagePolicy = (style: string, content: string): string =>
  [
    "default-src 'none'",
    `style-src ${hashSource(style)}`,
    `script-src ${inlineScripts.join(' ')}`,
    `img-src data:${pictures.test(content) ? ' http: https:' : ''}`,
    ...(players.test(content) ? ['media-src http: https:'] : []),
    "worker-src 'self'",
  ].join(';');
