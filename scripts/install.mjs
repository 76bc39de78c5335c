// @ts-check
// Runs under whatever Node starts it (20 or later), with nothing installed: `node:` imports only.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runNpm } from './toolchain.mjs';

/** @typedef {{ packages: Record<string, { version?: string, optional?: boolean }> }} Lock */

/**
 * Names what the lock file asks for and node_modules does not hold.
 * Versions are compared, not file times: a checkout or a copy changes those.
 * @param {Lock} wanted package-lock.json
 * @param {Lock} installed node_modules/.package-lock.json, which npm writes last
 * @param {(folder: string) => boolean} [isThere]
 */
export function missingPackages(wanted, installed, isThere = () => true) {
  return Object.entries(wanted.packages)
    .filter(([folder, { version, optional = false }]) => {
      if (folder === '') return false;
      const held = installed.packages[folder];
      // Optional packages are mostly other systems' binaries.
      if (held === undefined) return !optional;
      return held.version !== version || !isThere(folder);
    })
    .map(([folder]) => folder);
}

/** @param {string} path */
function readLock(path) {
  if (!existsSync(path)) return undefined;
  try {
    return /** @type {Lock} */ (JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return undefined;
  }
}

/** Installs what the lock file says unless it is all there; ends the program if that fails. */
export async function ensureInstalled() {
  const wanted = readLock(join(root, 'package-lock.json'));
  const installed = readLock(join(root, 'node_modules', '.package-lock.json'));
  const isThere = (/** @type {string} */ folder) => existsSync(join(root, folder));
  if (wanted && installed && missingPackages(wanted, installed, isThere).length === 0) return;

  console.log('Installing dependencies (npm ci)');
  // `error` hides one kind of noise only: the starting Node may be older than packages ask for,
  // and they will run on the pinned one.
  const code = await runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) {
    console.error('npm ci failed; the lines above say why.');
    process.exit(code);
  }
}
