import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type Locale, localeIds } from '../../../i18n/locales';
import { loadExamples } from '../../../plan/examples';
import { blankPlan, type Plan } from '../../../plan/plan';
import type { Session } from '../state/session';
import { accessibilityFindings, findingsInNames } from '../testing/accessibility';
import { showCheck } from '../testing/check';

const blank = blankPlan('blank', 'en');
const medium = (await loadExamples('en'))('medium', 'medium');

/** A finished plan in which three answers of two chapters are missing: a number, the team of a tier, and a list. */
function withGaps(): Plan {
  const answers = structuredClone(medium.answers);
  answers.scope.users = null;
  answers.process.meetings = [];
  const [, , third] = answers.teams.tiers;
  if (third) third.team = null;
  return { ...medium, answers };
}

const answersOf = (session: Session) => session.state().history.plan.answers;
const teamsOfTiers = (session: Session) => {
  const { tiers, units } = answersOf(session).teams;
  return tiers.map(({ team }) => units.find(({ id }) => id === team)?.unit);
};
const button = (name: string) => page.getByRole('button', { name, exact: true });
const users = page.getByRole('textbox', { name: 'Users', exact: true });
const team = page.getByRole('combobox', { name: 'Team', exact: true });
const rows = () =>
  [...document.querySelectorAll('.gaps__row')].map(
    (row) => row.querySelector('label, legend, h4')?.textContent.trim() ?? '',
  );
const nextByKey = () => userEvent.keyboard('{Control>}{ArrowDown}{/Control}');

test('gaps stand under their chapters, each with its field and a way to its place', async () => {
  await showCheck(withGaps(), { shown: 'gaps' });
  const chapters = [...document.querySelectorAll('h3')].map(({ textContent }) => textContent);
  expect(chapters).toEqual(['Scope and owner', 'Teams and tiers', 'Support process']);
  expect(rows()).toEqual(['Users', 'Team', 'Meetings']);
  const place = page.getByRole('link', { name: 'Go to the chapter: What you are rolling out' });
  await expect.element(place).toHaveAttribute('href', '#/scope/users?from=review&show=gaps');
  expect(await accessibilityFindings()).toEqual([]);
});

for (const locale of localeIds) {
  test(`fields and links of gaps are named (${locale})`, async () => {
    await showCheck(withGaps(), { locale, shown: 'gaps' });
    expect(await findingsInNames()).toEqual([]);
  });
}

test('an answer is given in place, stays under the fingers, and counts at once', async () => {
  const session = await showCheck(withGaps(), { shown: 'gaps' });
  await users.click();
  await userEvent.keyboard('4500');
  await expect.element(users).toHaveFocus();
  await expect.element(users).toHaveValue('4500');
  expect(answersOf(session).scope.users).toBe(4500);
  await expect.element(page.getByRole('tab', { name: 'Gaps 2' })).toBeVisible();
  await userEvent.click(team);
  await userEvent.keyboard('Field support');
  expect(rows()).toEqual(['Users', 'Team', 'Meetings']);
  await expect.element(page.getByText('Answered', { exact: true })).toHaveLength(2);
  expect(teamsOfTiers(session).slice(1, 3)).toEqual(['Service desk', 'Field support']);

  // Who comes again finds only what is still open.
  await page.getByRole('tab', { name: /^Risks/ }).click();
  await page.getByRole('tab', { name: /^Gaps/ }).click();
  await expect.poll(rows).toEqual(['Meetings']);
});

test('answers that come at once, as dictation gives them, are all kept in their list', async () => {
  const answers = structuredClone(medium.answers);
  const [, second, third] = answers.teams.tiers;
  if (second) second.people = null;
  if (third) third.people = null;
  const session = await showCheck({ ...medium, answers }, { shown: 'gaps' });
  const people = page.getByRole('textbox', { name: 'People', exact: true });
  await expect.element(people).toHaveLength(2);
  people.elements().forEach((field, index) => {
    if (field instanceof HTMLInputElement) field.value = String(index + 11);
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  expect(
    answersOf(session)
      .teams.tiers.map(({ people: count }) => count)
      .slice(1, 3),
  ).toEqual([11, 12]);
});

test('“Next gap” goes from field to field and begins again at the end, by button and by key', async () => {
  await showCheck(withGaps(), { shown: 'gaps' });
  await button('Next gap').click();
  await expect.element(users).toHaveFocus();
  await button('Next gap').click();
  await expect.element(team).toHaveFocus();
  await nextByKey();
  await expect.element(button('Use the suggestion')).toHaveFocus();
  await nextByKey();
  await expect.element(users).toHaveFocus();
});

test('“Next gap” passes over what is answered by now, and leads to the gaps from elsewhere', async () => {
  await showCheck(withGaps(), { shown: 'risks' });
  await nextByKey();
  await expect.element(users).toHaveFocus();
  expect(location.hash).toBe('#/review?show=gaps');
  await userEvent.keyboard('10');
  await nextByKey();
  await nextByKey();
  await nextByKey();
  await expect.element(team).toHaveFocus();
});

test('the key is left alone while text is composed, and to fields that need it', async () => {
  await showCheck(blank, { shown: 'gaps' });
  const organisation = page.getByRole('textbox', { name: 'Organisation', exact: true });
  await organisation.click();
  const press = (target: Element, more: KeyboardEventInit = {}) => {
    const init = { key: 'ArrowDown', ctrlKey: true, bubbles: true, cancelable: true, ...more };
    const event = new KeyboardEvent('keydown', init);
    target.dispatchEvent(event);
    return event.defaultPrevented;
  };
  expect(press(organisation.element(), { isComposing: true })).toBe(false);
  await expect.element(organisation).toHaveFocus();
  const date = page.getByLabelText('Pilot start', { exact: true });
  expect(press(date.element())).toBe(false);
  expect(press(organisation.element())).toBe(true);
  await expect.element(organisation).not.toHaveFocus();
});

test('what can’t be used is said when the user goes on, and blocks nobody', async () => {
  const session = await showCheck(withGaps(), { shown: 'gaps' });
  await users.fill('about ten');
  await nextByKey();
  await expect.element(users).toHaveFocus();
  await expect
    .element(users)
    .toHaveAccessibleDescription(/Users: enter a whole number, such as 12/);
  await nextByKey();
  await expect.element(team).toHaveFocus();
  await expect.element(users).toHaveValue('about ten');
  expect(answersOf(session).scope.users).toBe('about ten');
  await users.fill('10');
  await expect.element(users).not.toHaveAttribute('aria-invalid', 'true');
});

test('an empty list offers what the guide suggests, and the way to it', async () => {
  const session = await showCheck(withGaps(), { shown: 'gaps' });
  await expect
    .element(page.getByRole('link', { name: 'Go to the list: Meetings' }))
    .toHaveAttribute('href', '#/process/meetings?from=review&show=gaps');
  await button('Use the suggestion').click();
  await expect.element(page.getByRole('heading', { name: 'Meetings', exact: true })).toHaveFocus();
  const { meetings } = answersOf(session).process;
  expect(meetings).toHaveLength(2);
  const from = session.state().history.plan.sources;
  expect(from[`process.meetings.${meetings[0]?.id ?? ''}.meeting`]).toBe('proposed');
  await expect
    .element(page.getByRole('tab', { name: /^To confirm \d+$/ }))
    .not.toHaveTextContent('To confirm 0');
});

test('among all answers stand the first gaps, and the way to the others', async () => {
  await showCheck(blank);
  expect(rows()).toHaveLength(8);
  await page.getByRole('link', { name: /^Show \d+ more gaps$/ }).click();
  await expect.poll(() => rows().length).toBeGreaterThan(20);
  await expect
    .element(page.getByRole('tab', { name: /^Gaps/ }))
    .toHaveAttribute('aria-selected', 'true');
});

test('a reader sees the gaps and can go to them, but answers nothing', async () => {
  await showCheck(withGaps(), { shown: 'gaps', readOnly: true });
  await expect.element(users).toBeDisabled();
  await expect.element(button('Use the suggestion')).toBeDisabled();
  await button('Next gap').click();
  await expect
    .element(page.getByRole('link', { name: 'Go to the chapter: What you are rolling out' }))
    .toHaveFocus();
});

const none: [Locale, string, string][] = [
  [
    'en',
    'No gaps: every question that the plan needs has an answer.',
    'No gaps, but 1 answer is not confirmed yet.',
  ],
  ['zh-tw', '沒有待補項目，計畫需要的題目都已作答。', '沒有待補項目，但還有 1 個答案尚未確認。'],
  [
    'nl',
    'Geen open punten: alle vragen die voor het plan nodig zijn, hebben een antwoord.',
    'Geen open punten, maar 1 antwoord is nog niet bevestigd.',
  ],
  [
    'ko',
    '미입력 항목이 없습니다. 계획서에 필요한 질문에 모두 답했습니다.',
    '미입력 항목은 없지만 아직 확인하지 않은 답변이 1개 있습니다.',
  ],
];
for (const [locale, clean, notYet] of none) {
  test(`a plan without gaps says so, and what is not confirmed (${locale})`, async () => {
    await showCheck(medium, { locale, shown: 'gaps' });
    await expect.element(page.getByText(clean)).toBeVisible();
    await showCheck(
      { ...medium, sources: { 'scope.users': 'example' } },
      { locale, shown: 'gaps' },
    );
    await expect.element(page.getByText(notYet)).toBeVisible();
  });
}
