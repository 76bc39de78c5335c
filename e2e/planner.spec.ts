import type { Page } from 'playwright/test';
import { chapterIds } from '../src/i18n/spine.ts';
import { questionsOf } from '../src/plan/chapters/index.ts';
import { exampleIds } from '../src/plan/examples/index.ts';
import { blankPlan } from '../src/plan/plan.ts';
import { textLimit } from '../src/plan/question.ts';
import { expect, localeIds, test } from './fixtures.ts';
import { planIn } from './markdown.ts';
import {
  chooseFile,
  continueButton,
  downloadPlan,
  expectSaved,
  goTo,
  openPlanner,
  partHeading,
  useExample,
} from './planner.ts';
import { languageOf } from './words.ts';

const english = await languageOf('en');
const { say, words } = english;
const { question: labels, chapter: chapterNames } = words.labels;

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const field = (page: Page, id: string) => page.locator(`[id="${id}"]`);
const notice = (page: Page) => page.locator('.notice');

test('Undo takes back one answer at a time, Redo brings it back', async ({ page }) => {
  await openPlanner(page, 'en', 'scope');
  await expect(button(page, say.bar.undo)).toBeDisabled();
  await field(page, 'organisation').pressSequentially('Northwick');
  await field(page, 'planOwner').pressSequentially('De Wit');
  await page.getByRole('radio', { name: words.catalogue.status.review }).check();

  await button(page, say.bar.undo).click();
  await expect(page.getByRole('radio', { name: words.catalogue.status.review })).not.toBeChecked();
  await button(page, say.bar.undo).click();
  await expect(field(page, 'planOwner')).toHaveValue('');
  await expect(field(page, 'organisation')).toHaveValue('Northwick');
  await button(page, say.bar.redo).click();
  await expect(field(page, 'planOwner')).toHaveValue('De Wit');
  await button(page, say.bar.redo).click();
  await expect(page.getByRole('radio', { name: words.catalogue.status.review })).toBeChecked();
  await expect(button(page, say.bar.redo)).toBeDisabled();
});

test.describe('the entries of a list', () => {
  const names = (page: Page) => page.locator('#regions ~ .list__entries .entry__name');
  const act = (page: Page, action: string, entry: string) =>
    button(page, say.list.of(action, entry)).first();
  const add = (page: Page) => button(page, say.list.add(labels.scope.regions));

  /** Adds regions of these names with the keyboard where the focus is led. */
  async function addRegions(page: Page, ...regions: string[]): Promise<void> {
    await openPlanner(page, 'en', 'scope');
    for (const [index, region] of regions.entries()) {
      await add(page).press('Enter');
      const entry = page.locator('#regions ~ .list__entries > li').nth(index);
      await expect(entry.locator('.entry__toggle')).toBeFocused();
      await entry.getByLabel(labels.scope.region, { exact: true }).pressSequentially(region);
    }
    await expect(names(page)).toHaveText(regions);
  }

  test('are added open, with the focus on the new one', async ({ page }) => {
    await addRegions(page, 'Europe', 'Asia');
  });

  test('are duplicated with all answers, the copy below its original', async ({ page }) => {
    await addRegions(page, 'Europe', 'Asia');
    await act(page, say.list.duplicate, 'Europe').press('Enter');
    await expect(names(page)).toHaveText(['Europe', 'Europe', 'Asia']);
    const copy = page.locator('#regions ~ .list__entries > li').nth(1);
    await expect(copy.locator('.entry__toggle')).toBeFocused();
    await copy.getByLabel(labels.scope.region, { exact: true }).fill('Africa');
    await expect(names(page)).toHaveText(['Europe', 'Africa', 'Asia']);
  });

  test('move by buttons and keep the focus, also at the end of the list', async ({ page }) => {
    await addRegions(page, 'Europe', 'Asia', 'Africa');
    await act(page, say.list.up, 'Africa').press('Enter');
    await expect(names(page)).toHaveText(['Europe', 'Africa', 'Asia']);
    const africa = page.locator('#regions ~ .list__entries > li').filter({ hasText: 'Africa' });
    await expect(africa.locator(':focus')).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expect(names(page)).toHaveText(['Africa', 'Europe', 'Asia']);
    await expect(africa.locator(':focus')).toHaveCount(1);
    await act(page, say.list.down, 'Europe').press('Enter');
    await expect(names(page)).toHaveText(['Africa', 'Asia', 'Europe']);
    await expect(notice(page)).toContainText(say.list.moved('Europe', 3));
  });

  test('are removed with a way back, and the focus goes to a neighbour', async ({ page }) => {
    await addRegions(page, 'Europe', 'Asia');
    await act(page, say.list.remove, 'Europe').press('Enter');
    await expect(names(page)).toHaveText(['Asia']);
    const toggles = page.locator('#regions ~ .list__entries .entry__toggle');
    await expect(toggles.first()).toBeFocused();
    await expect(notice(page)).toContainText(say.list.removed('Europe'));
    await button(notice(page).page(), say.bar.undo).last().click();
    await expect(names(page)).toHaveText(['Europe', 'Asia']);
  });

  test('leave the focus in the list when the last one is removed', async ({ page }) => {
    await addRegions(page, 'Europe');
    await act(page, say.list.remove, 'Europe').press('Enter');
    await expect(names(page)).toHaveCount(0);
    await expect(page.locator('section.list:has(#regions) :focus')).toHaveCount(1);
  });
});

test('a suggestion is in sight but only used when asked for', async ({ page }) => {
  await openPlanner(page, 'en', 'scope');
  for (const chapter of chapterIds) await goTo(page, chapter, chapterNames[chapter]);
  const before = planIn((await downloadPlan(page, english)).text).answers;
  expect(before).toEqual(blankPlan('blank', 'en').answers);

  await goTo(page, 'training', chapterNames.training);
  const agenda = page.locator('section.list:has(#agenda)');
  await expect(agenda.getByText(words.catalogue.agendaItem.troubleshooting)).toBeVisible();
  await button(page, say.list.use).last().press('Enter');
  await expect(agenda.locator(':focus')).toHaveCount(1);
  const after = planIn((await downloadPlan(page, english)).text).answers;
  const { agenda: question } = questionsOf('training');
  const suggested = question?.kind === 'list' ? question.suggestion : [];
  expect(after.training.agenda).toMatchObject([...suggested]);
  expect(after.training.audiences).toEqual([]);
});

for (const locale of localeIds) {
  test(`every worked example opens complete and without findings (${locale})`, async ({ page }) => {
    const language = await languageOf(locale);
    const { say: here } = language;
    await openPlanner(page, locale);
    for (const id of exampleIds) {
      await useExample(page, language, id);
      await goTo(page, '', here.overview.title);
      await expect(page.locator('.tasks .tag')).toHaveText(
        chapterIds.map(() => here.status.complete),
      );
      await goTo(page, 'review', here.review.title);
      await expect(page.getByText(here.review.noFindings)).toBeVisible();
      await expect(page.getByText(here.review.count.gap(0))).toBeVisible();
      await expect(page.getByText(here.review.missing)).toHaveCount(0);
      await goTo(page, 'plans', here.plans.title);
      await button(page, here.plans.new).click();
      await expect(partHeading(page, here.overview.title)).toBeVisible();
    }
  });
}

test.describe('what can’t be used stops Continue and stays as it was typed', () => {
  const cases = [
    { name: 'users', typed: 'about ten', message: say.errors.notANumber(labels.scope.users) },
    {
      name: 'devices',
      typed: '10000001',
      message: say.errors.tooLarge(labels.scope.devices, '10,000,000'),
    },
    {
      name: 'planOwner',
      typed: 'x'.repeat(textLimit + 1),
      message: say.errors.tooLong(labels.scope.planOwner, 1),
    },
  ];
  for (const { name, typed, message } of cases) {
    test(message, async ({ page }) => {
      await openPlanner(page, 'en', 'scope');
      await field(page, name).fill(typed);
      await continueButton(page, english).click();

      const summary = page.getByRole('alert').filter({ hasText: say.errors.title });
      await expect(summary).toBeFocused();
      await expect(page).toHaveTitle(new RegExp(`^${say.errors.prefix}`));
      await expect(partHeading(page, chapterNames.scope)).toBeVisible();
      await summary.getByRole('link', { name: message }).click();
      await expect(field(page, name)).toBeFocused();
      await expect(field(page, name)).toHaveAttribute('aria-invalid', 'true');
      await expect(field(page, name)).toHaveValue(typed);

      await expectSaved(page, english);
      await page.reload();
      await expect(field(page, name)).toHaveValue(typed);

      await field(page, name).fill('12');
      await continueButton(page, english).click();
      await expect(partHeading(page, chapterNames.teams)).toBeVisible();
      await expect(page).not.toHaveTitle(new RegExp(say.errors.prefix));
    });
  }

  test('in an entry that is closed, which opens', async ({ page }) => {
    await openPlanner(page, 'en', 'training');
    await button(page, say.list.add(labels.training.agenda)).click();
    const entry = page.locator('section.list:has(#agenda) .entry');
    await entry.getByLabel(labels.training.minutes).fill('long');
    await entry.locator('.entry__toggle').click();
    await expect(entry.getByLabel(labels.training.minutes)).toBeHidden();
    await continueButton(page, english).click();
    const summary = page.getByRole('alert').filter({ hasText: say.errors.title });
    await summary.getByRole('link').click();
    await expect(entry.getByLabel(labels.training.minutes)).toBeFocused();
  });
});

test('Back and Forward of the browser go from chapter to chapter', async ({ page }) => {
  await openPlanner(page, 'en', 'scope');
  await field(page, 'organisation').fill('Northwick');
  await continueButton(page, english).click();
  await expect(partHeading(page, chapterNames.teams)).toBeFocused();
  await continueButton(page, english).click();
  await expect(partHeading(page, chapterNames.process)).toBeFocused();
  await page.goBack();
  await expect(partHeading(page, chapterNames.teams)).toBeFocused();
  await page.goBack();
  await expect(partHeading(page, chapterNames.scope)).toBeFocused();
  await expect(field(page, 'organisation')).toHaveValue('Northwick');
  await page.goForward();
  await expect(partHeading(page, chapterNames.teams)).toBeFocused();
});

test('an address leads to a field of a chapter', async ({ page }) => {
  await openPlanner(page, 'en', 'process/majorLead');
  await expect(field(page, 'majorLead')).toBeFocused();
  await expect(field(page, 'majorLead')).toBeInViewport();
});

test('an address leads to a field of a list’s entry and opens the entry', async ({ page }) => {
  await openPlanner(page, 'en', 'teams');
  await button(page, say.list.use).first().click();
  await expectSaved(page, english);
  const tiers = page.locator('section.list:has(#tiers)');
  const id = await tiers.locator('.entry__toggle').nth(1).getAttribute('id');
  await page.goto('en/');
  await openPlanner(page, 'en', `teams/${String(id)}.team`);
  await expect(field(page, `${String(id)}.team`)).toBeFocused();
  await expect(tiers.locator('.entry__toggle[aria-expanded="true"]')).toHaveCount(1);
});

test('Change in the review leads to the answer, and Continue back', async ({ page }) => {
  await openPlanner(page, 'en');
  await useExample(page, english);
  await goTo(page, 'review', say.review.title);
  await page.getByRole('link', { name: say.review.changeIt(labels.process.majorLead) }).click();
  await expect(field(page, 'majorLead')).toBeFocused();
  await field(page, 'majorLead').fill('Somebody else');
  await button(page, say.chapter.toReview).click();
  await expect(partHeading(page, say.review.title)).toBeVisible();
  await expect(page.getByText('Somebody else')).toBeVisible();
});

test('a gap in the preview leads to its question', async ({ page }) => {
  await openPlanner(page, 'en', 'scope');
  const preview = page.getByRole('region', { name: say.preview.title });
  await preview.getByTitle(say.preview.goTo(labels.process.majorLead)).first().click();
  await expect(partHeading(page, chapterNames.process)).toBeVisible();
  await expect(field(page, 'majorLead')).toBeFocused();
});

test('the document may be in another language than the planner', async ({ page }) => {
  const korean = await languageOf('ko');
  await openPlanner(page, 'en', 'scope');
  await field(page, 'organisation').fill('Northwick');
  await page.getByLabel(say.preview.language).selectOption('ko');
  const sheet = page.getByRole('article');
  await expect(sheet).toHaveAttribute('lang', 'ko');
  await expect(sheet).toContainText(korean.words.labels.chapter.teams);
  await expect(partHeading(page, chapterNames.scope)).toBeVisible();
  const { name, text } = await downloadPlan(page, english);
  expect(name).toMatch(/^support-plan-northwick-\d{4}-\d\d-\d\d\.ko\.md$/);
  expect(text).toContain('language: "ko"');
  expect(text).toContain(korean.words.labels.chapter.teams);
  expect(planIn(text).answers.scope.organisation).toBe('Northwick');
});

test('a second tab reads, takes over when asked, and nothing that was typed is lost', async ({
  page,
  context,
  troubles,
  baseURL,
}) => {
  await openPlanner(page, 'en', 'scope');
  await field(page, 'organisation').pressSequentially('From the first tab');
  await expectSaved(page, english);

  const second = await context.newPage();
  await troubles.watch(second, new URL(baseURL ?? '').origin);
  await openPlanner(second, 'en', 'scope');
  const warning = second.getByRole('alert').filter({ hasText: say.lock.title });
  await expect(warning).toContainText(say.lock.text);
  await expect(field(second, 'organisation')).toHaveValue('From the first tab');
  await expect(field(second, 'organisation')).toBeDisabled();

  // Typed and taken over before the pause after which it would be saved.
  await field(page, 'planOwner').fill('Typed last');
  await warning.getByRole('button', { name: say.lock.take }).click();
  await expect(warning).toBeHidden();
  await expect(field(second, 'planOwner')).toHaveValue('Typed last');
  await field(second, 'ownerRole').fill('From the second tab');

  await expect(page.getByRole('alert').filter({ hasText: say.lock.lost })).toBeVisible();
  await expect(field(page, 'planOwner')).toBeDisabled();
  await expect(field(page, 'planOwner')).toHaveValue('Typed last');

  await expectSaved(second, english);
  await button(page, say.lock.take).click();
  await expect(field(page, 'ownerRole')).toHaveValue('From the second tab');
  await expect(field(page, 'ownerRole')).toBeEnabled();
  await expect(field(second, 'ownerRole')).toBeDisabled();
});

test('plans are duplicated, opened, deleted and brought back', async ({ page }) => {
  await openPlanner(page, 'en', 'scope');
  await field(page, 'organisation').pressSequentially('Northwick');
  await field(page, 'planOwner').pressSequentially('De Wit');
  await goTo(page, 'plans', say.plans.title);
  const rows = page.locator('.plans strong');
  await expect(rows).toHaveText(['Northwick']);

  await button(page, say.plans.of(say.plans.duplicate, 'Northwick')).click();
  const copy = say.plans.copyOf('Northwick');
  await expect(partHeading(page, say.overview.title)).toBeVisible();
  await expect(page.locator('.bar__name')).toHaveText(copy);
  await goTo(page, 'scope', chapterNames.scope);
  await expect(field(page, 'planOwner')).toHaveValue('De Wit');
  await field(page, 'planOwner').fill('Somebody else');
  await goTo(page, 'plans', say.plans.title);
  await expect(rows).toHaveText([copy, 'Northwick']);

  await button(page, say.plans.of(say.plans.open, 'Northwick')).click();
  await expect(partHeading(page, say.overview.title)).toBeVisible();
  await expect(page.locator('.bar__name')).toHaveText('Northwick');
  await goTo(page, 'scope', chapterNames.scope);
  await expect(field(page, 'planOwner')).toHaveValue('De Wit');

  await goTo(page, 'plans', say.plans.title);
  await button(page, say.plans.of(say.plans.delete, copy)).click();
  await expect(rows).toHaveText(['Northwick']);
  await expect(notice(page)).toContainText(say.plans.deleted(copy));
  await button(page, say.plans.undoDelete).click();
  await expect(rows).toHaveText([copy, 'Northwick']);
  await button(page, say.plans.of(say.plans.open, copy)).click();
  await expect(partHeading(page, say.overview.title)).toBeVisible();
  await goTo(page, 'scope', chapterNames.scope);
  await expect(field(page, 'planOwner')).toHaveValue('Somebody else');
});

test('a downloaded file opens as a new plan with every answer', async ({ page }) => {
  await openPlanner(page, 'en');
  await useExample(page, english, 'large');
  const file = await downloadPlan(page, english);
  await goTo(page, 'plans', say.plans.title);
  await expect(page.locator('.plans__row')).toHaveCount(1);

  await chooseFile(page, english, file);
  await expect(notice(page)).toContainText(say.openFile.opened(file.name));
  const again = await downloadPlan(page, english);
  expect(planIn(again.text).answers).toEqual(planIn(file.text).answers);
  expect(planIn(again.text).id).not.toBe(planIn(file.text).id);
  await goTo(page, 'plans', say.plans.title);
  await expect(page.locator('.plans__row')).toHaveCount(2);
});

test('a file whose text was edited says so, and all answers come back', async ({ page }) => {
  await openPlanner(page, 'en', 'scope');
  await field(page, 'organisation').fill('Northwick');
  const { name, text } = await downloadPlan(page, english);
  await chooseFile(page, english, { name, text: text.replace('Northwick', 'Changed by hand') });
  await expect(notice(page)).toContainText(say.openFile.edited);
  await expect(page.locator('.bar__name')).toHaveText('Northwick');
});

test('a file of another kind is refused and the plan stays', async ({ page }) => {
  await openPlanner(page, 'en', 'scope');
  await field(page, 'organisation').fill('Northwick');
  await chooseFile(page, english, { name: 'notes.md', text: '# Notes\n\nNo plan at all.\n' });
  await expect(notice(page)).toContainText(say.openFile.notAPlan);
  await expect(field(page, 'organisation')).toHaveValue('Northwick');
});

/** The steps of a composition as an input method sends them, and what it leaves in the end. */
const compositions = [
  { language: 'Korean', steps: ['ㅎ', '하', '한'], text: '한' },
  { language: 'Chinese', steps: ['ㄓ', 'ㄓㄨ', 'ㄓㄨㄥ', '中'], text: '中' },
];

for (const { language, steps, text } of compositions) {
  test(`${language} is composed without lost or doubled characters`, async ({ page }) => {
    await openPlanner(page, 'en', 'scope');
    await field(page, 'organisation').focus();
    const devtools = await page.context().newCDPSession(page);
    for (let times = 0; times < 3; times += 1) {
      for (const step of steps) {
        await devtools.send('Input.imeSetComposition', {
          text: step,
          selectionStart: step.length,
          selectionEnd: step.length,
        });
        await expect(field(page, 'organisation')).toHaveValue(text.repeat(times) + step);
      }
      // The key that ends a composition belongs to the input method: it must not send the form.
      await devtools.send('Input.dispatchKeyEvent', {
        type: 'rawKeyDown',
        key: 'Process',
        code: 'Enter',
        windowsVirtualKeyCode: 229,
      });
      await devtools.send('Input.insertText', { text });
    }
    await expect(field(page, 'organisation')).toHaveValue(text.repeat(3));
    await expect(page.locator('.bar__name')).toHaveText(text.repeat(3));
    await expect(partHeading(page, chapterNames.scope)).toBeVisible();
    await expectSaved(page, english);
    await page.reload();
    await expect(field(page, 'organisation')).toHaveValue(text.repeat(3));
  });
}

test('Print puts the document on paper and nothing else', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = 'yes';
    };
  });
  await openPlanner(page, 'en', 'scope');
  await field(page, 'organisation').fill('Northwick');
  await button(page, say.bar.download).click();
  await button(page, say.download.print).click();
  await expect(page.locator('html[data-printed]')).toHaveCount(1);

  await page.emulateMedia({ media: 'print' });
  const printed = page.locator('.printout');
  await expect(printed).toBeVisible();
  await expect(printed).toContainText('Northwick');
  const alone = await page.evaluate(() => {
    const paper = document.querySelector('.printout');
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const strays: string[] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const around = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (text === '' || !around || paper?.contains(node)) continue;
      const range = document.createRange();
      range.selectNode(node);
      const { width, height } = range.getBoundingClientRect();
      if (width > 1 && height > 1 && around.checkVisibility({ visibilityProperty: true })) {
        strays.push(text);
      }
    }
    return strays;
  });
  expect(alone).toEqual([]);

  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => {
    dispatchEvent(new Event('afterprint'));
  });
  await expect(printed).toHaveCount(0);
});
