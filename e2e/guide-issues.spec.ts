import { issueIds } from '../src/plan/catalogue/issues/ids.ts';
import { expect, localeIds, test } from './fixtures.ts';
import { languageOf } from './words.ts';

for (const locale of localeIds) {
  test(`common issues are shown for one platform and tier, and how many is said (${locale})`, async ({
    page,
  }) => {
    const { site } = await languageOf(locale);
    const { platform, tier, shown, any } = site.guide.issues;
    await page.goto(`${locale}/guide/common-issues/`);
    const issues = page.locator('.issues > section:visible');
    const status = page.locator('.issue-filter [role="status"]');
    await expect(issues).toHaveCount(20);
    await expect(status).toHaveText(shown('20', 20));

    // Android and Windows alone, the passcode of a phone, and what begins on tier 2.
    await page.getByRole('combobox', { name: platform }).selectOption('windows');
    await expect(page.locator('#workProfile')).toBeHidden();
    await expect(page.locator('#alreadyEnrolled')).toBeVisible();
    await page.getByRole('combobox', { name: tier }).selectOption('tier2');
    await expect(issues.getByRole('heading')).toHaveCount(3);
    await expect(status).toHaveText(shown('3', 20));

    await page.getByRole('combobox', { name: platform }).selectOption({ label: any });
    await expect(status).toHaveText(shown('4', 20));
  });
}

/** How the first issue names what the screen says, and where it is from. */
const labelled = {
  en: ['On the screen: “hasn’t given you access”', 'Source: Troubleshooting device enrollment'],
  'zh-tw': ['畫面訊息：「hasn’t given you access」', '資料來源：Troubleshooting device enrollment'],
  nl: ['Op het scherm: ‘hasn’t given you access’', 'Bron: Troubleshooting device enrollment'],
  ko: ['화면 메시지: ‘hasn’t given you access’', '출처: Troubleshooting device enrollment'],
};

for (const locale of localeIds) {
  test(`a label stands before what it names as the language sets it (${locale})`, async ({
    page,
  }) => {
    for (const path of ['common-issues/', 'print/', 'common-issues.md']) {
      await page.goto(`${locale}/guide/${path}`);
      const text = (await page.locator('body').innerText()).replace(/[[\]]/g, '');
      for (const said of labelled[locale]) expect(text, path).toContain(said);
    }
  });
}

test('a link to an issue that the filter hides shows all of them again', async ({ page }) => {
  await page.goto('en/guide/common-issues/');
  await page.getByRole('combobox', { name: 'Platform' }).selectOption('windows');
  await expect(page.locator('#lost')).toBeVisible();
  await expect(page.locator('#workProfile')).toBeHidden();
  await page.evaluate(() => (location.hash = '#workProfile'));
  await expect(page.locator('#workProfile')).toBeInViewport();
  await expect(page.getByRole('combobox', { name: 'Platform' })).toHaveValue('');
  // The same link again, from search, changes no address.
  await page.getByRole('combobox', { name: 'Platform' }).selectOption('windows');
  await expect(page.locator('#workProfile')).toBeHidden();
  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill('work profile');
  await page.locator('dialog a[href$="#workProfile"]').click();
  await expect(page.locator('#workProfile')).toBeInViewport();
});

test('the list does not move when its filter appears', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('en/guide/common-issues/');
  const filter = page.locator('.issue-filter');
  await expect(filter).toBeVisible();
  const top = () =>
    page.locator('#issue-list').evaluate((list) => list.getBoundingClientRect().top + scrollY);
  const after = await top();
  // As the page comes: its script runs before or after the first picture.
  await filter.evaluate((form) => {
    form.setAttribute('hidden', '');
    form.querySelector('[role="status"]')?.replaceChildren();
  });
  await expect(filter).toBeHidden();
  expect(await top()).toBe(after);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all twenty issues are there under their ids, and no filter', async ({ page }) => {
    for (const locale of localeIds) {
      await page.goto(`${locale}/guide/common-issues/`);
      for (const id of issueIds) await expect(page.locator(`h3[id="${id}"]`)).toBeVisible();
      await expect(page.locator('.issue-filter')).toBeHidden();
    }
  });
});
