import { defineConfig } from 'vitest/config';

/** Every way, where `npm test` tries those with one interruption: ten minutes of a quiet machine. */
export default defineConfig({
  test: {
    root: '.',
    include: ['test/simulation/*.deep.ts'],
    testTimeout: 3_600_000,
  },
});
