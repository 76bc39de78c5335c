// @ts-check
// Finds a Firefox for the tests of the main job; nothing is fetched, a distribution's own will do.
import { existsSync } from 'node:fs';
import { posix, win32 } from 'node:path';

const linuxNames = ['firefox-esr', 'firefox'];
const macApp = '/Applications/Firefox.app/Contents/MacOS/firefox';

/**
 * The path of an installed Firefox, or of the one that FIREFOX_PATH names; undefined where there is none.
 * @param {Pick<import('./find-browser.mjs').Machine, 'platform' | 'env' | 'exists'>} machine
 */
export function findFirefox({ platform, env, exists }) {
  const named = env.FIREFOX_PATH;
  if (named !== undefined && named !== '') {
    if (exists(named)) return named;
    throw new Error(`FIREFOX_PATH names ${named}, and there is no such file.`);
  }
  return candidates(platform, env).find((path) => exists(path));
}

/** @param {NodeJS.Platform} platform @param {Record<string, string | undefined>} env */
function candidates(platform, env) {
  if (platform === 'darwin') return [macApp];
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)']];
    return folders.flatMap((folder) =>
      folder === undefined ? [] : win32.join(folder, 'Mozilla Firefox', 'firefox.exe'),
    );
  }
  const folders = (env.PATH ?? '').split(':').filter(Boolean);
  return linuxNames.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
}

/** The Firefox of this machine. */
export const firefoxHere = () =>
  findFirefox({ platform: process.platform, env: process.env, exists: existsSync });
