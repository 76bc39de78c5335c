import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { drafted, loadProposer } from '../../plan/proposing';
import { here, tenAnswers } from '../../plan/testing/tenAnswers';
import { proposers } from './parts';
import { sessionInMemory } from './testing/session';
import { accessibilityFindings } from './testing/accessibility';
import { showFollowing } from './testing/stage';
import Versions from './versions/Versions';
import { ChapterView } from './views/ChapterView';

/** A draft of its own for each test, so that what one declines is offered in the next. */
async function drafting(id: string, shape: Parameters<typeof tenAnswers>[0] = 'desk') {
  const session = sessionInMemory();
  await proposers('en').load();
  const draft = drafted(tenAnswers(shape), (await loadProposer('en'))(here));
  await session.open({ ...draft, id });
  return session;
}

async function scope(session: Awaited<ReturnType<typeof drafting>>, readOnly = false) {
  await showFollowing(
    ({ history: { plan } }) => (
      <ChapterView
        chapter="scope"
        plan={plan}
        route={{ view: 'scope', field: null, fromReview: false }}
        readOnly={readOnly}
        onErrors={vi.fn()}
      />
    ),
    { session, chapter: 'scope' },
  );
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
}

const pilot = page.getByLabelText('Pilot start', { exact: true });
const offer = page.getByText(/“Pilot start” has changed/);
const dueOf = (session: Awaited<ReturnType<typeof drafting>>, step: string) =>
  session.state().history.plan.answers.involvement.involvement.find(({ id }) => id === step)?.due;

test('the days that hang on the pilot are offered to move, and move back', async () => {
  const session = await drafting('moved');
  await scope(session);
  await userEvent.fill(pilot, '2027-05-03');
  // The kick-off, four sessions, eight steps before and in the pilot, eight articles, the pilot’s own phase, three risks.
  await expect.element(offer).toHaveTextContent(/Move 25 proposed dates that depend on it\?/);
  expect(dueOf(session, 'workshops')).toBe('2027-03-08');
  expect(await accessibilityFindings()).toEqual([]);
  await userEvent.click(page.getByRole('button', { name: 'Move the dates' }));
  await expect.element(pilot).toHaveFocus();
  expect(dueOf(session, 'workshops')).toBe('2027-03-22');
  await expect.element(offer).not.toBeInTheDocument();
  await userEvent.click(page.getByRole('button', { name: 'Undo' }));
  expect(dueOf(session, 'workshops')).toBe('2027-03-08');
});

const tiersIn = (session: Awaited<ReturnType<typeof drafting>>) =>
  session.state().history.plan.answers.teams.tiers.map(({ level }) => level);
const reshape = page.getByRole('button', { name: 'Change the answers' });

test('a change that Undo in the bar took back is offered whole again', async () => {
  const session = await drafting('again', 'few');
  await scope(session);
  expect(tiersIn(session)).toEqual(['tier0', 'tier1', 'tier3', 'tier4']);
  await userEvent.click(page.getByLabelText(/^Service desk/));
  await userEvent.click(reshape);
  expect(tiersIn(session)).toEqual(['tier0', 'tier1', 'tier2', 'tier3', 'tier4']);
  session.undo();
  expect(tiersIn(session)).toEqual(['tier0', 'tier1', 'tier3', 'tier4']);
  await userEvent.click(reshape);
  expect(tiersIn(session)).toEqual(['tier0', 'tier1', 'tier2', 'tier3', 'tier4']);
});

test('a version that is restored is offered what did not stand in it', async () => {
  const session = await drafting('restored', 'few');
  await (await session.versions()).keep('Few');
  await scope(session);
  await userEvent.click(page.getByLabelText(/^Service desk/));
  await userEvent.click(reshape);
  await showFollowing((state) => <Versions state={state} />, { session });
  await userEvent.click(page.getByRole('button', { name: 'Restore: Few' }));
  await expect.poll(() => tiersIn(session)).toEqual(['tier0', 'tier1', 'tier3', 'tier4']);
  await scope(session);
  await userEvent.click(page.getByLabelText(/^Service desk/));
  await userEvent.click(reshape);
  expect(tiersIn(session)).toEqual(['tier0', 'tier1', 'tier2', 'tier3', 'tier4']);
});

test('what was declined is not offered again, but another change is', async () => {
  const session = await drafting('declined');
  await scope(session);
  await userEvent.fill(pilot, '2027-05-03');
  await userEvent.click(page.getByRole('button', { name: 'Leave them as they are' }));
  await expect.element(pilot).toHaveFocus();
  await userEvent.fill(page.getByLabelText('Organisation', { exact: true }), 'Northwick');
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  await expect
    .element(page.getByRole('button', { name: 'Move the dates' }))
    .not.toBeInTheDocument();
  expect(dueOf(session, 'workshops')).toBe('2027-03-08');
  await userEvent.fill(pilot, '2027-05-10');
  await expect.element(page.getByRole('button', { name: 'Move the dates' })).toBeVisible();
});

test('a change that nothing hangs on offers nothing', async () => {
  const session = await drafting('nothing');
  await scope(session);
  await userEvent.fill(page.getByLabelText('Organisation', { exact: true }), 'Northwick');
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  await expect.element(page.getByText(/has changed/)).not.toBeInTheDocument();
});

test('a proposed answer says on demand why it is proposed, and where the guide says more', async () => {
  await scope(await drafting('why'));
  const why = page.getByLabelText('Why this?: Devices', { exact: true });
  await userEvent.click(why);
  await expect
    .element(page.getByText(/^For computers and phones together, we assume 1\.6 devices/))
    .toBeVisible();
  const link = page
    .getByText(/^For computers and phones/)
    .getByRole('link', { name: 'Read the guide page' });
  await expect.element(link).toHaveAttribute('href', '/en/guide/supporting-the-rollout/#load');
  // What the user typed has no reason but theirs.
  await expect.element(page.getByLabelText('Why this?: Users')).not.toBeInTheDocument();
  expect(await accessibilityFindings()).toEqual([]);
});

test('a plan that nobody has begun offers the ten answers above its chapters, once', async () => {
  const session = sessionInMemory();
  await scope(session);
  const first = page.getByRole('link', { name: 'Answer the ten questions' });
  await expect.element(first).toHaveAttribute('href', '#/');
  await userEvent.click(page.getByRole('button', { name: 'Start here instead' }));
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
  await expect.element(first).not.toBeInTheDocument();
});
