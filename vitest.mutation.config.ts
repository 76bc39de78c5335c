import { defineConfig } from 'vitest/config';

/** The unit tests of what Stryker changes: it runs the tests of every project of a configuration. */
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    exclude: ['src/**/*.browser.test.ts'],
    setupFiles: 'scripts/mutation/short-properties.ts',
    // Each mutant meets them all: what many more would find, the tests beside the code have to find.
    env: { FAULT_SEEDS: process.env.FAULT_SEEDS ?? '20' },
  },
});
