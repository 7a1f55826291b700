import { defineConfig } from 'vitest/config';

/** `test/s3` and `test/bench` need a server or a quiet machine; their npm scripts name them. */
export default defineConfig({
  test: {
    root: '.',
    include: ['test/**/*.test.ts'],
    exclude: ['test/s3/**', 'test/bench/**', '**/node_modules/**'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    setupFiles: ['test/seed.ts'],
    passWithNoTests: true,
  },
});
