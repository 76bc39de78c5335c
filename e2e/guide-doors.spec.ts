import { guidePages } from '../src/i18n/guide.ts';
import { readGuidePage } from '../scripts/guide-page.ts';
import { field } from './english.ts';
import { expect, test } from './fixtures.ts';
import { openPlanner } from './planner.ts';

test('a door at the end of a section leads to its question', async ({ page }) => {
  await page.goto('en/guide/support-process/');
  await page.getByRole('link', { name: 'Answer this in your plan Steps' }).click();
  await expect(page).toHaveURL(/\/en\/planner\/#\/process\/steps$/);
  await expect(field(page, 'steps')).toBeFocused();
});

/** Asked only where another answer asks for it: a door leads to that, or to the chapter where it is another chapter's. */
const hangsOn: Record<string, string | null> = {
  'vendor.nightPerson': 'nightCover',
  'teams.workloads': null,
};

test('every door leads to its question, with a new plan too', async ({ page }) => {
  test.setTimeout(120_000);
  const doors = new Set(guidePages.flatMap((name) => readGuidePage('en', name)?.doors ?? []));
  expect(doors.size).toBeGreaterThan(50);
  const begun = new Set<string>();
  for (const door of doors) {
    const [chapter = '', question = ''] = door.split('.');
    const to = door in hangsOn ? hangsOn[door] : question;
    // The first door into a chapter opens the planner; the others are followed within it.
    if (begun.has(chapter)) {
      await page.evaluate((hash) => (location.hash = hash), `#/${chapter}/${question}`);
    } else {
      await page.goto('about:blank');
      await openPlanner(page, 'en', `${chapter}/${question}`);
      begun.add(chapter);
    }
    if (to)
      await expect(field(page, to).and(page.locator(':focus, :focus-within')), door).toBeVisible();
    else await expect(page.getByRole('heading', { level: 1 }).first(), door).toBeFocused();
  }
});
