import { Chunks } from '../scripts/chunks.ts';
import { manifestPath } from '../scripts/client-manifest.ts';
import { firstChapter, plannerChapterFiles, plannerStartFiles } from '../scripts/page-weight.ts';
import { base, dist } from '../scripts/site-files.ts';
import { expect, test } from './fixtures.ts';
import { openPlanner } from './planner.ts';

// What is fetched in advance belongs to what is tested here.
test.use({ idle: true });

const ways = [
  ['on the ten questions', '', '#organisation', plannerStartFiles],
  ['at a chapter', firstChapter, '#organisation', plannerChapterFiles],
] as const;

for (const [where, route, there, filesOf] of ways) {
  test(`the budget of the planner’s start counts what a browser really fetches ${where}`, async ({
    page,
    baseURL,
  }) => {
    // What may be needed later waits for a connection; this browser believes to have none.
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'onLine', { get: () => false });
    });
    const fetched = new Set<string>();
    page.on('request', (request) => {
      if (request.resourceType() !== 'script') return;
      fetched.add(request.url().slice(String(baseURL).length));
    });
    await openPlanner(page, 'nl', route);
    await expect(page.locator(there).first()).toBeVisible();
    await page.waitForLoadState('networkidle');

    const site = { folder: dist, base, chunks: Chunks.read(manifestPath) };
    const counted = filesOf(site, 'nl/planner/index.html');
    expect([...fetched].sort()).toEqual([...counted].sort());
  });
}
