import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { localeIds } from '../../../i18n/locales';
import { blankPlan, type Plan } from '../../../plan/plan';
import type { StoredPlan } from '../../../storage/record';
import type { Shelf } from '../state/library';
import type { Session } from '../state/session';
import { accessibilityFindings, findingsInNames } from '../testing/accessibility';
import { sessionInMemory } from '../testing/session';
import { showFollowing } from '../testing/stage';
import Plans from './Plans';

for (const locale of localeIds) {
  test(`the list of plans names its controls (${locale})`, async () => {
    const session = sessionInMemory(locale);
    session.answer('scope', 'organisation', 'Northwick', 'scope.organisation');
    await session.flush();
    await showFollowing((state) => <Plans state={state} />, { session, locale });
    await expect.element(page.getByText('Northwick')).toBeVisible();
    expect(await findingsInNames()).toEqual([]);
  });
}

const start = (session: Session) => showFollowing((state) => <Plans state={state} />, { session });

/** A plan as it was stored on a morning in January. */
function stored(id: string, organisation: string, recovered = false): StoredPlan {
  const blank = blankPlan(id, 'en');
  const plan: Plan = {
    ...blank,
    answers: { ...blank.answers, scope: { ...blank.answers.scope, organisation } },
  };
  const savedAt = new Date(2027, 0, 12, 9, 30).toISOString();
  return { id, plan, savedAt, copiedAt: null, steps: [], recovered };
}

/** A session that finds this in the browser. */
function finding(shelf: Partial<Shelf>): Session {
  const session = sessionInMemory();
  const all = { plans: [], newer: [], unreadable: [], ...shelf };
  session.library.list = () => Promise.resolve(all);
  return session;
}

const rows = () =>
  page
    .getByRole('listitem')
    .elements()
    .map((row) => ({
      says: row.querySelector('p')?.innerText.replaceAll('\n', ' '),
      offers: [...row.querySelectorAll('button')].map(({ textContent }) => textContent),
    }));

const button = (name: string) => page.getByRole('button', { name, exact: true });
const notice = page.getByRole('status');

test('where no plan is stored, the list says so and a plan can be begun or opened', async () => {
  await start(sessionInMemory());
  await expect.element(page.getByText('No plan is stored yet.')).toBeVisible();
  await expect.element(page.getByRole('list')).not.toBeInTheDocument();
  await expect.element(button('New plan')).toBeVisible();
  await expect.element(button('Open a plan file')).toBeVisible();
});

test('a browser that does not hand out its plans is not said to have none', async () => {
  const session = sessionInMemory();
  session.library.list = () => Promise.reject(new Error('no'));
  await start(session);
  await expect
    .element(page.getByRole('alert'))
    .toHaveTextContent('The plans stored in this browser can’t be reached at the moment.');
  await expect.element(page.getByText('No plan is stored yet.')).not.toBeInTheDocument();
  expect(await accessibilityFindings()).toEqual([]);
});

test('each plan says when it was changed and what is special about it', async () => {
  const plans = [stored('b', ''), stored('c', 'Noord', true)];
  const session = finding({ plans });
  plans.unshift(stored(session.state().history.plan.id, 'Northwick\nLogistics'));
  await start(session);
  await expect.element(page.getByRole('list')).toBeVisible();
  expect(rows()).toEqual([
    {
      says: 'Northwick Logistics open now changed 12 Jan 2027, 09:30',
      offers: ['Duplicate', 'Delete'],
    },
    {
      says: 'Untitled plan changed 12 Jan 2027, 09:30',
      offers: ['Open', 'Duplicate', 'Delete'],
    },
    {
      says: 'Noord recovered changed 12 Jan 2027, 09:30',
      offers: ['Open', 'Duplicate', 'Delete'],
    },
  ]);
  expect(await accessibilityFindings()).toEqual([]);
});

test('a plan of a newer version alone is enough not to call the list empty', async () => {
  const newer = { kind: 'newer', stored: stored('a', 'Noord') } as const;
  const raw = { key: 'a', why: 'newer', raw: {} } as const;
  await start(finding({ newer: [{ ...newer, raw }] }));
  await expect.element(button('Save it as a file: Noord')).toBeVisible();
  await expect.element(page.getByText('No plan is stored yet.')).not.toBeInTheDocument();
});

test('a plan is deleted by the keyboard, and brought back from the notice', async () => {
  const session = sessionInMemory();
  session.answer('scope', 'organisation', 'Northwick', 'scope.organisation');
  await session.flush();
  await start(session);
  await expect.element(button('Delete: Northwick')).toBeVisible();
  button('Delete: Northwick').element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(notice).toHaveTextContent('Deleted: Northwick.');
  await expect.element(page.getByText('No plan is stored yet.')).toBeVisible();
  button('Bring it back').element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(button('Open: Northwick')).toBeVisible();
  await expect.element(page.getByText('No plan is stored yet.')).not.toBeInTheDocument();
});

test('a refusal to delete leaves the plan in the list and says so', async () => {
  const session = finding({ plans: [stored('a', 'Northwick')] });
  session.library.remove = () => Promise.reject(new Error('no'));
  await start(session);
  await expect.element(button('Delete: Northwick')).toBeVisible();
  await button('Delete: Northwick').click();
  await expect
    .element(notice)
    .toHaveTextContent('The plans stored in this browser can’t be reached at the moment.');
  await expect.element(button('Delete: Northwick')).toBeVisible();
});
