import { installAmpEngine } from './amp-validator.ts';
import { installReadingIndexes } from './pinyin-index.ts';

/**
 * `npm run engine`: everything that is fetched or built rather than installed. After `npm ci` it is only tried, so that an
 * install without the registry still ends well: `npm start` and `npm test` come here again and then it must work.
 */
const optional = process.argv.includes('--try');

try {
  installReadingIndexes();
  installAmpEngine();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  if (!optional) process.exitCode = 1;
}
