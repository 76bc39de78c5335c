import type { Locale } from '../src/i18n/locales.ts';
import { chapterIds } from '../src/plan/chapters/index.ts';
import { openFile } from '../src/plan/openFile.ts';
import { expect, localeIds, locales, test } from './fixtures.ts';
import { answers, type Chapter, type Expected } from './journey/answers.ts';
import { answersTo, checkFile, preparedFile } from './journey/check.ts';
import { dutch } from './journey/dutch.ts';
import { english } from './journey/english.ts';
import { korean } from './journey/korean.ts';
import { taiwan } from './journey/taiwan.ts';
import { fillChapter, tabTo } from './keyboard.ts';
import {
  chooseFile,
  downloadPlan,
  expectSaved,
  fileFrom,
  goTo,
  openDetails,
  openPlanner,
  partHeading,
} from './planner.ts';
import { languageOf } from './words.ts';

/** A word from the middle of a sentence under the heading `refreshers` of the page on training. */
const searches: Record<Locale, string> = {
  en: 'refreshers',
  'zh-tw': '複訓',
  nl: 'opfristraining',
  ko: '재교육',
};

const prepared: Record<Exclude<Locale, 'en'>, Expected> = {
  'zh-tw': taiwan,
  nl: dutch,
  ko: korean,
};

for (const locale of localeIds) {
  test(`the guide is found, searched and read in another language (${locale})`, async ({
    page,
  }) => {
    const { site, words } = await languageOf(locale);
    const other = localeIds[(localeIds.indexOf(locale) + 1) % localeIds.length] ?? 'en';

    await page.goto(`${locale}/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(site.home.title);
    await page
      .getByRole('navigation', { name: site.nav.label })
      .getByRole('link', { name: site.nav.guide, exact: true })
      .click();
    await page.locator('main a[href$="/guide/overview/"]').first().click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/guide/overview/$`));

    await page.getByRole('button', { name: site.nav.search }).click();
    const dialog = page.getByRole('dialog', { name: site.search.title });
    await expect(dialog.getByRole('searchbox')).toBeFocused();
    await page.keyboard.insertText(searches[locale]);
    const result = dialog.locator('a[href$="/guide/training/#refreshers"]');
    await expect(result).toBeVisible();
    await result.click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/guide/training/#refreshers$`));
    const heading = page.locator('#refreshers');
    await expect(heading).toBeInViewport();

    await page
      .getByRole('navigation', { name: site.nav.languages })
      .getByRole('link', { name: locales[other].name })
      .click();
    await expect(page).toHaveURL(new RegExp(`/${other}/guide/training/#refreshers$`));
    await expect(page.locator('html')).toHaveAttribute('lang', locales[other].lang);
    await expect(heading).toBeInViewport();

    await page.goBack();
    await page.getByRole('link', { name: site.guide.doorButton }).click();
    await expect(
      page.getByRole('heading', { level: 1, name: words.labels.chapter.training, exact: true }),
    ).toBeVisible();
  });
}

test('every question is answered by keyboard and stands in the file where it belongs', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const language = await languageOf('en');
  const { site, say, words } = language;
  expect(chapterIds, 'chapters with answers to give').toEqual(Object.keys(answers));

  await page.goto('en/guide/overview/');
  await tabTo(page, page.getByRole('link', { name: site.guide.doorButton }));
  await page.keyboard.press('Enter');

  for (const chapter of Object.keys(answers) as Chapter[]) {
    const title = partHeading(page, words.labels.chapter[chapter]);
    await expect(title).toBeVisible();
    const toGive = answersTo(chapter, english);
    const given = await fillChapter(page, toGive, ['agenda'], ['directory', 'units']);
    expect(given.sort()).toEqual(Object.keys(toGive).sort());

    if (chapter === 'scope') {
      const preview = page.getByRole('region', { name: say.preview.title });
      await expect(preview).toContainText('Northwick & Sons | Ltd.');
      await expect(preview).toContainText('Aoife *Byrne*');
    }
    if (chapter === 'process') {
      await expectSaved(page, language);
      await page.reload();
      await expect(title).toBeVisible();
      await expect(page.locator('#articlePlace')).toHaveValue('Wiki > Endpoints');
      await tabTo(page, page.getByRole('button', { name: say.chapterForm.continue, exact: true }));
    }
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('heading', { level: 1, name: say.review.title })).toBeFocused();

  const download = page.getByRole('button', { name: say.bar.download, exact: true });
  await tabTo(page, download, 'Shift+Tab');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: say.download.title });
  await tabTo(page, dialog.getByRole('button', { name: say.download.save }));
  const waiting = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const file = await fileFrom(await waiting);
  await expect(dialog.getByText(say.download.saved)).toBeVisible();

  checkFile(file, english);
  expect(openFile(file.text)).toMatchObject({ kind: 'opened', edited: false, unread: [] });
});

for (const locale of localeIds) {
  if (locale === 'en') continue;
  const expected = prepared[locale];
  test(`a file is opened, and every answer stands in the next one where it belongs (${locale})`, async ({
    page,
  }) => {
    const language = await languageOf(locale);
    const { labels } = language.words;
    const { organisation } = expected.texts.scope;

    await openPlanner(page, locale, 'scope');
    await page.locator('#organisation').fill('…');
    await chooseFile(page, language, preparedFile(locale, expected));
    await expect(partHeading(page, language.say.chapters.title)).toBeVisible();
    await goTo(page, 'scope', labels.chapter.scope);
    await expect(page.locator('#organisation')).toHaveValue(organisation ?? '');
    await goTo(page, 'process', labels.chapter.process);
    await expect(page.locator('#articlePlace')).toHaveValue(
      expected.texts.process.articlePlace ?? '',
    );

    await openDetails(page);
    await page.locator('#articleDays').fill('４');
    await expectSaved(page, language);
    await page.reload();
    await expect(partHeading(page, labels.chapter.process)).toBeVisible();
    await openDetails(page);
    await expect(page.locator('#articleDays')).toHaveValue('4');
    await page.locator('#articleDays').fill('3');

    const file = await downloadPlan(page, language);
    checkFile(file, expected);
    expect(openFile(file.text)).toMatchObject({ kind: 'opened', edited: false, unread: [] });
  });
}
