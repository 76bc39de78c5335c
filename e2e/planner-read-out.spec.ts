import { expect, test } from './fixtures.ts';
import { openPlanner } from './planner.ts';

test('six words typed with a save after each are announced as saved once', async ({ page }) => {
  await openPlanner(page, 'en', 'scope');
  await page.evaluate(() => {
    const said: string[] = [];
    Reflect.set(window, 'said', said);
    const region = document.querySelector('.bar [role="status"]');
    if (!region) throw new Error('There is no live region in the bar.');
    new MutationObserver(() => said.push(region.textContent)).observe(region, {
      childList: true,
      subtree: true,
      characterData: true,
    });
  });
  const status = page.locator('.bar__status');
  for (const word of ['one', 'two', 'three', 'four', 'five', 'six']) {
    await page.locator('#organisation').pressSequentially(`${word} `);
    await expect(status).toContainText(/^Saving|^Saved/);
    await expect(status).toContainText(/^Saved/);
  }
  const said = await page.evaluate(() => Reflect.get(window, 'said') as string[]);
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/^Saved in this browser only/);
});
