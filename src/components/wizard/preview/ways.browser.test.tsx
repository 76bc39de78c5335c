import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { planWith } from '../../../plan/testing/planWith';
import { show } from '../testing/stage';
import Preview from './Preview';

const plan = planWith({
  scope: {
    organisation: 'Northwick',
    planOwner: 'wit',
    users: 1_200,
    regions: [{ id: 'north', region: 'The north', zone: 'Europe/Oslo' }],
    kickoff: '2027-02-15',
  },
  teams: {
    directory: [
      { id: 'wit', person: 'De Wit' },
      { id: 'kim', person: 'Kim' },
    ],
    units: [{ id: 'front', unit: 'Front desk' }],
    tiers: [
      {
        id: 'desk',
        level: 'tier1',
        team: 'front',
        people: 31,
        responsibilities: ['firstContact'],
      },
    ],
    activities: [{ id: 'answer', activity: 'own', ownActivity: 'Sing' }],
  },
  process: {
    intake: [{ id: 'box', channel: 'email', address: 'help@northwick.example' }],
    steps: [{ id: 'look', actor: 'tier1', action: 'own', ownAction: 'Looks closely' }],
    bridge: 'no',
    articlePlace: 'The shelf',
  },
  training: {
    agenda: [{ id: 'tea', item: 'own', ownItem: 'Tea', minutes: 25 }],
    sessions: [{ id: 'first', session: 'one', start: '09:00', place: 'Room 7' }],
  },
  involvement: {
    involvement: [
      { id: 'plan', phase: 'plan', step: 'own', ownStep: 'Reads', owner: 'kim', due: '2027-03-01' },
    ],
    feedbackPlace: 'The wall',
  },
});

const sheet = page.getByRole('article');

beforeEach(async () => {
  await show(<Preview plan={plan} language="en" onLanguage={() => undefined} chapter="scope" />);
  await expect.element(sheet).toBeVisible();
});

afterEach(() => {
  getSelection()?.removeAllRanges();
});

/** Where a press on these words leads. */
async function pressed(words: string | RegExp): Promise<string> {
  location.hash = '#/none';
  await userEvent.click(sheet.getByText(words, { exact: true }).first());
  await expect.poll(() => location.hash).not.toBe('#/none');
  return location.hash;
}

test.each([
  ['Intune support plan: Northwick', '#/scope/organisation'],
  // The summary is made of many answers: its sentences lead to the chapter.
  [/This plan sets out who/, '#/scope'],
  // Names of rows and what they say, and the names of columns.
  ['1,200', '#/scope/users'],
  ['Users', '#/scope/users'],
  ['Oslo time', '#/scope/regions.north.zone'],
  ['Region', '#/scope/regions'],
  ['Mon 15 February 2027', '#/scope/kickoff'],
  ['31', '#/teams/tiers.desk.people'],
  ['Front desk', '#/teams/tiers.desk.team'],
  ['2.1 How to reach the team', '#/teams/tiers'],
  ['Sing', '#/teams/activities.answer.ownActivity'],
  ['2.4 Who does what (RACI)', '#/teams/activities'],
  ['4 Support process', '#/process'],
  ['help@northwick.example', '#/process/intake.box.address'],
  ['Looks closely', '#/process/steps.look.ownAction'],
  [/The shelf/, '#/process/articlePlace'],
  ['Tea', '#/training/agenda.tea.ownItem'],
  // What is reckoned and not asked leads to what it is reckoned from.
  ['Total', '#/training/agenda'],
  ['Room 7', '#/training/sessions.first.place'],
  [/^Reads/, '#/involvement/involvement.plan.ownStep'],
  [/The wall/, '#/involvement/feedbackPlace'],
  ['Still open', '#/review'],
  ['Scope and owner › Devices', '#/scope/devices'],
])('a press on “%s” leads to %s', async (words, way) => {
  expect(await pressed(words)).toBe(way);
});

test('a press on where the user is already leads there again', async () => {
  location.hash = '#/scope/users';
  await expect.poll(() => location.hash).toBe('#/scope/users');
  let followed = 0;
  const follow = () => (followed += 1);
  addEventListener('hashchange', follow);
  await new Promise((resolve) => setTimeout(resolve));
  followed = 0;
  await userEvent.click(sheet.getByText('1,200', { exact: true }));
  await expect.poll(() => followed).toBe(1);
  removeEventListener('hashchange', follow);
});

/** Waits longer than a press waits for a second one. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 400));

test('selecting words with a double press leads nowhere', async () => {
  location.hash = '#/none';
  await userEvent.dblClick(sheet.getByText('help@northwick.example', { exact: true }).last(), {
    position: { x: 8, y: 7 },
  });
  expect(getSelection()?.toString()).not.toBe('');
  await settled();
  expect(location.hash).toBe('#/none');
});

test('selecting words by drawing over them leads nowhere, nor does the press that ends it', async () => {
  location.hash = '#/none';
  const words = sheet.getByText('help@northwick.example', { exact: true }).last();
  const press = (kind: string, detail: number) =>
    words
      .element()
      .dispatchEvent(
        kind === 'click'
          ? new MouseEvent(kind, { bubbles: true, detail })
          : new PointerEvent(kind, { bubbles: true }),
      );
  press('pointerdown', 0);
  getSelection()?.selectAllChildren(words.element());
  press('click', 1);
  await settled();
  expect(location.hash).toBe('#/none');
  press('pointerdown', 0);
  getSelection()?.removeAllRanges();
  press('click', 1);
  await settled();
  expect(location.hash).toBe('#/none');
  await userEvent.click(words);
  await expect.poll(() => location.hash).toBe('#/process/intake.box.address');
});

/** Where Tab stops in the sheet. */
const stops = () =>
  [...sheet.element().querySelectorAll<HTMLElement>('a, button, [tabindex]')].filter(
    ({ tabIndex }) => tabIndex >= 0,
  );

test('beside the form the keyboard has a link in every heading, and no other stop', async () => {
  const headings = [...sheet.element().querySelectorAll('h1, h2, h3')];
  expect(headings.length).toBeGreaterThan(20);
  expect(stops().map((stop) => stop.parentElement)).toEqual(headings);
  // A gap remains a link: for screen readers, which list them, and for the hand.
  await userEvent.click(sheet.getByTitle('Go to the question: Devices', { exact: true }).first());
  expect(location.hash).toBe('#/scope/devices');
});

test('a heading that lacks an answer has its gap as the link', async () => {
  await show(
    <Preview plan={planWith({})} language="en" onLanguage={() => undefined} chapter="teams" />,
  );
  const heading = sheet.getByRole('heading', { level: 1 });
  await expect.element(heading).toBeVisible();
  const found = stops().map((stop) => stop.closest('h1, h2, h3'));
  expect(found).toEqual([...sheet.element().querySelectorAll('h1, h2, h3')]);
  await userEvent.click(heading.getByTitle('Go to the question: Organisation'));
  expect(location.hash).toBe('#/scope/organisation');
});

test('the link of a heading leads to the first question of its part, and says so', async () => {
  const link = sheet.getByRole('link', { name: '4.1 How tickets come in' });
  await expect.element(link).toHaveAccessibleDescription('Go to the question: Intake channels');
  await userEvent.click(link);
  expect(location.hash).toBe('#/process/intake');
});

test('alone on the page, gaps are stops too', async () => {
  await show(<Preview plan={plan} language="en" onLanguage={() => undefined} />);
  await expect
    .poll(() => stops().filter((stop) => stop.matches('a.gap')).length)
    .toBeGreaterThan(9);
});
