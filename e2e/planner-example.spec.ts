import { cast } from '../src/plan/examples/cast/en.ts';
import { button, english, field, notice, say, words } from './english.ts';
import { expect, test } from './fixtures.ts';
import { chooseFile, downloadPlan, goTo, openPlanner, partHeading } from './planner.ts';

/** Every name of the company and its people. */
const namesIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : Object.values(value ?? {}).flatMap((each: unknown) => namesIn(each));

for (const id of ['small', 'medium', 'large'] as const) {
  test(`a plan that begins as an example hands out nothing of somebody else (${id})`, async ({
    page,
  }) => {
    await openPlanner(page, 'en');
    await button(page, say.overview.examples[id]).click();
    // The plan that is in sight before begins with the same question.
    await expect(partHeading(page, words.labels.chapter.scope)).toBeVisible();
    await field(page, 'organisation').fill('Northwick Borough');
    const { text } = await downloadPlan(page, english);

    const names = namesIn(cast[id]).filter((name) => name !== 'en');
    expect(names.length).toBeGreaterThan(4);
    expect(names.filter((name) => text.includes(name))).toEqual([]);
    expect(text).not.toMatch(/\b\d{1,2} [A-Z][a-z]+ 20\d\d\b|\b20\d\d-\d\d-\d\d\b/);
    expect(text).not.toMatch(/\+\d[\d ]{6,}|@[\w-]+\.\w+/);
    expect(text).toContain('# Intune support plan: Northwick Borough');
    expect(text).toMatch(/Draft: \d+ answers not confirmed/);
    expect(text).toMatch(/\(example value\)/);
  });
}

test('what is confirmed is the user’s own: in the form, the check, the file, and after a reload', async ({
  page,
}) => {
  await openPlanner(page, 'en');
  await button(page, say.overview.examples.small).click();
  const users = field(page, 'users');
  await expect(users).toHaveAccessibleDescription(/From the example$/);
  await button(page, 'Confirm: Users').click();
  await expect(notice(page)).toContainText('Confirmed: 1 answer.');
  await page.getByRole('button', { name: /^Confirm \d+ answers in this chapter$/ }).click();
  await expect(users).not.toHaveAccessibleDescription(/From the example/);
  await page.reload();
  await expect(users).toHaveValue('250');
  await expect(users).not.toHaveAccessibleDescription(/From the example/);

  await goTo(page, 'review?show=confirm', say.review.title);
  const toConfirm = page.getByRole('tab', { name: /^To confirm \d+$/ });
  await expect(toConfirm).not.toHaveText('To confirm 0');
  for (;;) {
    const more = page.getByRole('button', { name: /^Confirm \d+ answers in this chapter$/ });
    if ((await more.count()) === 0) break;
    await more.first().click();
  }
  await expect(toConfirm).toHaveText('To confirm 0');
  const file = await downloadPlan(page, english);
  expect(file.text).not.toMatch(/not confirmed|example value/);

  // And a file keeps what was not: here of a worked example as this site offers it.
  const ready = await page.request.get('en/templates/small.md');
  const opened = { name: 'small.md', text: await ready.text() };
  expect(opened.text).not.toMatch(/example value/);
  await chooseFile(page, english, opened);
  await expect(partHeading(page, say.chapters.title)).toBeVisible();
  await goTo(page, 'scope', words.labels.chapter.scope);
  await expect(field(page, 'planOwner')).toHaveAccessibleDescription(/From the example$/);
});
