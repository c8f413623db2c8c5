// npm run mutation: changes the engine and the log in thousands of small ways and counts how many
// of the changes some test notices. Takes the better part of an hour, so it is no part of npm test.

export default {
  mutate: ['src/plan/**/*.ts', 'src/log/**/*.ts', '!src/log/store.ts'],
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts' },
  coverageAnalysis: 'perTest',
  // A constant that is read when the file loads runs in no test of its own.
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 20_000,
  tempDirName: '.cache/mutation',
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: '.cache/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false },
  thresholds: { high: 85, low: 85, break: null },
};
