import { say, words } from './english.ts';
import { expect, test } from './fixtures.ts';
import { goTo, openPlanner } from './planner.ts';

test('every link of a gap names its question', async ({ page }) => {
  await openPlanner(page, 'en', 'scope');
  for (const chapter of ['teams', 'training'] as const) {
    await goTo(page, chapter, words.labels.chapter[chapter]);
    const lists = page.getByRole('button', { name: say.list.use, exact: true });
    for (let left = await lists.count(); left > 0; left -= 1) {
      await lists.first().click();
      await expect(lists).toHaveCount(left - 1);
    }
  }
  const gaps = page.getByRole('article').locator('a.gap');
  expect(await gaps.count()).toBeGreaterThan(40);
  const links = await gaps.evaluateAll((all) =>
    all.map((link) => ({
      name: link.ariaLabel ?? '',
      to: link.getAttribute('href'),
      words: link.textContent,
    })),
  );
  // One name a question: two links may only share it when they lead to the same place.
  expect(new Set(links.map(({ name }) => name)).size).toBe(new Set(links.map(({ to }) => to)).size);
  expect(links.filter(({ name, words }) => !name.startsWith(words))).toEqual([]);
  await expect(
    page.getByRole('link', { name: 'not filled in yet › Scope and owner › Organisation' }).first(),
  ).toBeVisible();
});

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
