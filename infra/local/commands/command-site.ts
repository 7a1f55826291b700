import { parseSite } from '../../../functions/site/parse-site.ts';
import type { Site } from '../../../functions/site/site.ts';

/** The site of an article that is read or rendered without one. A bare Chinese time is +08:00. */
export const commandSite = (baseUrl: string | null): Site =>
  parseSite({ title: 'plaincast', zone: 'Asia/Shanghai', ...(baseUrl === null ? {} : { baseUrl }) });
