// @ts-check
// Runs under whatever Node starts it (20 or later), with nothing installed: `node:` imports only.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

// The build sends nothing anywhere; programs started from here inherit this.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

/** The Node that package.json pins (devDependency `node`); the running one where that is not installed. */
export function pinnedNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const path = join(root, 'node_modules', 'node', 'bin', name);
  return existsSync(path) ? path : process.execPath;
}

/**
 * @typedef {object} RunOptions
 * @property {boolean} [shell]
 * @property {Record<string, string>} [env]
 * @property {(text: string) => void} [print] gets what the program prints; without it, the terminal does
 */

/**
 * Runs a program, with the terminal of this one unless told otherwise, and gives its exit code.
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, { shell = false, env = {}, print } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: print ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      shell,
      env: { ...process.env, ...env },
    });
    if (print) {
      for (const stream of [child.stdout, child.stderr]) {
        stream?.setEncoding('utf8').on('data', print);
      }
    }
    child.on('error', (error) => {
      console.error(`Could not start ${command}: ${error.message}`);
      resolve(127);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs a script of ours, or the program of an installed package, with the pinned Node.
 * Neither needs a shell, so quoting is the same on every system.
 * @param {string} tool a file in scripts/ (`build.mjs`), a package (`eslint`), or a program that isn’t called like its package (`typescript-native/tsc`)
 * @param {string[]} [args]
 * @param {Omit<RunOptions, 'shell'>} [options]
 */
export function runTool(tool, args = [], options = {}) {
  const ours = join(root, 'scripts', tool);
  return run(pinnedNode(), [existsSync(ours) ? ours : packageProgram(tool), ...args], options);
}

/** @param {string} tool */
function packageProgram(tool) {
  const [name = '', wanted = name] = tool.split('/');
  const folder = join(root, 'node_modules', name);
  const { bin } = /** @type {{ bin: string | Record<string, string> }} */ (
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  );
  const program = typeof bin === 'string' ? bin : bin[wanted];
  if (program === undefined) throw new Error(`${name} has no program of that name`);
  return join(folder, program);
}

/**
 * Runs npm: the very one that started us, if one did.
 * @param {string[]} args
 */
export function runNpm(args) {
  const npm = process.env.npm_execpath;
  return npm !== undefined && basename(npm) === 'npm-cli.js'
    ? run(process.execPath, [npm, ...args])
    : run('npm', args, { shell: process.platform === 'win32' });
}
