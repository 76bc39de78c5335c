import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Locale } from '../../i18n/locales';
import { loadExamples } from '../../plan/examples';
import { blankPlan } from '../../plan/plan';
import ChapterNav from './ChapterNav';
import { chapterRules } from './parts';
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

/** A plan with two answers of the first chapter confirmed by nobody, a gap there, and nothing in the second. */
const begun = {
  ...small,
  sources: { 'scope.organisation': 'example', 'scope.platforms': 'proposed' } as const,
  answers: { ...answers, scope: { ...answers.scope, users: null }, teams: blank.answers.teams },
};

for (const plan of [blank, begun, small]) {
  test(`the list of chapters is accessible (${plan.id})`, async () => {
    await show(<ChapterNav plan={plan} view="scope" />);
    expect(await accessibilityFindings()).toEqual([]);
  });
}

const spoken: Record<Locale, [begun: RegExp, untouched: RegExp, done: string]> = {
  en: [
    /^1Scope and owner, 20 of 22 answered, 2 to confirm20\/22$/,
    /, 0 of \d+ answered0/,
    ', Complete✓',
  ],
  'zh-tw': [/, 已答 20 題，共 22 題，2 題待確認20\/22$/, /, 已答 0 題，共 \d+ 題0/, ', 已完成✓'],
  nl: [/, 20 van 22 beantwoord, 2 te bevestigen20\/22$/, /, 0 van \d+ beantwoord0/, ', Compleet✓'],
  ko: [/, 질문 22개 중 20개 답변, 확인할 답변 2개20\/22$/, /, 질문 \d+개 중 0개 답변0/, ', 완료✓'],
};
for (const [locale, [first, second, done]] of Object.entries(spoken)) {
  test(`each chapter says how far it has come, in figures and in words (${locale})`, async () => {
    await show(<ChapterNav plan={begun} view="overview" />, { locale: locale as Locale });
    // Before the chapters stands the overview; after them, the check and the translations.
    const said = links().slice(1, -2);
    expect(said[0]).toMatch(first);
    expect(said[1]).toMatch(second);
    expect(said.slice(2).filter((text) => !text.endsWith(done))).toEqual([]);
  });
}

test('what is to confirm is marked by a line, not by colour alone', async () => {
  await show(<ChapterNav plan={begun} view="overview" />);
  const counts = [...document.querySelectorAll('.chapters__count')];
  expect(counts.map((count) => getComputedStyle(count).textDecorationStyle === 'dotted')).toEqual([
    true,
    ...Array.from({ length: counts.length - 1 }, () => false),
  ]);
});

test('a complete chapter says that the check found something, once the check is loaded', async () => {
  const plan = {
    ...small,
    answers: { ...answers, scope: { ...answers.scope, rolloutEnd: '2001-01-01' } },
  };
  await show(<ChapterNav plan={plan} view="overview" />);
  await chapterRules.load();
  await expect
    .element(page.getByRole('link', { name: /^Scope and owner ?, Complete, with findings$/ }))
    .toHaveTextContent(/!$/);
});

test('the present view is marked, and only that', async () => {
  for (const [view, name] of [
    ['overview', 'Overview'],
    ['scope', '1Scope and owner'],
    ['review', 'Check answers'],
    ['words', 'Words to translate'],
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
