import { chapterNames, english, say } from './english.ts';
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
