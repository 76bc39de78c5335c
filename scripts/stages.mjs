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
 * @property {boolean} [alone] runs when all others are done, with nothing beside it; others print when they are done
 * @property {string} [after] the stage that writes what this one reads
 * @property {boolean} [needsBuild] comes after the build and can't say anything when that failed
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

/**
 * Whether all that a stage waits for, and that runs at all, is done.
 * @param {Pick<Stage, 'after' | 'needsBuild'>} stage
 * @param {readonly Pick<Stage, 'name'>[]} unfinished stages that run or are still to run
 */
export const isReady = ({ after, needsBuild }, unfinished) =>
  !unfinished.some(({ name }) => name === after || (needsBuild && name === 'build'));

/** @type {Stage[]} in the order in which they are begun, those that take longest first */
export const stages = [
  {
    name: 'types',
    title: 'Types of pages',
    tool: 'astro',
    args: ['check', '--tsconfig', 'tsconfig.pages.json'],
  },
  {
    name: 'unit',
    title: 'Unit tests',
    tool: 'vitest',
    args: vitest(unitReport, 'unit', 'unit-apart'),
    report: { path: unitReport, counts: unitCounts },
  },
  {
    name: 'components',
    title: 'Components in the browser',
    tool: 'vitest',
    args: vitest(componentReport, 'browser'),
    report: { path: componentReport, counts: unitCounts },
  },
  {
    name: 'eslint',
    title: 'Lint',
    tool: 'eslint',
    args: ['--max-warnings=0', '.'],
  },
  // Rules that ask for types are held by a linter on TypeScript 7: 5 s instead of 90 in ESLint.
  { name: 'oxlint', title: 'Lint by types', tool: 'oxlint', after: 'types' },
  {
    name: 'build',
    title: 'Build',
    tool: 'build.mjs',
    after: 'types',
    // The budget is 30 s on two idle cores; the rest is room for a busy machine.
    limitSeconds: 45,
  },
  {
    name: 'firefox',
    title: 'Main job in Firefox',
    tool: 'vitest',
    args: vitest(firefoxReport, 'firefox'),
    needsBuild: true,
    report: { path: firefoxReport, counts: unitCounts },
  },
  // TypeScript 7, in a fifth of the time of 6, which ESLint and `astro check` are built on.
  {
    name: 'code',
    title: 'Types of code',
    tool: 'typescript-native/tsc',
    args: ['-p', 'tsconfig.code.json'],
    after: 'types',
  },
  { name: 'prettier', title: 'Formatting', tool: 'prettier', args: ['--check', '.'] },
  // The layers of src/ as TypeScript projects: the compiler holds what each may see.
  {
    name: 'layers',
    title: 'Layers as projects',
    tool: 'typescript-native/tsc',
    args: ['-b', 'tsconfig.layers.json'],
  },
  { name: 'markup', title: 'Markup', tool: 'check-markup.ts', needsBuild: true },
  {
    name: 'texts',
    title: 'Texts in every language',
    tool: 'vitest',
    args: vitest(textReport, 'texts'),
    report: { path: textReport, counts: unitCounts },
  },
  { name: 'knip', title: 'Unused code and dependencies', tool: 'knip' },
  { name: 'content', title: 'Guide in every language', tool: 'check-content.ts' },
  { name: 'translations', title: 'State of the translations', tool: 'translations.ts' },
  { name: 'links', title: 'Links', tool: 'check-links.ts', needsBuild: true },
  { name: 'budgets', title: 'Size budgets', tool: 'check-budgets.ts', needsBuild: true },
  {
    name: 'e2e',
    title: 'In the browser',
    tool: 'playwright',
    args: ['test', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport },
    alone: true,
    needsBuild: true,
    report: { path: browserReport, counts: browserCounts },
  },
  {
    name: 'speed',
    title: 'Speed',
    tool: 'vitest',
    args: vitest(speedReport, 'speed'),
    alone: true,
    report: { path: speedReport, counts: unitCounts },
  },
];
