import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { expect } from 'vitest';

/** A Firefox of its own profile that saves downloads without asking. */
export interface Firefox {
  browser: Browser;
  /** What was downloaded, once it is all there. */
  downloaded: () => Promise<{ path: string; text: string }>;
  close: () => Promise<void>;
}

/** Starts the distribution's Firefox and drives it by WebDriver BiDi. */
export async function startFirefox(executablePath: string): Promise<Firefox> {
  const downloads = await mkdtemp(join(tmpdir(), 'firefox-downloads-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: {
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.helperApps.neverAsk.saveToDisk': 'text/markdown',
    },
  });
  return {
    browser,
    downloaded: async () => {
      let path = '';
      await expect
        .poll(async () => {
          const [name = ''] = await readdir(downloads);
          path = join(downloads, name);
          return name.endsWith('.md') && (await readFile(path, 'utf8')).length > 0;
        })
        .toBe(true);
      return { path, text: await readFile(path, 'utf8') };
    },
    close: async () => {
      await browser.close();
      await rm(downloads, { recursive: true, force: true });
    },
  };
}
