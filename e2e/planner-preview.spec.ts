import { chapterNames, english, labels, say } from './english.ts';
import { expect, test } from './fixtures.ts';
import { goTo, openPlanner, openFinished } from './planner.ts';

test('the preview opens at the chapter that is answered', async ({ page }) => {
  await openPlanner(page, 'en');
  await openFinished(page, english, 'medium');
  const preview = page.getByRole('region', { name: say.preview.title });
  const heading = (name: string) => preview.getByRole('heading', { level: 2, name });
  for (const chapter of ['training', 'teams', 'process'] as const) {
    await goTo(page, chapter, chapterNames[chapter]);
    await expect(heading(chapterNames[chapter])).toBeInViewport();
  }
  await expect(heading(chapterNames.training)).not.toBeInViewport();
});

test('pressing a row of the sheet leads to its question, from where the sheet is', async ({
  page,
}) => {
  await openPlanner(page, 'en');
  await openFinished(page, english, 'medium');
  const preview = page.getByRole('region', { name: say.preview.title });
  await goTo(page, 'process', chapterNames.process);
  const place = preview.getByRole('row').filter({ hasText: labels.process.articlePlace });
  await place.scrollIntoViewIfNeeded();
  const before = await preview.evaluate((sheet) => sheet.scrollTop);
  await place.click();
  await expect(page.locator('[id="articlePlace"]')).toBeFocused();
  await expect(place).toHaveAttribute('data-framed');
  expect(await preview.evaluate((sheet) => sheet.scrollTop)).toBe(before);

  // Into another chapter, the mark goes along.
  const heading = preview.getByRole('heading', { level: 2, name: chapterNames.training });
  await heading.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name: chapterNames.training })).toBeFocused();
  await expect(place).not.toHaveAttribute('data-framed');
});

test('alone on the page, the sheet leads back into the form', async ({ page }) => {
  await openPlanner(page, 'en');
  await openFinished(page, english, 'medium');
  await page.getByRole('link', { name: say.sheet.whole }).click();
  await page.getByRole('article').getByText('Calderwick Logistics').first().click();
  await expect(page.locator('[id="organisation"]')).toBeFocused();
});
