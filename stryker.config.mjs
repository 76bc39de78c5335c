// @ts-check
// `npm run mutate`: changes the code in thousands of small ways and sees whether a test notices.
// `npm run mutate -- --mutate 'src/plan/kinds/**/*.ts'` looks at a part. Reports: test-results/mutation/.

/** What holds words or makes things up for tests: a changed word is no fault that a test should know. */
const wordsAndTests = [
  '!src/**/*.test.{ts,tsx}',
  '!src/**/testing/**',
  '!src/**/fixtures/**',
  '!src/**/{words,messages,examples}/**',
];

export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutation.config.ts' },
  // Each mutant meets only the tests that reach it.
  coverageAnalysis: 'perTest',
  mutate: [
    'src/{plan,storage}/**/*.ts',
    'src/components/wizard/state/**/*.{ts,tsx}',
    ...wordsAndTests,
  ],
  // Only what the unit tests read: copied into a sandbox for every worker.
  ignorePatterns: [
    '*',
    '!src',
    '!src/**',
    '!tsconfig.json',
    '!package.json',
    '!vitest.mutation.config.ts',
    '!scripts',
    '!scripts/**',
  ],
  tempDirName: 'test-results/stryker',
  ignoreStatic: true,
  incremental: true,
  incrementalFile: 'test-results/mutation/incremental.json',
  concurrency: 2,
  timeoutMS: 10_000,
  reporters: ['clear-text', 'progress', 'html', 'json'],
  clearTextReporter: { logTests: false, allowEmojis: false },
  htmlReporter: { fileName: 'test-results/mutation/index.html' },
  jsonReporter: { fileName: 'test-results/mutation/report.json' },
  // The goal is 85 % of the covered mutants; Stryker can only break a run on the share of all.
  thresholds: { high: 90, low: 85, break: null },
};
