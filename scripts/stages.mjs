// @ts-check
// Runs under whatever Node starts it (20 or later), with nothing installed: `node:` imports only.
import { browserCounts, unitCounts } from './counts.mjs';

/**
 * One step of `npm test`. A stage without a report counts as one check.
 * @typedef {object} Stage
 * @property {string} name as in `npm test -- <name>`
 * @property {string} title
 * @property {string} tool see runTool
 * @property {string[]} [args]
 * @property {Record<string, string>} [env]
 * @property {1 | 2} [lane] the two lanes run beside each other, before all else; each stage prints when it is done
 * @property {boolean} [needsBuild] can't say anything when the build failed
 * @property {number} [limitSeconds] taking longer is a failure
 * @property {{ path: string, counts: (report: any) => import('./counts.mjs').Counts }} [report]
 */

const unitReport = 'test-results/unit.json';
const textReport = 'test-results/texts.json';
const componentReport = 'test-results/components.json';
const speedReport = 'test-results/speed.json';
const firefoxReport = 'test-results/firefox.json';
const browserReport = 'test-results/browser.json';

/** @param {string} report @param {('unit' | 'unit-apart' | 'texts' | 'browser' | 'speed' | 'firefox')[]} projects of vitest.config.ts */
function vitest(report, ...projects) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return ['run', ...projects.map((name) => `--project=${name}`), ...reporters];
}

/** @type {Stage[]} */
export const stages = [
  // The linter reads types that this one writes, so it comes behind it.
  { name: 'types', title: 'Types', tool: 'astro', args: ['check'], lane: 1 },
  { name: 'layers', title: 'Layers as projects', tool: 'check-layers.mjs', lane: 2 },
  { name: 'eslint', title: 'Lint', tool: 'eslint', args: ['--max-warnings=0', '.'], lane: 1 },
  { name: 'prettier', title: 'Formatting', tool: 'prettier', args: ['--check', '.'], lane: 2 },
  { name: 'knip', title: 'Unused code and dependencies', tool: 'knip', lane: 2 },
  { name: 'content', title: 'Guide in every language', tool: 'check-content.ts', lane: 2 },
  {
    name: 'texts',
    title: 'Texts in every language',
    lane: 2,
    tool: 'vitest',
    args: vitest(textReport, 'texts'),
    report: { path: textReport, counts: unitCounts },
  },
  { name: 'translations', title: 'State of the translations', tool: 'translations.ts', lane: 2 },
  {
    name: 'unit',
    title: 'Unit tests',
    lane: 2,
    tool: 'vitest',
    args: vitest(unitReport, 'unit', 'unit-apart'),
    report: { path: unitReport, counts: unitCounts },
  },
  {
    name: 'components',
    title: 'Components in the browser',
    lane: 1,
    tool: 'vitest',
    args: vitest(componentReport, 'browser'),
    report: { path: componentReport, counts: unitCounts },
  },
  {
    name: 'build',
    title: 'Build',
    lane: 2,
    tool: 'build.mjs',
    // The budget is 30 s on two idle cores; the rest is room for a busy machine.
    limitSeconds: 45,
  },
  { name: 'links', title: 'Links', tool: 'check-links.ts', lane: 2, needsBuild: true },
  { name: 'markup', title: 'Markup', tool: 'check-markup.ts', lane: 2, needsBuild: true },
  { name: 'budgets', title: 'Size budgets', tool: 'check-budgets.ts', lane: 2, needsBuild: true },
  {
    name: 'firefox',
    title: 'Main job in Firefox',
    lane: 2,
    tool: 'vitest',
    args: vitest(firefoxReport, 'firefox'),
    needsBuild: true,
    report: { path: firefoxReport, counts: unitCounts },
  },
  {
    name: 'e2e',
    title: 'In the browser',
    tool: 'playwright',
    args: ['test', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport },
    needsBuild: true,
    report: { path: browserReport, counts: browserCounts },
  },
  {
    name: 'speed',
    title: 'Speed',
    tool: 'vitest',
    args: vitest(speedReport, 'speed'),
    report: { path: speedReport, counts: unitCounts },
  },
];
