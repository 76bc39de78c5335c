import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { loadExamples } from '../../plan/examples';
import { blankPlan } from '../../plan/plan';
import { ChapterNav } from './ChapterNav';
import { chapterParts } from './parts';
import { accessibilityFindings } from './testing/accessibility';
import { show } from './testing/stage';

const blank = blankPlan('blank', 'en');
const small = (await loadExamples('en'))('small', 'small');
const { answers } = small;

const links = () =>
  page
    .getByRole('link')
    .elements()
    .map((link) => link.textContent);

test('the list of chapters is accessible', async () => {
  await show(<ChapterNav plan={blank} view="scope" />);
  expect(await accessibilityFindings()).toEqual([]);
});

test('each chapter says how far it has come', async () => {
  const plan = {
    ...small,
    answers: { ...answers, scope: { ...answers.scope, users: null }, teams: blank.answers.teams },
  };
  await show(<ChapterNav plan={plan} view="overview" />);
  expect(links().slice(1, 3)).toEqual([
    'Scope and owner, In progress',
    'Teams and tiers, Not started',
  ]);
  expect(
    links()
      .slice(3, -2)
      .filter((text) => !text.endsWith(', Complete')),
  ).toEqual([]);
  expect([links()[0], ...links().slice(-2)]).toEqual([
    'Overview',
    'Check answers',
    'Words to translate',
  ]);
});

test('a complete chapter says that the check found something, once the check is loaded', async () => {
  const plan = {
    ...small,
    answers: { ...answers, scope: { ...answers.scope, rolloutEnd: '2001-01-01' } },
  };
  await show(<ChapterNav plan={plan} view="overview" />);
  await chapterParts.load();
  await expect
    .element(page.getByRole('link', { name: /^Scope and owner ?, Complete, with findings$/ }))
    .toBeVisible();
});

test('the present view is marked, and only that', async () => {
  for (const [view, name] of [
    ['overview', 'Overview'],
    ['scope', 'Scope and owner'],
    ['review', 'Check answers'],
  ] as const) {
    await show(<ChapterNav plan={blank} view={view} />);
    const marked = page
      .getByRole('link')
      .elements()
      .filter((link) => link.getAttribute('aria-current') === 'page');
    expect(marked.map((link) => link.textContent.split(',')[0])).toEqual([name]);
  }
});

test('each link leads to its chapter', async () => {
  await show(<ChapterNav plan={blank} view="overview" />);
  await page.getByRole('link', { name: /^Training/ }).click();
  expect(location.hash).toBe('#/training');
});
