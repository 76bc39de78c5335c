import { defineConfig } from 'playwright/test';
import { browserArguments, findBrowser, thisMachine } from './scripts/find-browser.mjs';
import { freePort } from './e2e/browser.ts';

// Playwright loads this file once more in every worker; they inherit what the first load settled.
process.env.CHROMIUM_PATH = await findBrowser(thisMachine);
process.env.E2E_PORT ??= String(await freePort());

/** Variables of the environment that are set. */
const definedIn = (env: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );

const port = process.env.E2E_PORT;
const base = process.env.SITE_BASE ?? '/';

export default defineConfig({
  testDir: 'e2e',
  // Vitest runs those in Firefox, *.test.ts.
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/browser',
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}${base.endsWith('/') ? base : `${base}/`}`,
    actionTimeout: 10_000,
    navigationTimeout: 20_000,
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: browserArguments,
      // Without it, Chromium can't write names of files in other scripts where the machine has no locale.
      env: { ...definedIn(process.env), LC_ALL: 'C.UTF-8' },
    },
  },
  webServer: {
    command: `npm run --silent preview -- --port ${port}`,
    port: Number(port),
    reuseExistingServer: false,
    timeout: 30_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2_000 },
  },
});
