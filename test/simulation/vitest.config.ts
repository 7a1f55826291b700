import { defineConfig } from 'vitest/config';

/** Every way, where `npm test` tries those with one interruption: some minutes. */
export default defineConfig({
  test: {
    root: '.',
    include: ['test/simulation/*.deep.ts'],
    testTimeout: 3_600_000,
  },
});
