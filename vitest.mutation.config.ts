import { defineConfig } from 'vitest/config';

/**
 * The tests of the engine and the log that take milliseconds: each runs thousands of times. So the
 * walks over all answers and the random histories, which notice more, have no part in the score.
 */
export default defineConfig({
  test: {
    include: ['tests/unit/{plan,log}/**/*.test.ts'],
    exclude: ['tests/unit/plan/{walk,properties}.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
  },
});
