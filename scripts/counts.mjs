// @ts-check
// Runs under whatever Node starts it (20 or later), with nothing installed: `node:` imports only.

/** @typedef {{ passed: number, failed: number, skipped?: number }} Counts `skipped` is left out where it is none */

/**
 * Counts of a Vitest JSON report. A file that could not even be loaded is one failure.
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number,
 *   testResults: { status: string, assertionResults: { status: string }[] }[] }} report
 * @returns {Counts}
 */
export function unitCounts(report) {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    ...(report.numPendingTests > 0 && { skipped: report.numPendingTests }),
  };
}

/**
 * Counts of a Playwright JSON report. `errors` holds what went wrong outside any test.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number }, errors: unknown[] }} report
 * @returns {Counts}
 */
export function browserCounts({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/**
 * What a runner's report and its exit code say together: a runner that fails without a failed
 * test (or passes without any test, skipped ones included) has failed once.
 * @param {Counts | undefined} counts undefined when the runner left no report
 * @param {number} exitCode
 * @returns {Counts}
 */
export function settledCounts(counts, exitCode) {
  if (counts === undefined) return { passed: 0, failed: 1 };
  const { passed, failed, skipped = 0 } = counts;
  const silent = failed === 0 && (exitCode !== 0 || passed + skipped === 0);
  return silent ? { ...counts, failed: 1 } : counts;
}
