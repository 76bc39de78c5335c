import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { beyondWindow, inWindow, narrowest } from '../testing/window';
import { readPlan } from '../../../plan/plan';
import { ChapterView } from '../views/ChapterView';
import type { ChapterId } from '../../../plan/chapters';
import { accessibilityFindings } from '../testing/accessibility';
import { sessionInMemory } from '../testing/session';
import { showFollowing } from '../testing/stage';
import type { Session } from '../state/session';

beforeEach(async () => {
  await page.viewport(1280, 900);
});

/** A session with a plan that names two people, a team and a region. */
async function peopled(): Promise<Session> {
  const plan = readPlan({
    ...{ schema: 2, id: 'p', writtenIn: 'en' },
    answers: {
      scope: { planOwner: 'ann', regions: [{ id: 'north', region: 'North' }] },
      teams: {
        directory: [
          { id: 'ann', person: 'Ann', personRole: 'Manager' },
          { id: 'ben', person: 'Ben' },
        ],
        // Nobody has to lead a team, so that nothing is open without.
        units: [{ id: 'desk', unit: 'Desk', unitLead: 'ann' }],
        tiers: [{ id: 't', level: 'tier1', team: 'desk' }],
      },
    },
  });
  if (!plan) throw new Error('No plan.');
  const session = sessionInMemory();
  await session.open(plan, 'nothing');
  return session;
}

async function show(chapter: ChapterId, session: Session) {
  const route = { view: chapter, field: null, fromReview: false };
  const onErrors = () => undefined;
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
    { session, chapter },
  );
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
}

const owner = page.getByRole('combobox', { name: 'Plan owner' });
const answers = (session: Session) => session.state().history.plan.answers;

test('a name that was entered before is offered, and chosen by typing it', async () => {
  const session = await peopled();
  await show('scope', session);
  await expect.element(owner).toHaveValue('Ann');
  const offered = [...document.querySelectorAll('#planOwner-names option')];
  expect(offered.map((option) => option.getAttribute('value'))).toEqual(['Ann', 'Ben']);
  await owner.fill('Ben');
  expect(answers(session).scope.planOwner).toBe('ben');
  expect(await accessibilityFindings()).toEqual([]);
});

test('a new name is entered once while it is typed, and taken back as one step', async () => {
  const session = await peopled();
  await show('scope', session);
  await owner.fill('C');
  await owner.fill('Cl');
  await owner.fill('Cleo');
  expect(answers(session).teams.directory.map(({ person }) => person)).toEqual([
    'Ann',
    'Ben',
    'Cleo',
  ]);
  // Not the field's own undo: the plan's.
  owner.element().blur();
  session.undo();
  await expect.element(owner).toHaveValue('Ann');
  expect(answers(session).teams.directory).toHaveLength(2);
});

test('regions are chosen by their names, and where there is none the way to them is offered', async () => {
  const session = await peopled();
  await show('teams', session);
  await page.getByRole('button', { name: /^Details: Tier 1 · Desk/ }).click();
  const serves = page.getByRole('group', { name: /^Regions served/ });
  await serves.getByRole('checkbox', { name: 'North' }).click();
  expect(answers(session).teams.tiers[0]?.serves).toEqual(['north']);
  session.answer('scope', 'regions', [], 'gone');
  expect(answers(session).teams.tiers[0]?.serves).toEqual([]);
  const link = serves.getByRole('link', { name: 'Add them in “Scope and owner”' });
  await expect.element(link).toHaveAttribute('href', '#/scope/regions');
});

test('a name of one long word makes its chip no wider than the window', async () => {
  const session = await peopled();
  const long = 'Endpointmanagementcoordinationofficerforallregionsandbranches';
  session.answer(
    'scope',
    'regions',
    [{ ...answers(session).scope.regions[0], region: long }],
    'named',
  );
  await inWindow(narrowest, async () => {
    await show('teams', session);
    await page.getByRole('button', { name: /^Edit: Tier 1/ }).click();
    await expect.element(page.getByRole('checkbox', { name: long })).toBeVisible();
    const chip = page.getByRole('checkbox', { name: long }).element().closest('label');
    expect(chip?.getBoundingClientRect().right).toBeLessThan(innerWidth);
    expect(beyondWindow()).toBe(0);
  });
});

test('who is removed leaves open answers, is said to, and comes back to them', async () => {
  const session = await peopled();
  await show('teams', session);
  await page.getByRole('button', { name: 'More actions: Ann · Manager', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  expect(answers(session).scope.planOwner).toBeNull();
  expect(answers(session).teams.units[0]?.unitLead).toBeNull();
  await expect
    .element(page.getByRole('status'))
    .toHaveTextContent(/1 answer that used the name is now open, in Scope and owner\./);
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  expect(answers(session).scope.planOwner).toBe('ann');
  expect(answers(session).teams.units[0]?.unitLead).toBe('ann');
  expect(answers(session).teams.directory.map(({ person }) => person)).toEqual(['Ann', 'Ben']);
});
