import { parseSite } from '../../../functions/site/parse-site.ts';
import type { Site } from '../../../functions/site/site.ts';

/**
 * The site of an article that is read or rendered without one. A bare Chinese time is +08:00,
 * set rather than parsed: asking ICU whether there is such a zone takes 5 ms of a cold start.
 */
export const commandSite = (baseUrl: string | null): Site => ({
  ...parseSite({ title: 'plaincast', ...(baseUrl === null ? {} : { baseUrl }) }),
  zone: 'Asia/Shanghai',
});
