import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type Locale, localeIds } from '../../../i18n/locales';
import { chapterIds, type ChapterId } from '../../../plan/chapters';
import { loadExamples } from '../../../plan/examples';
import { readPlan } from '../../../plan/plan';
import { accessibilityFindings, findingsInNames } from '../testing/accessibility';
import { sessionInMemory } from '../testing/session';
import { showFollowing } from '../testing/stage';
import type { Session } from '../state/session';
import { ChapterView } from './ChapterView';

const examples = await loadExamples('en');

beforeEach(async () => {
  await page.viewport(1280, 900);
});
const onErrors = vi.fn();

/** Shows a chapter of a session's plan and waits until its form is there. */
async function showChapter(chapter: ChapterId, session: Session, locale: Locale = 'en') {
  const route = { view: chapter, field: null, fromReview: false };
  await showFollowing(
    ({ history: { plan } }) => (
      <ChapterView
        chapter={chapter}
        plan={plan}
        route={route}
        readOnly={false}
        onErrors={onErrors}
      />
    ),
    { session, locale, chapter },
  );
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** A session with the worked example of a large organisation. */
async function worked(): Promise<Session> {
  const session = sessionInMemory();
  await session.open(examples('small', 'small'));
  return session;
}

/** Opens the details of the first row there is. */
async function openRow() {
  const details = page.getByRole('button', { name: /^Details: / }).first();
  if (document.querySelector('.grid')) await details.click();
}

const button = (name: string) => page.getByRole('button', { name, exact: true });
const field = (name: string) => page.getByRole('textbox', { name, exact: true });
const summary = page.getByRole('alert', { name: 'There is a problem' });

for (const chapter of chapterIds) {
  test(`a chapter is accessible with the details of a row open (${chapter})`, async () => {
    await showChapter(chapter, await worked());
    await openRow();
    expect(await accessibilityFindings()).toEqual([]);
  });
}

for (const locale of localeIds) {
  test(`a chapter names its fields (${locale})`, async () => {
    await showChapter('teams', await worked(), locale);
    document.querySelector<HTMLElement>('.row-details')?.click();
    expect(await findingsInNames()).toEqual([]);
  });
}

const faults = [
  { label: 'Users', typed: 'about ten', message: 'Users: enter a whole number, such as 12' },
  { label: 'Devices', typed: '10000001', message: 'Devices: enter a number up to 10,000,000' },
  {
    label: 'Organisation',
    typed: 'x'.repeat(5_001),
    message: 'Organisation: shorten the text by 1 character',
  },
];

for (const { label, typed, message } of faults) {
  test(`what can’t be used stops Continue and stays as it was typed (${message})`, async () => {
    location.hash = '#/scope';
    await showChapter('scope', sessionInMemory());
    await field(label).fill(typed);
    await button('Continue').click();
    await expect.element(summary).toHaveFocus();
    expect(location.hash).toBe('#/scope');
    expect(onErrors).toHaveBeenLastCalledWith(1);
    await summary.getByRole('link', { name: message }).click();
    await expect.element(field(label)).toHaveFocus();
    await expect.element(field(label)).toHaveAttribute('aria-invalid', 'true');
    await expect.element(field(label)).toHaveValue(typed);
    await field(label).fill('12');
    await button('Continue').click();
    expect(location.hash).toBe('#/teams');
    expect(onErrors).toHaveBeenLastCalledWith(0);
  });
}

test('a day that does not exist is an error, and not simply no answer', async () => {
  await showChapter('scope', sessionInMemory());
  await page.getByText('1 detail, none answered').first().click();
  const day = page.getByLabelText('Date of the plan');
  day.element().focus();
  // The 31st of a month that has none.
  await userEvent.keyboard('02312027');
  await button('Continue').click();
  await expect
    .element(summary)
    .toHaveTextContent('Date of the plan: enter the day, month and year of a real date');
});

test('an error among the details of a row that are closed leads to their address', async () => {
  const mustDo = page.getByRole('textbox', { name: /^Must be able to/ });
  await showChapter('training', sessionInMemory());
  await button('Add to “Audiences”').click();
  await page.getByRole('button', { name: /^Details: Audiences, entry 1/ }).click();
  await mustDo.fill('x'.repeat(5_001));
  await button('Close the details').click();
  await expect.element(mustDo).not.toBeInTheDocument();
  await button('Continue').click();
  await summary.getByRole('link').click();
  expect(location.hash).toMatch(/^#\/training\/audiences\.[\w-]+\.mustDo$/);
});

test('details are folded, count their answers, and open for an error that is in them', async () => {
  await showChapter('process', sessionInMemory());
  const details = page.getByText('3 details, none answered');
  await expect.element(field('Working days to publish')).not.toBeInTheDocument();
  await details.click();
  await field('Working days to publish').fill('soon');
  await details.click();
  await expect.element(field('Working days to publish')).not.toBeInTheDocument();
  await button('Continue').click();
  await summary.getByRole('link').click();
  await expect.element(field('Working days to publish')).toHaveFocus();
  await field('Working days to publish').fill('3');
  await expect.element(page.getByText('3 details, 1 answered')).toBeVisible();
});

test('a question that depends on another is asked only for its answers, and keeps its own', async () => {
  await showChapter('training', sessionInMemory());
  await button('Add to “Agenda items”').click();
  await page.getByRole('button', { name: /^Details: / }).click();
  const details = page.getByRole('dialog');
  const item = details.getByRole('combobox', { name: 'Item' });
  await expect.element(field('Name of the item')).not.toBeInTheDocument();
  await item.selectOptions('Something else');
  await field('Name of the item').fill('Tour');
  await item.selectOptions('Break');
  await expect.element(field('Name of the item')).not.toBeInTheDocument();
  await item.selectOptions('Something else');
  await expect.element(field('Name of the item')).toHaveValue('Tour');
});

test('the chapter counts what has no answer, and says when nothing is missing', async () => {
  await showChapter('scope', sessionInMemory());
  await expect
    .element(page.getByText(/^\d+ questions in this chapter have no answer yet\./))
    .toBeVisible();
  await showChapter('scope', await worked());
  await expect
    .element(page.getByText('The plan has everything it needs from this chapter.'))
    .toBeVisible();
});

test('the Enter key in a field of one line leads nowhere', async () => {
  await showChapter('scope', await worked());
  location.hash = '#/scope';
  await field('Organisation').click();
  await userEvent.keyboard('{Enter}');
  expect(location.hash).toBe('#/scope');
  await expect.element(field('Organisation')).toHaveFocus();
  await button('Continue').click();
  expect(location.hash).toBe('#/teams');
});

test('the details that were open in a chapter are open again when the user comes back', async () => {
  const session = await worked();
  await showChapter('teams', session);
  await page.getByRole('button', { name: /^Details: Tier 1/ }).click();
  await showChapter('scope', session);
  await showChapter('teams', session);
  await expect.element(page.getByRole('dialog', { name: /Tier 1 · / })).toBeVisible();
  expect(document.querySelector('dialog')?.contains(document.activeElement)).toBe(false);
});

test('the languages of the browser’s user are offered first', async () => {
  await showChapter('scope', await worked());
  const offered = [...document.querySelectorAll('#languages .chip')].map(
    ({ textContent }) => textContent,
  );
  // Chromium as tests start it speaks American English.
  expect(offered[0]).toBe('English');
  expect(offered).toHaveLength(25);
});

test('a tier escalates to tiers above it that the plan has, and to nothing else', async () => {
  const session = sessionInMemory();
  const tier = (level: string, escalatesTo: string | null) => ({ id: level, level, escalatesTo });
  const plan = readPlan({
    ...{ schema: 2, id: 'p', writtenIn: 'en' },
    answers: { teams: { tiers: [tier('tier1', 'tier0'), tier('tier3', null)] } },
  });
  if (!plan) throw new Error('The plan of this test is none.');
  await session.open(plan, 'nothing');
  await showChapter('teams', session);
  const offered = (entry: string) =>
    [...document.querySelectorAll(`[id="tiers.${entry}.escalatesTo"] .chip`)].map(
      ({ textContent }) => textContent,
    );
  await page.getByRole('button', { name: /^Details: Tier 1/ }).click();
  // What an older file says stays in sight until another answer is given.
  expect(offered('tier1')).toEqual(['Tier 0', 'Tier 3']);
  await button('Next row').click();
  // There is no tier above it yet: the guide's own is offered.
  expect(offered('tier3')).toEqual(['Tier 4']);
});
