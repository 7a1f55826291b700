import { createHash } from 'node:crypto';
import { careScript } from './script/script.ts';
import { careStyle } from './style/style.ts';

const hashSource = (content: string): string =>
  `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

/** CSP sources of the scripts in our pages, for the headers that the CDN adds. */
export const inlineScripts: readonly string[] = [hashSource(careScript)];

/**
 * The page's own Content-Security-Policy, in a `<meta>` so that it travels with a saved copy: the one style, the one
 * script, pictures and sound of the article, the worker that keeps the page offline. Nothing else, from nobody.
 */
export const pagePolicy = [
  "default-src 'none'",
  `style-src ${hashSource(careStyle)}`,
  `script-src ${inlineScripts.join(' ')}`,
  'img-src http: https: data:',
  'media-src http: https:',
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join(';');
