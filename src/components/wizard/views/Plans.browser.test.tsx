import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { localeIds } from '../../../i18n/locales';
import { openFile } from '../../../plan/openFile';
import { blankPlan, type Plan } from '../../../plan/plan';
import type { StoredPlan } from '../../../storage/record';
import type { Shelf } from '../state/library';
import type { Session } from '../state/session';
import { accessibilityFindings, findingsInNames } from '../testing/accessibility';
import { downloadsOf } from '../testing/downloads';
import { sessionInMemory } from '../testing/session';
import { show, showFollowing } from '../testing/stage';
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

/** The same with a status and a version, and its organisation still an example's. */
const approved = (one: StoredPlan): StoredPlan => ({
  ...one,
  plan: {
    ...one.plan,
    sources: { 'scope.organisation': 'example' },
    answers: {
      ...one.plan.answers,
      scope: { ...one.plan.answers.scope, status: 'approved', version: '2.1' },
    },
  },
});

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
      says: row
        .querySelector('p')
        ?.innerText.replaceAll('\n', ' ')
        .replace(/of \d+/, 'of #'),
      offers: [...row.querySelectorAll('button')].map(({ textContent }) => textContent),
    }));

const button = (name: string) => page.getByRole('button', { name, exact: true });
const notice = page.getByRole('status');

test('where no plan is stored, the list says so and a plan can be begun or opened', async () => {
  await start(sessionInMemory());
  await expect.element(page.getByText('No plans are stored yet.')).toBeVisible();
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
    .toHaveTextContent(
      'The planner can’t open the plans stored in this browser at the moment. Try again later.',
    );
  await expect.element(page.getByText('No plans are stored yet.')).not.toBeInTheDocument();
  expect(await accessibilityFindings()).toEqual([]);
});

test('each plan says how far it is, when it was saved and copied, and what is special about it', async () => {
  const copied = { ...stored('b', ''), copiedAt: new Date(2027, 0, 13, 10).toISOString() };
  const plans = [copied, approved(stored('c', 'Noord', true))];
  const session = finding({ plans });
  session.answer('scope', 'organisation', 'Northwick\nLogistics', 'scope.organisation');
  plans.unshift(stored(session.state().history.plan.id, 'As it was saved'));
  await start(session);
  await expect.element(page.getByRole('list')).toBeVisible();
  expect(rows()).toEqual([
    {
      says: 'Northwick Logistics open now 1 of # answeredsaved 12 Jan 2027, 09:30never downloaded',
      offers: ['Duplicate', 'Delete', 'Rename'],
    },
    {
      says: 'Untitled plan 0 of # answeredsaved 12 Jan 2027, 09:30last downloaded: 13 Jan 2027, 10:00',
      offers: ['Open', 'Duplicate', 'Delete', 'Rename'],
    },
    {
      says: 'Noord recovered Status: Approvedversion 2.13 of # answered1 to confirmsaved 12 Jan 2027, 09:30never downloaded',
      offers: ['Open', 'Duplicate', 'Delete', 'Rename'],
    },
  ]);
  expect(await accessibilityFindings()).toEqual([]);
});

test('a plan of a newer version alone is enough not to call the list empty', async () => {
  const newer = { kind: 'newer', stored: stored('a', 'Noord') } as const;
  const raw = { key: 'a', why: 'newer', raw: {} } as const;
  await start(finding({ newer: [{ ...newer, raw }] }));
  await expect.element(button('Save it as a file: Noord')).toBeVisible();
  await expect.element(page.getByText('No plans are stored yet.')).not.toBeInTheDocument();
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
  await expect.element(page.getByText('No plans are stored yet.')).toBeVisible();
  button('Bring it back').element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(button('Open: Northwick')).toBeVisible();
  await expect.element(page.getByText('No plans are stored yet.')).not.toBeInTheDocument();
});

test('a refusal to delete leaves the plan in the list and says so', async () => {
  const session = finding({ plans: [stored('a', 'Northwick')] });
  session.library.remove = () => Promise.reject(new Error('no'));
  await start(session);
  await expect.element(button('Delete: Northwick')).toBeVisible();
  await button('Delete: Northwick').click();
  await expect
    .element(notice)
    .toHaveTextContent(
      'The planner can’t open the plans stored in this browser at the moment. Try again later.',
    );
  await expect.element(button('Delete: Northwick')).toBeVisible();
});

const newName = (plan: string) => page.getByRole('textbox', { name: `New name for ${plan}` });

/** A session with a plan of Northwick that lies closed, and one of Noord that is open. */
async function twoPlans(): Promise<Session> {
  const session = sessionInMemory();
  for (const organisation of ['Northwick', 'Noord']) {
    await session.open(stored(organisation, organisation).plan);
  }
  await start(session);
  await expect.element(button('Rename: Northwick')).toBeVisible();
  return session;
}

test('a plan that lies closed is renamed by the keyboard; its organisation stays', async () => {
  const session = await twoPlans();
  button('Rename: Northwick').element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(newName('Northwick')).toHaveFocus();
  await userEvent.keyboard('Pilot{Enter}');
  await expect.element(notice).toHaveTextContent('Renamed: Pilot.');
  await expect.element(button('Rename: Pilot')).toHaveFocus();
  await expect.element(newName('Northwick')).not.toBeInTheDocument();
  const { plans } = await session.library.list();
  expect(plans.map(({ plan }) => [plan.name, plan.answers.scope.organisation])).toContainEqual([
    'Pilot',
    'Northwick',
  ]);
  expect(await accessibilityFindings()).toEqual([]);
});

test('Escape that ends a composition in Safari keeps the new name; the next one gives it up', async () => {
  await twoPlans();
  await button('Rename: Northwick').click();
  await newName('Northwick').fill('북풍');
  const escape = (keyCode: number) =>
    newName('Northwick')
      .element()
      // oxlint-disable-next-line typescript/no-deprecated -- Safari tells it by nothing else
      .dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, keyCode }));
  // https://bugs.webkit.org/show_bug.cgi?id=165004
  escape(229);
  await new Promise((passed) => setTimeout(passed, 100));
  await expect.element(newName('Northwick')).toHaveValue('북풍');
  escape(27);
  await expect.element(newName('Northwick')).not.toBeInTheDocument();
});

test('the open plan is renamed, which Undo takes back', async () => {
  const session = await twoPlans();
  await button('Rename: Noord').click();
  await newName('Noord').fill('Pilot');
  await button('Save the name').click();
  await expect.element(notice).toHaveTextContent('Renamed: Pilot.');
  session.undo();
  await expect.element(button('Rename: Noord')).toBeVisible();
});

test('Escape and Cancel leave a name as it was', async () => {
  const session = await twoPlans();
  for (const leave of [() => userEvent.keyboard('{Escape}'), () => button('Cancel').click()]) {
    await button('Rename: Northwick').click();
    await newName('Northwick').fill('Something else');
    await leave();
    await expect.element(newName('Northwick')).not.toBeInTheDocument();
    await expect.element(button('Rename: Northwick')).toHaveFocus();
  }
  expect((await session.library.list()).plans.map(({ plan }) => plan.name)).toEqual(['', '']);
});

test('a plan that another tab writes is not renamed, and the list says why', async () => {
  const session = finding({ plans: [stored('a', 'Northwick')] });
  session.library.rename = () => Promise.resolve(false);
  await start(session);
  await button('Rename: Northwick').click();
  await newName('Northwick').fill('Pilot');
  await userEvent.keyboard('{Enter}');
  await expect
    .element(notice)
    .toHaveTextContent('This plan is open in another tab. Rename it there.');
});

test('the open plan of a tab that can only read is not renamed there', async () => {
  const session = finding({});
  const { id } = session.state().history.plan;
  session.describe({ name: 'Northwick' });
  session.library.list = () =>
    Promise.resolve({ plans: [stored(id, 'Northwick')], newer: [], unreadable: [] });
  await showFollowing(
    (state) => (
      <Plans state={{ ...state, standing: { storing: true, fate: { kind: 'elsewhere' } } }} />
    ),
    { session },
  );
  await expect.element(button('Duplicate: Northwick')).toBeVisible();
  await expect.element(button('Rename: Northwick')).not.toBeInTheDocument();
});

test('a copy has another name and the same organisation', async () => {
  const session = await twoPlans();
  await button('Duplicate: Northwick').click();
  await vi.waitFor(() => {
    expect(session.state().history.plan.name).toBe('Northwick (copy)');
  });
  expect(session.state().history.plan.answers.scope.organisation).toBe('Northwick');
});

test('what another tab saved meanwhile is in the list again, in a copy and after a way back', async () => {
  const session = await twoPlans();
  const rename = (name: string) => session.library.rename('Northwick', name);
  await rename('Saved elsewhere');
  await expect.element(button('Rename: Northwick')).toBeVisible();
  dispatchEvent(new Event('focus'));
  await expect.element(button('Rename: Saved elsewhere')).toBeVisible();

  await rename('Saved again');
  await button('Delete: Saved elsewhere').click();
  await button('Bring it back').click();
  await expect.element(button('Delete: Saved again')).toBeVisible();

  await rename('Saved last');
  await button('Duplicate: Saved again').click();
  await vi.waitFor(() => {
    expect(session.state().history.plan.name).toBe('Saved last (copy)');
  });
});

test('all plans are downloaded, a file each that opens again, in the language of each', async () => {
  const session = await twoPlans();
  session.describe({ documentLanguage: 'nl' });
  await session.flush();
  await show(<p />);
  await start(session);
  const files = await downloadsOf(async () => {
    await button('Download all plans').click();
    await expect
      .element(notice, { timeout: 10_000 })
      .toHaveTextContent('2 files sent to your downloads.');
  });
  const texts = await Promise.all(files.map((file) => file.text()));
  expect(texts.map((text) => /language: "(.*)"/.exec(text)?.[1])).toEqual(['nl', 'en']);
  const opened = texts.map((text) => openFile(text));
  expect(
    opened.map((file) => file.kind === 'opened' && file.plan.answers.scope.organisation),
  ).toEqual(['Noord', 'Northwick']);
  const { plans } = await session.library.list();
  expect(plans.filter(({ copiedAt }) => copiedAt === null)).toEqual([]);
});

/** What each of the files says that all plans are downloaded as. */
async function allDownloaded(count: string) {
  const files = await downloadsOf(async () => {
    await button('Download all plans').click();
    await expect.element(notice, { timeout: 10_000 }).toHaveTextContent(count);
  });
  const opened = await Promise.all(files.map(async (file) => openFile(await file.text())));
  return opened
    .map((file) => file.kind === 'opened' && file.plan.answers.scope.organisation)
    .toSorted();
}

test('the file of the open plan holds what is on the screen, though nothing may be stored', async () => {
  const session = await twoPlans();
  await session.setStoring(false);
  session.answer('scope', 'organisation', 'Noord, in memory', 'scope.organisation');
  expect(session.state().atRisk).toBe(true);
  expect(await allDownloaded('2 files sent to your downloads.')).toEqual([
    'Noord, in memory',
    'Northwick',
  ]);
  expect(session.state().atRisk).toBe(false);
});

test('an open plan that was never stored is downloaded with the others', async () => {
  const session = sessionInMemory();
  await session.setStoring(false);
  await start(session);
  await expect.element(button('New plan')).toBeVisible();
  await expect.element(button('Download all plans')).not.toBeInTheDocument();
  session.answer('scope', 'organisation', 'Only here', 'scope.organisation');
  expect(await allDownloaded('1 file sent to your downloads.')).toEqual(['Only here']);
  expect(session.state().atRisk).toBe(false);
});
