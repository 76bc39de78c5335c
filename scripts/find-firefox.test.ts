import { expect, it } from 'vitest';
import { findFirefox } from './find-firefox.mjs';

const env = { PATH: '/usr/local/bin:/usr/bin' };
const holding =
  (...files: string[]) =>
  (path: string) =>
    files.includes(path);

it('prefers FIREFOX_PATH, then the distribution’s own, and finds none where there is none', () => {
  const exists = holding('/mine', '/usr/bin/firefox-esr');
  const named = { ...env, FIREFOX_PATH: '/mine' };
  expect(findFirefox({ platform: 'linux', env: named, exists })).toBe('/mine');
  expect(findFirefox({ platform: 'linux', env, exists })).toBe('/usr/bin/firefox-esr');
  expect(findFirefox({ platform: 'linux', env, exists: () => false })).toBeUndefined();
});

it('finds Firefox where macOS and Windows keep it', () => {
  const mac = '/Applications/Firefox.app/Contents/MacOS/firefox';
  expect(findFirefox({ platform: 'darwin', env, exists: holding(mac) })).toBe(mac);
  const windows = String.raw`C:\Program Files\Mozilla Firefox\firefox.exe`;
  const folders = { PROGRAMFILES: String.raw`C:\Program Files` };
  expect(findFirefox({ platform: 'win32', env: folders, exists: holding(windows) })).toBe(windows);
});

it('says so when FIREFOX_PATH is wrong', () => {
  const wrong = { FIREFOX_PATH: '/gone' };
  expect(() => findFirefox({ platform: 'linux', env: wrong, exists: () => false })).toThrow(
    'FIREFOX_PATH names /gone',
  );
});
