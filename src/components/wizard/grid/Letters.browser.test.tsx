import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { readPlan } from '../../../plan/plan';
import { accessibilityFindings } from '../testing/accessibility';
import { type ListExample, showList } from '../testing/lists';
import { sessionInMemory } from '../testing/session';
import { beyondWindow, inWindow, narrowest } from '../testing/window';
import type { Session } from '../state/session';
import { letterOf } from './useLetters';

const answering = {
  ...{ id: 'a', activity: 'answerUsers', responsible: ['tier1'], accountable: 'tier1' },
  ...{ consulted: [], informed: ['tier2'] },
};
const name = 'teams.activities.a.informed';

/** Shows who does what for one activity; who is told of it is proposed. */
async function showActivity(example: Partial<ListExample> = {}): Promise<Session> {
  const session = sessionInMemory(example.locale);
  const plan = readPlan({
    ...{ schema: 1, id: 'p', writtenIn: 'en' },
    answers: { teams: { activities: [answering] } },
    sources: { [name]: 'proposed' },
  });
  if (!plan) throw new Error('The plan of this test is none.');
  await session.open(plan, 'nothing');
  await showList(session, { chapter: 'teams', name: 'activities', ...example });
  await expect.poll(() => document.querySelector('.grid, .cards')).toBeTruthy();
  return session;
}

const given = (session: Session) => {
  const [row] = session.state().history.plan.answers.teams.activities;
  return [row?.responsible, row?.accountable, row?.consulted, row?.informed];
};
const at = (party: string) => document.querySelector<HTMLElement>(`[data-cell="${party}"]`);
const keys = (text: string) => userEvent.keyboard(text);

beforeEach(async () => {
  await page.viewport(1280, 900);
});

test('a table with letters is accessible, and each cell says what its letters stand for', async () => {
  await showActivity();
  expect(await accessibilityFindings()).toEqual([]);
  await expect.element(page.getByRole('columnheader', { name: 'Security team' })).toBeVisible();
  await expect
    .element(page.getByRole('gridcell', { name: 'Accountable, Responsible' }))
    .toBeVisible();
  await expect.element(page.getByRole('gridcell', { name: 'Informed, proposed' })).toBeVisible();
});

test('R, A, C and I set a letter, the same key clears it, and each press is a step of undo', async () => {
  const session = await showActivity();
  at('security')?.focus();
  await keys('c');
  expect(given(session)).toEqual([['tier1'], 'tier1', ['security'], ['tier2']]);
  await keys('c');
  expect(given(session)).toEqual([['tier1'], 'tier1', [], ['tier2']]);
  await keys('Ri');
  expect(given(session)).toEqual([['tier1'], 'tier1', [], ['tier2', 'security']]);
  session.undo();
  expect(given(session)).toEqual([['tier1', 'security'], 'tier1', [], ['tier2']]);
});

test('a second A moves the first, says so, and can be taken back', async () => {
  const session = await showActivity();
  at('tier2')?.focus();
  await keys('a');
  expect(given(session)[1]).toBe('tier2');
  await expect.element(page.getByText('A moved from Tier 1.')).toBeVisible();
  expect(document.activeElement).toBe(at('tier2'));
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(given(session)[1]).toBe('tier1');
});

test('Backspace clears the cell', async () => {
  const session = await showActivity();
  at('tier1')?.focus();
  await keys('{Backspace}');
  expect(given(session)).toEqual([[], null, [], ['tier2']]);
});

test('Ctrl+Enter confirms what is in the cell, and Enter opens the row', async () => {
  const session = await showActivity();
  await expect.element(page.getByText('1 row to confirm')).toBeVisible();
  at('tier2')?.focus();
  await keys('{Control>}{Enter}{/Control}');
  expect(session.state().history.plan.sources).toEqual({});
  await keys('{Enter}');
  await expect.element(page.getByRole('dialog', { name: /Respond to users/ })).toBeVisible();
});

test('letters that are browser shortcuts with Ctrl set nothing', async () => {
  const session = await showActivity();
  at('security')?.focus();
  await keys('{Control>}a{/Control}');
  expect(given(session)[1]).toBe('tier1');
});

test('who only reads moves in it and changes nothing', async () => {
  const session = await showActivity({ disabled: true });
  at('security')?.focus();
  await keys('c{Backspace}{ArrowRight}i');
  expect(given(session)).toEqual([['tier1'], 'tier1', [], ['tier2']]);
  expect(document.activeElement).toBe(at('communications'));
});

test('on a phone each activity tells who, in words', async () => {
  await inWindow(narrowest, async () => {
    await showActivity();
    const card = page.getByRole('listitem').first();
    await expect.element(card).toHaveTextContent(/Responsible\s*Tier 1/);
    await expect.element(card).toHaveTextContent(/Informed\s*Tier 2/);
    expect(beyondWindow()).toBe(0);
    expect(await accessibilityFindings()).toEqual([]);
  });
});

test.each([
  [{ key: 'r', code: 'KeyR' }, 'R'],
  [{ key: 'A', code: 'KeyQ' }, 'A'],
  [{ key: 'ㄱ', code: 'KeyR' }, 'R'],
  [{ key: 'ㄏ', code: 'KeyC' }, 'C'],
  [{ key: 'é', code: 'KeyA' }, null],
  [{ key: 'x', code: 'KeyX' }, null],
  [{ key: 'ArrowRight', code: 'ArrowRight' }, null],
])('the key %j stands for %s', (key, letter) => {
  expect(letterOf(key)).toBe(letter);
});
