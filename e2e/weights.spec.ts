import { Chunks } from '../scripts/chunks.ts';
import { manifestPath } from '../scripts/client-manifest.ts';
import { firstChapter, plannerStartFiles } from '../scripts/page-weight.ts';
import { base, dist } from '../scripts/site-files.ts';
import { expect, test } from './fixtures.ts';
import { openPlanner } from './planner.ts';

test('the budget of the planner’s start counts what a browser really fetches', async ({
  page,
  baseURL,
}) => {
  // Once the planner is drawn it asks for what may be needed later; without a network it asks for nothing.
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'onLine', { get: () => !document.querySelector('.bar') });
  });
  const fetched = new Set<string>();
  page.on('request', (request) => {
    if (request.resourceType() !== 'script') return;
    fetched.add(request.url().slice(String(baseURL).length));
  });
  await openPlanner(page, 'nl', firstChapter);
  await expect(page.locator('#organisation')).toBeVisible();
  await page.waitForLoadState('networkidle');

  const site = { folder: dist, base, chunks: Chunks.read(manifestPath) };
  const counted = plannerStartFiles(site, 'nl/planner/index.html');
  expect([...fetched].sort()).toEqual([...counted].sort());
});
