import { versions } from '../src/i18n/messages/en/versions.ts';
import { button, chapterNames, english, field, labels, notice, say } from './english.ts';
import { expect, test } from './fixtures.ts';
import { expectSaved, goTo, openMenu, openPlanner } from './planner.ts';

test('a version is kept, compared with what came after it, taken over in part, and restored', async ({
  page,
}) => {
  await openPlanner(page, 'en', 'scope');
  await field(page, 'organisation').fill('Northwick');
  await field(page, 'version').fill('1.0');
  await field(page, 'ownerRole').fill('Endpoint lead');

  await openMenu(page);
  await page.getByRole('link', { name: say.nav.versions, exact: true }).click();
  await page.getByRole('textbox', { name: versions.keep.name }).fill('For the board');
  await button(page, versions.keep.action).click();
  await expect(notice(page)).toContainText(versions.keep.done('For the board'));

  await goTo(page, 'scope', chapterNames.scope);
  await field(page, 'version').fill('1.1');
  await field(page, 'ownerRole').fill('Service desk lead');
  await expectSaved(page, english);
  // The version is there after a reload, as are the changes.
  await page.reload();
  await goTo(page, 'versions', say.nav.versions);
  await button(page, say.list.of(versions.list.compare, 'For the board')).click();
  const heading = page.getByRole('heading', { level: 3 });
  await expect(heading).toBeFocused();
  await expect(heading).toHaveText(versions.compare.heading('For the board', versions.compare.now));
  const changes = page.locator('.changes__answer');
  await expect(changes).toContainText(['Endpoint lead', '1.0']);
  await expect(changes).toContainText(['Service desk lead', '1.1']);

  await changes
    .filter({ hasText: labels.scope.ownerRole })
    .getByRole('button', { name: new RegExp(`^${versions.take.answer}`) })
    .click();
  await expect(changes).toHaveCount(1);
  await expect(changes).toContainText('1.1');

  await button(page, say.list.of(versions.list.restore, 'For the board')).click();
  await expect(page.getByText(versions.compare.same, { exact: true })).toBeVisible();
  const before = versions.list.beforeRestoring('For the board');
  await expect(button(page, say.list.of(versions.list.compare, before))).toBeVisible();
  await expectSaved(page, english);

  await page.reload();
  await expect(button(page, say.list.of(versions.list.compare, before))).toBeVisible();
  await goTo(page, 'scope', chapterNames.scope);
  await expect(field(page, 'version')).toHaveValue('1.0');
  await expect(field(page, 'ownerRole')).toHaveValue('Endpoint lead');
});
