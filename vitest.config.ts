import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserArguments } from './scripts/find-browser.mjs';

const componentTests = 'src/**/*.browser.test.{ts,tsx}';

/** The browser that our own detection finds; asked for only where these tests run. */
const chromium = {
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    actionTimeout: 5_000,
    launchOptions: {
      args: browserArguments,
      get executablePath() {
        return process.env.CHROMIUM_PATH;
      },
    },
  }),
  instances: [{ browser: 'chromium' as const }],
};

/**
 * Packages as they are published for use. In their development builds micromark and others check themselves, which is
 * half the time of our longest tests; Vitest hands Node the condition that chooses those builds.
 */
const publishedBuilds = {
  name: 'published-builds',
  configResolved({ ssr }: { ssr: { resolve?: { conditions?: string[] } } }) {
    const all = ssr.resolve?.conditions;
    all?.splice(0, all.length, ...all.filter((each) => !each.includes('development')));
  },
};

/** In every test that reads, draws or writes a plan. */
const setupFiles = 'src/plan/testing/choiceLists.ts';

const speedTests = 'src/**/*.speed.test.ts';

/** Puts another module in the place of one that others have loaded. */
const mocking = 'src/storage/olderSchema.test.ts';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [publishedBuilds],
        test: {
          name: 'unit',
          setupFiles,
          environment: 'node',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: [componentTests, speedTests, mocking],
          // What reads and writes plans is loaded once for all files: 60 s less of 200.
          isolate: false,
        },
      },
      {
        plugins: [publishedBuilds],
        test: {
          name: 'unit-apart',
          setupFiles,
          environment: 'node',
          include: [mocking],
        },
      },
      {
        test: {
          name: 'texts',
          environment: 'node',
          include: ['scripts/texts/*.check.ts'],
          // Whole editions are read, and Chinese is judged by a dictionary.
          testTimeout: 30_000,
        },
      },
      {
        plugins: [
          {
            // Parts of the planner ask for it before they load; Vitest's own server sends it without a type.
            name: 'icon-as-image',
            enforce: 'pre',
            configureServer({ middlewares }) {
              middlewares.use('/favicon.svg', (_, response) => {
                response.setHeader('content-type', 'image/svg+xml');
                response.end('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>');
              });
            },
          },
        ],
        // Without it, the first test that needs one of these would be loaded twice.
        optimizeDeps: {
          include: [
            'axe-core',
            'preact',
            'preact/hooks',
            'preact/jsx-dev-runtime',
            'mdast-util-gfm',
            'mdast-util-to-markdown',
            'valibot',
            'idb',
          ],
        },
        test: {
          name: 'browser',
          setupFiles,
          include: [componentTests],
          // Other tests and the build run beside these.
          expect: { poll: { timeout: 5_000 } },
          // Only where these tests run: unit tests ask for no browser.
          globalSetup: 'scripts/browser-for-components.ts',
          browser: chromium,
        },
      },
      {
        optimizeDeps: {
          include: [
            'fast-check',
            'mdast-util-from-markdown',
            'mdast-util-gfm',
            'mdast-util-to-markdown',
            'micromark-extension-gfm',
            'valibot',
          ],
        },
        test: {
          // Last and alone in `npm test`: tests beside it would be measured too.
          name: 'speed',
          setupFiles,
          include: [speedTests],
          globalSetup: 'scripts/browser-for-components.ts',
          browser: chromium,
        },
      },
      {
        test: {
          name: 'firefox',
          setupFiles,
          include: ['e2e/firefox/**/*.test.ts'],
          globalSetup: 'e2e/firefox/site.ts',
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
});
