import { expect, localeIds, test } from './fixtures.ts';
import { languageOf } from './words.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

for (const locale of localeIds) {
  test(`a template is copied as text, with its labels on lines of their own (${locale})`, async ({
    page,
  }) => {
    const { site } = await languageOf(locale);
    const { copy, copied } = site.guide.copy;
    await page.goto(`${locale}/guide/support-process/`);
    const template = page.locator('.copyable').first();
    const labels = await template.locator('strong').allTextContents();
    expect(labels.length).toBeGreaterThan(3);
    await template.getByRole('button', { name: copy }).click();
    await expect(template.getByRole('button', { name: copied })).toBeVisible();
    await expect(page.locator('body > [role="status"]')).toHaveText(copied);

    const text = await page.evaluate(() => navigator.clipboard.readText());
    const lines = text.split('\n').map((line) => line.replace(/^- /, ''));
    for (const label of labels) expect(lines.some((line) => line.startsWith(label))).toBe(true);
    // Neither its title nor the button is part of a template.
    expect(lines[0]).toContain(labels[0] ?? '-');
    expect(lines).not.toContain(copy);
    await expect(template.getByRole('button', { name: copy })).toBeVisible();
  });
}

test('the sign at a heading copies its address, says so and goes there', async ({ page }) => {
  const { site } = await languageOf('en');
  await page.goto('en/guide/teams-and-tiers/');
  const sign = page.locator('.heading', { has: page.locator('#hours') }).getByRole('link');
  await expect(sign).toHaveAccessibleName('Hours and gaps');
  await sign.focus();
  await expect(sign).toHaveCSS('opacity', '1');
  await sign.press('Enter');
  await expect(page).toHaveURL(/\/teams-and-tiers\/#hours$/);
  await expect(page.locator('body > [role="status"]')).toHaveText(site.guide.copy.linked);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test('a browser that refuses the clipboard is not passed over in silence', async ({ page }) => {
  const { site } = await languageOf('en');
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.goto('en/guide/support-process/');
  await page.getByRole('button', { name: site.guide.copy.copy }).first().click();
  await expect(page.locator('body > [role="status"]')).toHaveText(site.guide.copy.failed);
});

test('nor is one that has none, as where a site is not sent by HTTPS', async ({ page }) => {
  const { site } = await languageOf('en');
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto('en/guide/support-process/');
  await page.getByRole('button', { name: site.guide.copy.copy }).first().click();
  await expect(page.locator('body > [role="status"]')).toHaveText(site.guide.copy.failed);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no Copy button, and the sign at a heading is a plain link', async ({ page }) => {
    await page.goto('en/guide/support-process/');
    await expect(page.locator('.copyable').first()).toBeVisible();
    await expect(page.locator('.copyable button')).toHaveCount(0);
    await page
      .locator('.heading', { has: page.locator('#meetings') })
      .getByRole('link')
      .click();
    await expect(page).toHaveURL(/#meetings$/);
  });
});
