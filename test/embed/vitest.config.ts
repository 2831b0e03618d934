import {defineConfig} from 'vitest/config';

// End to end on the built files: one browser, one page at a time.
export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/embed/**/*.test.ts'],
    root: '.',
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
