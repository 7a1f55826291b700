import { addressOf, newsSitemapKey, sitemapIndexKey } from '../../site/keys.ts';
import type { Site } from '../../site/site.ts';

/** RFC 9309: everything may be read; the sitemaps are named here, since that is how search engines find them. */
export const renderRobots = ({ baseUrl }: Site): string =>
  [
    'User-agent: *',
    'Allow: /',
    '',
    `Sitemap: ${addressOf(baseUrl, sitemapIndexKey)}`,
    `Sitemap: ${addressOf(baseUrl, newsSitemapKey)}`,
    '',
  ].join('\n');
