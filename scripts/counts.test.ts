import { expect, it } from 'vitest';
import { browserCounts, settledCounts, unitCounts } from './counts.mjs';

it('counts a test file that could not be loaded as one failure', () => {
  const failedTest = { status: 'failed', assertionResults: [{ status: 'failed' }] };
  const brokenFile = { status: 'failed', assertionResults: [] };
  const report = {
    numPassedTests: 3,
    numFailedTests: 1,
    numPendingTests: 0,
    testResults: [failedTest, brokenFile],
  };
  expect(unitCounts(report)).toEqual({ passed: 3, failed: 2 });
});

it('counts skipped tests as neither passed nor failed', () => {
  const report = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 3, testResults: [] };
  expect(unitCounts(report)).toEqual({ passed: 0, failed: 0, skipped: 3 });
});

it('counts what went wrong outside any browser test', () => {
  const report = { stats: { expected: 5, unexpected: 1, flaky: 0 }, errors: [{}] };
  expect(browserCounts(report)).toEqual({ passed: 5, failed: 2 });
});

it.each([
  ['no report', undefined, 0, { passed: 0, failed: 1 }],
  ['no test', { passed: 0, failed: 0 }, 0, { passed: 0, failed: 1 }],
  ['a crash after all tests passed', { passed: 4, failed: 0 }, 1, { passed: 4, failed: 1 }],
  ['failed tests', { passed: 4, failed: 2 }, 1, { passed: 4, failed: 2 }],
  [
    'a tool that is not installed',
    { passed: 0, failed: 0, skipped: 3 },
    0,
    { passed: 0, failed: 0, skipped: 3 },
  ],
  ['success', { passed: 4, failed: 0 }, 0, { passed: 4, failed: 0 }],
])('settles %s', (_, counts, exitCode, settled) => {
  expect(settledCounts(counts, exitCode)).toEqual(settled);
});
