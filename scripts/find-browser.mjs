// @ts-check
// Finds a Chromium for the browser tests, or fetches one. `node scripts/find-browser.mjs` prints its path.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Where to look and what may be tried; a parameter so that tests need no other system.
 * @typedef {object} Machine
 * @property {NodeJS.Platform} platform
 * @property {Record<string, string | undefined>} env
 * @property {boolean} isRoot
 * @property {boolean} isDebian
 * @property {(path: string) => boolean} exists
 * @property {() => Promise<string>} playwrightPath where Playwright keeps its own download
 * @property {(command: string, args: string[]) => boolean} run true when it succeeded
 */

/** Chromium without what only a window needs: a page opens in half the time (0.4 s of CPU instead of 0.8). */
const headless = 'chromium-headless-shell';
const linuxNames = [
  headless,
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
];
const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const windowsPrograms = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

/** @param {Machine} machine */
function installedPaths({ platform, env }) {
  if (platform === 'darwin') {
    return macApps.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return windowsPrograms.flatMap((program) =>
      folders.flatMap((folder) => (folder === undefined ? [] : win32.join(folder, ...program))),
    );
  }
  const folders = (env.PATH ?? '').split(':').filter(Boolean);
  return linuxNames.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
}

/**
 * The path of a Chromium, tried in this order: CHROMIUM_PATH, an installed one, Playwright's own,
 * Playwright's download, Debian's package. In CI, where root may install, Debian's comes first: the whole run is
 * a third shorter with it. Throws one sentence that says what to install.
 * @param {Machine} machine
 */
export async function findBrowser(machine) {
  const named = machine.env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') {
    if (machine.exists(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, and there is no such file.`);
  }
  const installed = () => installedPaths(machine).find((path) => machine.exists(path));
  const downloaded = async () => {
    const path = await machine.playwrightPath();
    return machine.exists(path) ? path : undefined;
  };

  const mayInstall = machine.isRoot && machine.isDebian;
  const install = () => {
    machine.run('apt-get', ['update']);
    machine.run('apt-get', ['install', '-y', headless, 'fonts-noto-cjk']);
    return installed();
  };

  const found = installed();
  const isShell = found?.endsWith(headless) === true;
  const packagedFirst = machine.env.CI && mayInstall && !isShell ? install() : undefined;
  const there = packagedFirst ?? found ?? (await downloaded());
  if (there !== undefined) return there;

  machine.run('npx', ['--no', 'playwright', 'install', 'chromium']);
  const fetched = await downloaded();
  if (fetched !== undefined) return fetched;

  const packaged = mayInstall ? install() : undefined;
  if (packaged !== undefined) return packaged;
  throw new Error(
    'The browser tests need Chromium or Chrome: install one, or set CHROMIUM_PATH to it.',
  );
}

/** The machine that this runs on. @type {Machine} */
export const thisMachine = {
  platform: process.platform,
  env: process.env,
  isRoot: process.getuid?.() === 0,
  isDebian: existsSync('/etc/debian_version'),
  exists: existsSync,
  playwrightPath: async () => (await import('playwright')).chromium.executablePath(),
  run: (command, args) => {
    console.error(`For the browser tests:  ${command} ${args.join(' ')}`);
    const shell = process.platform === 'win32';
    // Progress goes to standard error: standard output is for the path.
    return spawnSync(command, args, { stdio: ['ignore', 2, 2], shell }).status === 0;
  },
};

/** What every browser of our tests is started with: nothing but the site under test. */
export const browserArguments = [
  // Chromium's sandbox does not start as root, as in containers.
  ...(thisMachine.isRoot ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  // Its stand-in, where there is none, takes a twentieth of a run.
  '--disable-gpu',
];

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    console.log(await findBrowser(thisMachine));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
