import {defineConfig} from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/unit/**/*.test.ts'],
    root: '.',
    testTimeout: 30_000, // A busy machine must not fail a test.
  },
});
