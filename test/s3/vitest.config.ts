import { defineConfig } from 'vitest/config';

/** Needs a server: `test/s3/with-rgw.sh npm run test:s3`. */
export default defineConfig({
  test: {
    root: '.',
    include: ['test/s3/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
