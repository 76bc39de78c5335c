import type { Page } from 'playwright/test';
import { chapterNames, english, field, say } from './english.ts';
import { expect, localeIds, locales, test } from './fixtures.ts';
import { openWithoutStoring, plansOf, questionsOf } from './leaving.ts';
import { expectSaved, fileFrom, goTo, openPlanner, partHeading } from './planner.ts';

const names = ['blank', 'small', 'medium', 'large'] as const;

/** What the page of the plan for 5,000 users says, and of the blank one. */
const said = {
  en: {
    link: 'Calderwick Logistics',
    title: 'A finished plan: 5,000 users',
    invented: 'The organisation, its people and all dates are invented.',
    download: 'Download',
    start: 'Start from this shape',
    plan: 'Intune support plan: Calderwick Logistics',
    chapters: ['Summary', 'Contents', 'Who to call', '1 Scope and owner'],
    tier: ['Tier 1', 'Service desk', '18', 'Mon–Sat, 07:00–19:00', 'Tier 2'],
    scope: 'Scope and owner',
    blank: 'Blank plan',
    fill: 'Fill it in here',
  },
  'zh-tw': {
    link: '旭衡物流股份有限公司',
    title: '完成的計畫：5,000 位使用者',
    invented: '公司、人物與日期皆為虛構。',
    download: '下載',
    start: '從這個架構開始',
    plan: 'Intune 支援計畫：旭衡物流股份有限公司',
    chapters: ['摘要', '目錄', '聯絡窗口', '1 範圍與負責人'],
    tier: null,
    scope: '範圍與負責人',
    blank: '空白計畫',
    fill: '在這裡填寫',
  },
  nl: {
    link: 'Noorderkade Logistiek',
    title: 'Een uitgewerkt plan: 5.000 gebruikers',
    invented: 'De organisatie, de mensen en alle datums zijn verzonnen.',
    download: 'Downloaden',
    start: 'Begin met deze opzet',
    plan: 'Ondersteuningsplan voor Intune: Noorderkade Logistiek',
    chapters: ['Samenvatting', 'Inhoud', 'Contactkaart', '1 Reikwijdte en eigenaar'],
    tier: null,
    scope: 'Reikwijdte en eigenaar',
    blank: 'Leeg plan',
    fill: 'Hier invullen',
  },
  ko: {
    link: '누리온물류',
    title: '완성된 계획서: 사용자 5,000명',
    invented: '회사와 인물, 날짜는 모두 가상입니다.',
    download: '내려받기',
    start: '이 구성으로 시작',
    plan: 'Intune 지원 계획서: 누리온물류',
    chapters: ['요약', '목차', '지원 연락처', '1 범위와 담당자'],
    tier: null,
    scope: '범위와 담당자',
    blank: '빈 계획서(양식)',
    fill: '여기에서 작성',
  },
} as const;

/** The headings of a file, without their marks and escapes. */
const headingsOf = (markdown: string) =>
  [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, text = '']) => text.replace(/\\/g, ''));

const door = (page: Page, name: string) => page.getByRole('link', { name, exact: true });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of localeIds) {
    const here = said[locale];

    test(`a finished plan is read as a page and taken along as the file (${locale})`, async ({
      page,
    }) => {
      await page.goto(`${locale}/`);
      await page.getByRole('main').getByRole('link', { name: here.link, exact: true }).click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/templates/medium/$`));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(here.title);
      await expect(page.getByRole('main')).toContainText(here.invented);
      const plan = page.getByRole('article');
      await expect(plan.getByRole('heading', { level: 2 })).toHaveText(here.plan);
      const chapters = plan.getByRole('heading', { level: 3 });
      expect((await chapters.allTextContents()).slice(0, 4)).toEqual(here.chapters);
      if (here.tier) {
        // The eighth table, below its head and tier 0.
        const row = plan.getByRole('table').nth(7).getByRole('row').nth(2);
        await expect(row.getByRole('cell')).toHaveText([...here.tier]);
      }

      const waiting = page.waitForEvent('download');
      await door(page, here.download).click();
      const { name, text } = await fileFrom(await waiting);
      expect(name).toBe('medium.md');
      expect(text).toBe(await (await page.request.get(`${locale}/templates/medium.md`)).text());
      const headings = await plan.getByRole('heading').allTextContents();
      expect(headings).toEqual(headingsOf(text));
    });

    test(`the blank plan has tables to write in, as a page and as the file (${locale})`, async ({
      page,
    }) => {
      await page.goto(`${locale}/planner/`);
      await page.getByRole('link', { name: here.blank, exact: true }).click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/templates/blank/$`));
      const plan = page.getByRole('article');
      // Front 4; by chapter: scope 3, teams 6, access 5, process 7, targets 6, suppliers 5, issues 8, training 4,
      // involvement 3, rollout 8, measures 5, sign-off 3.
      await expect(plan.getByRole('table')).toHaveCount(67);
      // 30 duties in 5 parts, two empty rows and the head.
      expect(await plan.getByRole('table').nth(9).getByRole('row').count()).toBe(38);
      await expect(plan.locator('.gap')).toHaveCount(0);
      await expect(door(page, here.fill)).toHaveAttribute(
        'href',
        new RegExp(`/${locale}/planner/#/start/blank$`),
      );
      const waiting = page.waitForEvent('download');
      await door(page, here.download).click();
      const { text } = await fileFrom(await waiting);
      expect(await plan.getByRole('heading').allTextContents()).toEqual(headingsOf(text));
    });
  }

  test('the language switch leads to the same plan in the other languages', async ({ page }) => {
    await page.goto('en/templates/medium/');
    for (const locale of ['nl', 'ko', 'zh-tw', 'en'] as const) {
      await page.locator('a[data-language]', { hasText: locales[locale].name }).click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/templates/medium/$`));
      await expect(page.getByRole('article').getByRole('heading').first()).toHaveText(
        said[locale].plan,
      );
    }
  });
});

test('no ready plan is wider than the narrowest window', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const locale of localeIds) {
    for (const name of names) {
      await page.goto(`${locale}/templates/${name}/`);
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(beyond, `${locale} ${name}`).toBe(0);
    }
  }
});

test('paragraphs and lists of a ready plan stand apart from what is above them', async ({
  page,
}) => {
  await page.goto('zh-tw/templates/large/');
  const joined = await page.locator('.plan > :is(p, ul, ol)').evaluateAll((blocks) =>
    blocks.flatMap((block) => {
      const above = block.previousElementSibling?.getBoundingClientRect().bottom ?? 0;
      const indent = block.matches('p') ? 16 : parseFloat(getComputedStyle(block).paddingLeft);
      return block.getBoundingClientRect().top - above >= 8 && indent >= 16
        ? []
        : [block.textContent];
    }),
  );
  expect(joined).toEqual([]);
});

test('on paper whom to call has a page, names stay with what they stand above, and there is room to sign', async ({
  page,
}) => {
  // A4 less its margins.
  await page.setViewportSize({ width: 673, height: 986 });
  await page.emulateMedia({ media: 'print' });
  await page.goto('en/templates/large/');
  // The plan is handed out, so it ends with itself.
  const footer = page.getByRole('contentinfo', { includeHidden: true });
  await expect(footer).toHaveCount(1);
  await expect(footer).toBeHidden();
  const heading = (name: string) => page.getByRole('heading', { name, exact: true });
  const [calls, next] = [heading('Who to call'), heading('1 Scope and owner')];
  for (const each of [calls, next]) await expect(each).toHaveCSS('break-before', 'page');
  const [from, until] = [await calls.boundingBox(), await next.boundingBox()];
  expect((until?.y ?? Infinity) - (from?.y ?? 0)).toBeLessThanOrEqual(986);
  for (const above of ['Rules that always apply', 'First contact']) {
    const name = page.locator('.plan :is(p, tr)', { hasText: new RegExp(`^${above}$`) });
    await expect(name).toHaveCSS('break-after', 'avoid');
  }
  const contents = page.locator('.plan ul', { has: page.locator('a[href="#agreement"]') });
  const lines = await contents.getByRole('listitem').count();
  expect(lines).toBeGreaterThan(12);
  // Beside each other, a third of them below each other.
  expect((await contents.boundingBox())?.height).toBeLessThan(lines * 16);
  const toSign = page.getByRole('columnheader', { name: 'Signature' });
  expect((await toSign.boundingBox())?.width).toBeGreaterThan(150);
});

test('a table that scrolls sideways is reached by keyboard and named', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('en/templates/large/');
  const wide = page.getByRole('group', { name: 'Table, scrolls sideways' });
  await wide.first().focus();
  await expect(wide.first()).toBeFocused();
});

for (const locale of localeIds) {
  test(`the shape of a finished plan opens in the planner, marked as an example (${locale})`, async ({
    page,
  }) => {
    await page.goto(`${locale}/templates/medium/`);
    await door(page, said[locale].start).click();
    await expect(partHeading(page, said[locale].scope)).toBeVisible();
    await expect(field(page, 'users')).toHaveValue('5000');
    await expect(field(page, 'organisation')).toHaveValue('');
    await expect(page.locator('.source--example').first()).toBeAttached();
    expect(new URL(page.url()).hash).toBe('#/scope');
  });
}

test('an own plan is kept beside the one that begins, and neither reload nor Back begins another', async ({
  page,
}) => {
  await openPlanner(page, 'en', 'scope');
  await field(page, 'organisation').fill('Northwick Borough');
  await expectSaved(page, english);
  await page.goto('en/templates/small/');
  await door(page, 'Start from this shape').click();
  await expect(field(page, 'users')).toHaveValue('250');
  await field(page, 'organisation').fill('Begun from an example');
  await expectSaved(page, english);
  await page.reload();
  await expect(field(page, 'organisation')).toHaveValue('Begun from an example');

  await page.goBack();
  await expect(partHeading(page, say.chapters.title)).toBeVisible();
  await page.reload();
  await expect(partHeading(page, say.chapters.title)).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/templates\/small\/$/);
  await page.goForward();
  await expect(partHeading(page, say.chapters.title)).toBeVisible();
  expect(await plansOf(page)).toEqual(['Begun from an example', 'Northwick Borough']);
});

test('the blank plan begins a new one beside an own plan', async ({ page }) => {
  await openPlanner(page, 'en', 'scope');
  await field(page, 'organisation').fill('Northwick Borough');
  await expectSaved(page, english);
  await page.goto('en/templates/blank/');
  await door(page, 'Fill it in here').click();
  await expect(partHeading(page, chapterNames.scope)).toBeVisible();
  await expect(field(page, 'organisation')).toHaveValue('');
  await field(page, 'organisation').fill('Filled in here');
  await expectSaved(page, english);
  expect(await plansOf(page)).toEqual(['Filled in here', 'Northwick Borough']);
});

test('a plan that only this page holds is asked about first', async ({ page }) => {
  const asked = questionsOf(page);
  await openWithoutStoring(page);
  await field(page, 'organisation').fill('Only here');
  const begin = () =>
    page.evaluate(() => {
      location.hash = '#/start/medium';
    });
  const dialog = page.getByRole('dialog', { name: say.unsaved.title });
  await begin();
  await expect(dialog).toBeVisible();
  expect(new URL(page.url()).hash).toBe('#/');
  await dialog.getByRole('button', { name: say.unsaved.cancel }).click();
  await goTo(page, 'scope', chapterNames.scope);
  await expect(field(page, 'organisation')).toHaveValue('Only here');
  // Back and forth asks nothing again.
  await page.goBack();
  await expect(partHeading(page, say.ten.title)).toBeVisible();
  await expect(dialog).toBeHidden();

  await begin();
  await dialog.getByRole('button', { name: say.unsaved.without }).click();
  await expect(field(page, 'users')).toHaveValue('5000');
  await expect(field(page, 'organisation')).toHaveValue('');
  expect(asked).toEqual([]);
});
