import { defineConfig } from 'vitest/config';

/** The unit tests of what Stryker changes: it runs the tests of every project of a configuration. */
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    // A speed test takes ten seconds and measures no more than the machine while mutants run.
    exclude: ['src/**/*.browser.test.ts', 'src/**/*.speed.test.ts'],
    setupFiles: ['scripts/mutation/short-properties.ts', 'src/plan/testing/choiceLists.ts'],
    // Each mutant meets them all: what many more would find, the tests beside the code have to find.
    env: { FAULT_SEEDS: process.env.FAULT_SEEDS ?? '20' },
  },
});
