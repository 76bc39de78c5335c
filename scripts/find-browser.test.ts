import { expect, it } from 'vitest';
import { findBrowser, type Machine } from './find-browser.mjs';

/** A Linux machine with the given files, where commands do what `commands` says. */
function machine(files: string[], changes: Partial<Machine> = {}) {
  const there = new Set(files);
  const commands: string[] = [];
  const double: Machine = {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    isRoot: false,
    isDebian: false,
    exists: (path) => there.has(path),
    playwrightPath: () => Promise.resolve('/cache/chrome'),
    run: (command, args) => {
      commands.push([command, ...args].join(' '));
      if (args.includes('fonts-noto-cjk')) there.add('/usr/bin/chromium-headless-shell');
      return true;
    },
    ...changes,
  };
  return { double, commands };
}

it('prefers CHROMIUM_PATH, then an installed browser, then Playwright’s own', async () => {
  const files = ['/mine', '/usr/bin/google-chrome', '/cache/chrome'];
  const named = machine(files, { env: { PATH: '/usr/bin', CHROMIUM_PATH: '/mine' } });
  expect(await findBrowser(named.double)).toBe('/mine');
  expect(await findBrowser(machine(files).double)).toBe('/usr/bin/google-chrome');
  expect(await findBrowser(machine(['/cache/chrome']).double)).toBe('/cache/chrome');
});

it('finds Chrome where macOS and Windows keep it', async () => {
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  const windows = String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`;
  const env = { PROGRAMFILES: String.raw`C:\Program Files` };
  expect(await findBrowser(machine([mac], { platform: 'darwin' }).double)).toBe(mac);
  expect(await findBrowser(machine([windows], { platform: 'win32', env }).double)).toBe(windows);
});

it('installs Debian’s package as root when Playwright’s download fails', async () => {
  const { double, commands } = machine([], { isRoot: true, isDebian: true });
  expect(await findBrowser(double)).toBe('/usr/bin/chromium-headless-shell');
  expect(commands).toEqual([
    'npx --no playwright install chromium',
    'apt-get update',
    'apt-get install -y chromium-headless-shell fonts-noto-cjk',
  ]);
});

it('prefers Chromium without windows, and in CI fetches it although another one is there', async () => {
  const shell = '/usr/bin/chromium-headless-shell';
  const both = machine(['/usr/bin/chromium', shell]);
  expect(await findBrowser(both.double)).toBe(shell);
  expect(both.commands).toEqual([]);

  const env = { PATH: '/usr/bin', CI: 'true' };
  const ci = machine(['/usr/bin/chromium'], { isRoot: true, isDebian: true, env });
  expect(await findBrowser(ci.double)).toBe(shell);
  const runner = machine(['/usr/bin/google-chrome'], { isDebian: true, env });
  expect(await findBrowser(runner.double)).toBe('/usr/bin/google-chrome');
  expect(runner.commands).toEqual([]);
});

it('takes what is there when CI can’t fetch anything', async () => {
  const { double } = machine(['/usr/bin/chromium'], {
    isRoot: true,
    isDebian: true,
    env: { PATH: '/usr/bin', CI: 'true' },
    run: () => false,
  });
  expect(await findBrowser(double)).toBe('/usr/bin/chromium');
});

it('says what to install when nothing helps, and when CHROMIUM_PATH is wrong', async () => {
  await expect(findBrowser(machine([]).double)).rejects.toThrow(
    'install one, or set CHROMIUM_PATH',
  );
  const wrong = machine(['/usr/bin/chromium'], { env: { CHROMIUM_PATH: '/gone' } });
  await expect(findBrowser(wrong.double)).rejects.toThrow('CHROMIUM_PATH names /gone');
});
