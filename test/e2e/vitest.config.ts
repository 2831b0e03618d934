import {defineConfig} from 'vitest/config';

// End to end on the built files: a browser for each file, one page at a time in it.
export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/e2e/**/*.test.ts'],
    root: '.',
    maxWorkers: 2,
    expect: {poll: {timeout: 10_000}}, // a busy machine must not fail a test
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
