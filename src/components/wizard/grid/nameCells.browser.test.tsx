import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { planWith } from '../../../plan/testing/planWith';
import { showList } from '../testing/lists';
import { sessionInMemory } from '../testing/session';

const keys = (text: string) => userEvent.keyboard(text);

/** Tiers of which the first is that of a team; the cell with its team has the focus. */
async function showTiers() {
  const session = sessionInMemory();
  const tiers = [
    { id: 'one', level: 'tier1', team: 'desk' },
    { id: 'two', level: 'tier2' },
  ];
  const units = [{ id: 'desk', unit: 'Service desk' }];
  await session.open(planWith({ teams: { tiers, units } }), 'nothing');
  await showList(session, { chapter: 'teams', name: 'tiers' });
  const { answers } = session.state().history.plan;
  const now = () => session.state().history.plan.answers.teams;
  expect(answers.teams.units.map(({ unit }) => unit)).toEqual(['Service desk']);
  return { session, now };
}

const inCell = async (id: string) => {
  document.getElementById(id)?.focus();
  await expect.poll(() => document.activeElement?.tagName).toBe('INPUT');
};

beforeEach(async () => {
  await page.viewport(1280, 900);
});

test('Escape takes a half-typed name out of its register, too', async () => {
  const { now } = await showTiers();
  await inCell('tiers.two.team');
  await keys('Work');
  expect(now().units.map(({ unit }) => unit)).toEqual(['Service desk', 'Work']);
  await keys('{Escape}');
  expect(now().units.map(({ unit }) => unit)).toEqual(['Service desk']);
  expect(now().tiers.map(({ team }) => team)).toEqual(['desk', null]);
});

test('Escape takes a pasted name out of its register, too', async () => {
  const { now } = await showTiers();
  await inCell('tiers.two.team');
  // In one go and without a key, as from the clipboard.
  await userEvent.fill(document.activeElement as HTMLInputElement, 'Workplace support');
  expect(now().units.map(({ unit }) => unit)).toEqual(['Service desk', 'Workplace support']);
  await keys('{Escape}');
  expect(now().units.map(({ unit }) => unit)).toEqual(['Service desk']);
  expect(now().tiers.map(({ team }) => team)).toEqual(['desk', null]);
});

test('Escape brings back the name that stood there, and leaves a team that was there before', async () => {
  const { now } = await showTiers();
  await inCell('tiers.one.team');
  await keys('Endpoint team');
  expect(now().units.map(({ unit }) => unit)).toEqual(['Service desk', 'Endpoint team']);
  await keys('{Escape}');
  expect(now().units.map(({ unit }) => unit)).toEqual(['Service desk']);
  expect(now().tiers[0]?.team).toBe('desk');
  await keys('{ArrowDown}');
  await keys('Service desk');
  expect(now().tiers[1]?.team).toBe('desk');
  await keys('{Escape}');
  expect(now().units.map(({ unit }) => unit)).toEqual(['Service desk']);
  expect(now().tiers[1]?.team).toBeNull();
});

test('a name for which there is no room stays in its cell with what is said of it, until Escape', async () => {
  const session = sessionInMemory();
  const units = Array.from({ length: 40 }, (_, at) => ({ id: `u${at}`, unit: `Team ${at + 1}` }));
  const tiers = [{ id: 'one', level: 'tier1', team: 'u0' }];
  await session.open(planWith({ teams: { tiers, units } }), 'nothing');
  await showList(session, { chapter: 'teams', name: 'tiers' });
  await inCell('tiers.one.team');
  await keys('Night desk');
  const said = page.getByText('The plan can’t hold any more teams. Choose a name from the list.');
  await expect.element(said).toBeVisible();
  // Not over what is typed.
  expect(said.element().closest('[data-cell]')).toBeNull();
  await keys('{Tab}');
  const field = page.getByRole('combobox', { name: 'Team' });
  await expect.element(said).toBeVisible();
  await expect.element(field).toHaveValue('Night desk');
  await expect.element(field).toHaveAccessibleDescription(/any more teams/);
  await field.click();
  await keys('{Escape}');
  await expect.element(said).not.toBeInTheDocument();
  await expect.element(field).toHaveValue('Team 1');
  expect(session.state().history.plan.answers.teams.tiers[0]?.team).toBe('u0');
});

test('a row is called by the new name of its team', async () => {
  const { now } = await showTiers();
  await inCell('tiers.two.team');
  await keys('Endpoint team{Enter}');
  expect(now().units.map(({ unit }) => unit)).toEqual(['Service desk', 'Endpoint team']);
  await expect
    .element(page.getByRole('button', { name: 'More actions: Tier 2 · Endpoint team' }))
    .toBeVisible();
  // In the table of duties, too.
  const duty = page.getByRole('checkbox', { name: /^Verifies who is asking: Tier 2/ });
  await expect.element(duty).toHaveAccessibleName(/: Tier 2 · Endpoint team$/);
});
