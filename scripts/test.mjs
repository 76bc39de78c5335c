// @ts-check
// `npm test [-- stage…]`: everything that CI runs. The last line holds the counts.
// Runs under whatever Node starts it (20 or later), with nothing installed: `node:` imports only.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { settledCounts } from './counts.mjs';
import { inTwos } from './inTwos.mjs';
import { ensureInstalled } from './install.mjs';
import { isReady, stages } from './stages.mjs';
import { root, runTool } from './toolchain.mjs';

/** @typedef {import('./stages.mjs').Stage} Stage */
/** @typedef {import('./counts.mjs').Counts & { stage: Stage, seconds: number }} Result */

/** @param {Stage} stage @returns {Promise<Result>} */
async function runStage(stage) {
  const heading = `\n━━ ${stage.title} (${stage.name}) ${'━'.repeat(50 - stage.title.length)}\n`;
  /** @type {string[]} */
  const printed = [];
  const print = stage.alone ? undefined : (/** @type {string} */ text) => void printed.push(text);
  if (!print) console.log(heading);
  if (stage.report) rmSync(join(root, stage.report.path), { force: true });

  const start = performance.now();
  const code = await runTool(stage.tool, stage.args, { env: stage.env, print });
  const seconds = (performance.now() - start) / 1000;
  if (print) console.log(`${heading}\n${printed.join('').trimEnd()}`);

  if (stage.report) return { stage, seconds, ...settledCounts(readCounts(stage.report), code) };
  const tooSlow = stage.limitSeconds !== undefined && seconds > stage.limitSeconds;
  if (tooSlow) console.error(`Took ${seconds.toFixed(1)} s; the limit is ${stage.limitSeconds} s.`);
  const passed = code === 0 && !tooSlow;
  return { stage, seconds, passed: passed ? 1 : 0, failed: passed ? 0 : 1 };
}

/** @param {NonNullable<Stage['report']>} report */
function readCounts({ path, counts }) {
  try {
    return counts(JSON.parse(readFileSync(join(root, path), 'utf8')));
  } catch {
    console.error(`${path} was not written.`);
    return undefined;
  }
}

/** @param {Result} result */
function summary({ stage, seconds, passed, failed, skipped }) {
  const mark = failed === 0 ? '✓' : '✗';
  const counts = `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
  return `${mark} ${stage.title.padEnd(30)} ${counts.padEnd(32)} ${seconds.toFixed(1).padStart(6)} s`;
}

const names = process.argv.slice(2);
const unknown = names.filter((name) => !stages.some((stage) => stage.name === name));
if (unknown.length > 0) {
  const known = stages.map(({ name }) => name).join(', ');
  console.error(`No stage is called ${unknown.join(', ')}. Stages: ${known}`);
  process.exit(1);
}

await ensureInstalled();

/** @type {Result[]} */
const results = [];

/** @param {Stage} stage */
async function runOrSkip(stage) {
  const build = results.find((result) => result.stage.name === 'build');
  const skipped = stage.needsBuild === true && build !== undefined && build.failed > 0;
  if (skipped) console.log(`\n━━ ${stage.title}: not run, the build failed; counted as failed`);
  results.push(skipped ? { stage, seconds: 0, passed: 0, failed: 1 } : await runStage(stage));
}

const start = performance.now();
const wanted = stages.filter(({ name }) => names.length === 0 || names.includes(name));
const [alone, beside] = [true, false].map((is) => wanted.filter((each) => !!each.alone === is));
const unfinished = () =>
  wanted.filter((stage) => !results.some((result) => result.stage === stage));
await inTwos(beside ?? [], {
  isReady: (stage) => isReady(stage, unfinished()),
  run: runOrSkip,
});
for (const stage of alone ?? []) await runOrSkip(stage);

const total = (/** @type {'passed' | 'failed'} */ key) =>
  results.reduce((sum, result) => sum + result[key], 0);
console.log(`\n━━ Result ${'━'.repeat(60)}\n`);
for (const stage of wanted) {
  for (const result of results.filter((each) => each.stage === stage)) console.log(summary(result));
}
console.log(`\nTook ${Math.round((performance.now() - start) / 1000)} s.`);
console.log(`${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') === 0 ? 0 : 1;
