import { type Page, test as base } from 'playwright/test';

export { expect } from 'playwright/test';
export { localeIds, locales } from '../src/i18n/locales.ts';

declare global {
  interface Window {
    /** Put there by `Troubles.watch`. */
    reportPolicyViolation: (detail: string) => void;
  }
}

/** What went wrong on a page without anybody looking: each line is one thing. */
export class Troubles {
  lines: string[] = [];

  /**
   * Forgets what Chromium says of requests that a missing network cut off: those for later that were
   * still on their way, and the page's icon, which headless Chromium asks for anew at each address.
   */
  forgiveMissingNetwork(): void {
    this.lines = this.lines.filter((line) => !line.endsWith('ERR_INTERNET_DISCONNECTED'));
  }

  /** Watches a page from its first document on; call before the first navigation. */
  async watch(page: Page, origin: string): Promise<void> {
    const add = (what: string, detail: string): void => {
      this.lines.push(`${what} on ${page.url()}: ${detail}`);
    };
    page.on('console', (message) => {
      if (message.type() === 'error') add('console error', message.text());
    });
    page.on('pageerror', (error) => {
      add('uncaught error', error.message);
    });
    page.on('request', (request) => {
      const url = new URL(request.url());
      const isOurs = url.origin === origin || url.protocol === 'data:' || url.protocol === 'blob:';
      if (!isOurs) add('request to another origin', request.url());
    });
    await page.exposeFunction('reportPolicyViolation', (detail: string) => {
      add('policy violation', detail);
    });
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        const place = `${event.sourceFile}:${event.lineNumber}`;
        window.reportPolicyViolation(
          `${event.effectiveDirective} blocked ${event.blockedURI} (${place})`,
        );
      });
    });
  }
}

/** Runs in the page: the browser is always busy with something else. */
function neverIdle(): void {
  window.requestIdleCallback = () => 0;
}

/**
 * The `test` of every journey: fails at its end when a page logged an error, broke the security
 * policy or asked another origin for anything. A test that expects trouble empties
 * `troubles.lines`; one that opens a second page of its own calls `troubles.watch` for it.
 */
export const test = base.extend<{ idle: boolean; troubles: Troubles }>({
  /**
   * Whether the browser ever has nothing else to do. Only then does the planner fetch in advance what may be needed
   * later, some 150 files: half of what a test costs. Without it every part comes when it is asked for.
   */
  idle: [false, { option: true }],
  troubles: [
    async ({ page, baseURL, idle }, use) => {
      if (!idle) await page.addInitScript(neverIdle);
      const troubles = new Troubles();
      await troubles.watch(page, new URL(baseURL ?? '').origin);
      await use(troubles);
      if (troubles.lines.length > 0) throw new Error(troubles.lines.join('\n'));
    },
    { auto: true },
  ],
});
