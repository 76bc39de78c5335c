import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { localeIds } from '../../../i18n/locales';
import { readPlan } from '../../../plan/plan';
import { accessibilityFindings, findingsInNames } from '../testing/accessibility';
import { type ListExample, showList } from '../testing/lists';
import { sessionInMemory } from '../testing/session';
import { beyondWindow, inWindow, narrowest } from '../testing/window';
import type { Session } from '../state/session';

const units = [
  { id: 'a', unit: 'Service desk' },
  { id: 'b', unit: 'Workplace support' },
];
const desk = {
  ...{ id: 'desk', level: 'tier1', team: 'a' },
  responsibilities: ['verifyIdentity', 'serviceFaults', 'productFaults'],
};
const field = { id: 'field', level: 'tier2', team: 'b', responsibilities: [] };

/** Shows two teams and who does what; of the first, all is proposed. */
async function showTeams(example: Partial<ListExample> = {}): Promise<Session> {
  const session = sessionInMemory(example.locale);
  const plan = readPlan({
    ...{ schema: 2, id: 'p', writtenIn: 'en' },
    answers: { teams: { units, tiers: [desk, field] } },
    sources: { 'teams.tiers.desk.responsibilities': 'proposed' },
  });
  if (!plan) throw new Error('The plan of this test is none.');
  await session.open(plan, 'nothing');
  await showList(session, { chapter: 'teams', name: 'tiers', ...example });
  await expect.element(page.getByRole('button', { name: /3$|3 / }).first()).toBeVisible();
  return session;
}

const given = (session: Session) =>
  session.state().history.plan.answers.teams.tiers.map(({ responsibilities }) => responsibilities);
const mark = (name: string) => page.getByRole('checkbox', { name, exact: true });
const keys = (text: string) => userEvent.keyboard(text);

beforeEach(async () => {
  await page.viewport(1280, 900);
});

test('who does what is accessible', async () => {
  await showTeams();
  expect(await accessibilityFindings()).toEqual([]);
});

for (const locale of localeIds) {
  test(`marks have names (${locale})`, async () => {
    await showTeams({ locale });
    expect(await findingsInNames()).toEqual([]);
    await inWindow(narrowest, async () => {
      await expect
        .poll(() => document.querySelector('.switches, .marks .section-head'))
        .toBeTruthy();
      expect(await findingsInNames()).toEqual([]);
    });
  });
}

test('marks, rows and columns are announced with names and state', async () => {
  await showTeams();
  const grid = page.getByRole('grid', { name: 'Responsibilities' });
  await expect
    .element(grid.getByRole('columnheader', { name: 'Tier 2 Workplace support' }))
    .toBeVisible();
  await expect
    .element(grid.getByRole('rowheader', { name: /^Verifies who is asking$/ }))
    .toBeVisible();
  await expect
    .element(mark('Verifies who is asking: Tier 1 · Service desk, proposed'))
    .toBeChecked();
  await expect
    .element(mark('Verifies who is asking: Tier 2 · Workplace support'))
    .not.toBeChecked();
});

test('Space marks, arrows move, and a mark that is set makes the column one’s own', async () => {
  const session = await showTeams();
  await expect.element(page.getByText('3 marks to confirm')).toBeVisible();
  mark('Verifies who is asking: Tier 1 · Service desk, proposed').element().focus();
  await keys('{ArrowRight} ');
  expect(given(session)[1]).toEqual(['verifyIdentity']);
  await expect.element(page.getByText('3 marks to confirm')).toBeVisible();
  await keys('{ArrowDown}{Home} ');
  expect(given(session)[0]).toEqual([
    'verifyIdentity',
    'recordCase',
    'serviceFaults',
    'productFaults',
  ]);
  await expect.element(page.getByText('3 marks to confirm')).not.toBeInTheDocument();
  session.undo();
  expect(given(session)).toEqual([desk.responsibilities, ['verifyIdentity']]);
  session.undo();
  expect(given(session)).toEqual([desk.responsibilities, []]);
});

test('arrows keep the column across a heading, down and up', async () => {
  await showTeams();
  const last = mark('Recovery key and passcode self-service: Tier 2 · Workplace support');
  last.element().focus();
  await keys('{ArrowDown}');
  await expect.element(page.getByRole('button', { name: /^First contact/ })).toHaveFocus();
  await keys('{ArrowDown}');
  await expect.element(mark('Handles all first contact: Tier 2 · Workplace support')).toHaveFocus();
  await keys('{ArrowUp}{ArrowUp}');
  await expect.element(last).toHaveFocus();
});

test('Ctrl+Enter confirms the column, Alt+Enter opens the details of its team', async () => {
  const session = await showTeams();
  mark('Verifies who is asking: Tier 1 · Service desk, proposed').element().focus();
  await keys('{Control>}{Enter}{/Control}');
  expect(session.state().history.plan.sources).toEqual({});
  await keys('{Alt>}{Enter}{/Alt}');
  const details = page.getByRole('dialog', { name: /Tier 1 · Service desk$/ });
  await expect.element(details.getByRole('group', { name: 'Responsibilities' })).toHaveFocus();
});

test('what nobody does says so in its row', async () => {
  await showTeams();
  const row = page.getByRole('rowheader', { name: /^Checks service health first/ });
  await expect.element(row).toHaveTextContent('Checks service health firstNo team does this yet.');
  await expect
    .element(
      page.getByText('Each team will think that another one does it, so assign it to one of them.'),
    )
    .toBeVisible();
});

test('what is complete and confirmed starts folded, and a heading folds and opens by Enter', async () => {
  const session = await showTeams();
  const last = page.getByRole('button', { name: /^Microsoft and other suppliers/ });
  await expect.element(last).toHaveAttribute('aria-expanded', 'true');
  session.confirm([
    {
      chapter: 'teams',
      question: 'responsibilities',
      entry: { list: 'tiers', id: 'desk', place: 1 },
    },
  ]);
  await expect.element(last).not.toHaveTextContent('to confirm');
  await expect.element(last).toHaveAttribute('aria-expanded', 'true');
  last.element().focus();
  await keys('{Enter}');
  await expect.element(last).toHaveAttribute('aria-expanded', 'false');
  await keys('{Enter}');
  await expect.element(last).toHaveAttribute('aria-expanded', 'true');
});

test('on a phone each of them is a card with a switch for each team', async () => {
  await inWindow(narrowest, async () => {
    const session = await showTeams();
    const card = page.getByRole('group', { name: /^Logs the ticket/ });
    const switches = card.getByRole('button');
    await expect.element(switches.nth(1)).toHaveAttribute('aria-pressed', 'false');
    await switches.nth(1).click();
    await expect.element(switches.nth(1)).toHaveAttribute('aria-pressed', 'true');
    expect(given(session)[1]).toEqual(['recordCase']);
    expect(beyondWindow()).toBe(0);
    expect(await accessibilityFindings()).toEqual([]);
  });
});

test('who only reads sees the marks and sets none', async () => {
  const session = await showTeams({ disabled: true });
  mark('Verifies who is asking: Tier 2 · Workplace support').element().focus();
  await keys(' ');
  expect(given(session)[1]).toEqual([]);
  await expect
    .element(mark('Verifies who is asking: Tier 2 · Workplace support'))
    .not.toBeChecked();
});
