import { createHash } from 'node:crypto';
import { everyScript, hasNarration, scriptsFor } from './script/scripts.ts';
import { idOf } from './style/ids.ts';

const hashSource = (content: string): string =>
  `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

/** CSP sources of the scripts in our pages, for the headers that the CDN adds. */
export const inlineScripts: readonly string[] = everyScript.map(hashSource);

/** Any picture of the article: it may come from wherever the original has it. `data:` is the large pointer. */
const pictures = /<img /;
const players = new RegExp(`<(?:audio|video) (?!id="${idOf('narration')}")`);
const narrationOrigin = new RegExp(`<audio id="${idOf('narration')}" src="(https?://[^/"]+)`);

/** Sound of the article may come from anywhere; its narration is ours. */
const mediaSources = (content: string): readonly string[] => {
  if (players.test(content)) return ['media-src http: https:'];
  return hasNarration(content) ? [`media-src ${narrationOrigin.exec(content)?.[1] ?? "'self'"}`] : [];
};

/**
 * The page's own Content-Security-Policy, in a `<meta>` so that it travels with a saved copy: the one style, its
 * scripts, the worker that keeps the page offline, and pictures and sound where the article has some. Nothing else,
 * from nobody.
 */
export const pagePolicy = (style: string, content: string): string =>
  [
    "default-src 'none'",
    `style-src ${hashSource(style)}`,
    `script-src ${scriptsFor(content).map(hashSource).join(' ')}`,
    `img-src data:${pictures.test(content) ? ' http: https:' : ''}`,
    ...mediaSources(content),
    "worker-src 'self'",
  ].join(';');
