import { defineConfig } from 'vitest/config';

/** The tests of the engine and the log, with few random histories: each runs thousands of times. */
export default defineConfig({
  test: {
    include: ['tests/unit/{plan,log}/**/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
    env: { PROPERTY_RUNS: '12', MUTATION: '1' },
  },
});
