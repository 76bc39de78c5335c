import { expect, test } from './fixtures.ts';
import { accessibilityFindings } from './accessibility.ts';

const page1 = 'en/guide/teams-and-tiers/';

test('wide screens show the tiers side by side, with the aspects in rows', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(page1);
  const matrix = page.locator('.matrix').first();
  const tiers = matrix.getByRole('rowheader');
  await expect(tiers).toHaveCount(5);
  const [first, second] = [await tiers.nth(0).boundingBox(), await tiers.nth(1).boundingBox()];
  expect(second?.x).toBeGreaterThan(first?.x ?? Infinity);
  expect(second?.y).toBe(first?.y);

  // A row of the picture: the cells of one aspect begin on one line.
  const limits = matrix.locator('td[data-label="Limits"]');
  const tops = await limits.evaluateAll((cells) =>
    cells.map((cell) => cell.getBoundingClientRect().top),
  );
  expect(new Set(tops).size).toBe(1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
});

for (const width of [320, 390]) {
  test(`phones of ${width} px show one card a tier, with the aspects repeated`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(page1);
    const matrix = page.locator('.matrix').first();
    const tiers = matrix.getByRole('rowheader');
    const [first, second] = [await tiers.nth(0).boundingBox(), await tiers.nth(1).boundingBox()];
    expect(second?.x).toBe(first?.x);
    expect(second?.y).toBeGreaterThan(first?.y ?? Infinity);
    const label = await matrix
      .locator('td')
      .first()
      .evaluate((cell) => getComputedStyle(cell, '::before').content);
    expect(label).toContain('Responsible for');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}

test('the matrix stays a table for screen readers, and says nothing twice', async ({ page }) => {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(page1);
    const matrix = page.locator('.matrix').first();
    await expect(matrix.getByRole('columnheader')).toHaveCount(6);
    await expect(matrix.getByRole('cell')).toHaveCount(25);
    // The labels on the cards are for the eye: a reader hears the heading of the column instead.
    await expect(matrix.getByRole('cell').first()).toHaveAccessibleName(/^Enrolment instructions/);
    await expect(matrix.getByRole('columnheader', { name: 'Responsible for' })).toHaveCount(1);
    expect(await accessibilityFindings(page, `${width} px`)).toEqual([]);
  }
});
