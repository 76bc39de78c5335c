import { expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type Locale, localeIds } from '../../../i18n/locales';
import { blankPlan, type Plan, readPlan } from '../../../plan/plan';
import { fileOf } from '../../../plan/markdownFile';
import { fullPlan } from '../../../plan/testing/fullPlan';
import { largestPlan } from '../../../plan/testing/plans';
import { planWith, type SomeAnswers } from '../../../plan/testing/planWith';
import { documentWords, parts } from '../parts';
import type { Session, SessionState } from '../state/session';
import { accessibilityFindings, findingsInNames } from '../testing/accessibility';
import { choosing } from '../testing/choosing';
import { downloadsOf } from '../testing/downloads';
import { sessionInMemory } from '../testing/session';
import { showFollowing } from '../testing/stage';
import { beyondWindow, inWindow, narrowest } from '../testing/window';
import Versions from './Versions';

const button = (name: string) => page.getByRole('button', { name, exact: true });
const notice = page.getByRole('status');
const heading = (level: number) => page.getByRole('heading', { level });

/** Shows the versions of a plan. */
async function show(session: Session, locale: Locale = 'en', change: Partial<SessionState> = {}) {
  await showFollowing((state) => <Versions state={{ ...state, ...change }} />, { session, locale });
  await expect.element(heading(1)).toBeVisible();
}

async function sessionWith(plan: Plan, locale: Locale = 'en'): Promise<Session> {
  const session = sessionInMemory(locale);
  await session.open(plan, 'nothing');
  return session;
}

const answers: SomeAnswers = {
  scope: { organisation: 'Northwick', version: '1.0', users: 250, planOwner: 'a' },
  teams: {
    directory: [
      { id: 'a', person: 'Anna' },
      { id: 'b', person: 'Bo' },
    ],
    units: [
      { id: 'x', unit: 'Desk' },
      { id: 'y', unit: 'Platform' },
    ],
  },
};

/** A plan that was kept as “First” and in which these things differ since. */
async function changed(locale: Locale = 'en'): Promise<Session> {
  const session = await sessionWith(planWith(answers), locale);
  await (await session.versions()).keep('First');
  session.answer('scope', 'version', '1.1', 'a');
  session.answer('scope', 'planOwner', 'b', 'b');
  session.answer(
    'teams',
    'units',
    [
      { id: 'y', unit: 'Platform team', unitLead: null },
      { id: 'z', unit: 'Partner', unitLead: null },
    ],
    'c',
  );
  return session;
}

const compareFirst = async () => {
  await button('Compare with the plan: First').click();
  await expect.element(heading(3)).toHaveFocus();
};

/** What differs, as it is read: a line each. */
const told = () =>
  [...document.querySelectorAll('.changes__answer')].map((each) => {
    const [label, ...sides] = [...each.querySelectorAll('.changes__label, dd')];
    return [label, ...sides].map((part) => part?.textContent.trim()).join(' | ');
  });

const scope = (session: Session) => session.state().history.plan.answers.scope;
const units = (session: Session) =>
  session.state().history.plan.answers.teams.units.map(({ unit }) => unit);

test('a version is kept by the keyboard, under its name or its time', async () => {
  await show(await sessionWith(planWith(answers)));
  await expect
    .element(page.getByText('You have not kept a version of this plan yet.'))
    .toBeVisible();
  page.getByRole('textbox', { name: 'Name of the version' }).element().focus();
  await userEvent.keyboard('For the board{Enter}');
  await expect.element(notice).toHaveTextContent('Version kept: For the board.');
  await expect.element(button('Restore: For the board')).toBeVisible();
  await button('Keep this version').click();
  await expect.element(notice).toHaveTextContent(/Version kept: Version of .*\d{4}, \d\d:\d\d\./);
  await expect.element(page.getByRole('listitem').nth(1)).toBeVisible();
});

test('a double click keeps one version', async () => {
  await show(await sessionWith(planWith(answers)));
  const name = page.getByRole('textbox', { name: 'Name of the version' });
  await name.fill('Once');
  await button('Keep this version').dblClick();
  await expect.element(button('Restore: Once')).toBeVisible();
  await name.fill('Again');
  await userEvent.keyboard('{Enter}');
  await expect.element(button('Restore: Again')).toBeVisible();
  await expect.element(page.getByRole('button', { name: /^Restore: / })).toHaveLength(2);
});

test('a key that is held keeps one version', async () => {
  await show(await sessionWith(planWith(answers)));
  await page.getByRole('textbox', { name: 'Name of the version' }).fill('Held');
  await userEvent.keyboard('{Enter>5/}');
  await expect.element(button('Restore: Held')).toBeVisible();
  button('Keep this version').element().focus();
  await userEvent.keyboard('{Enter>5/}');
  await expect.element(page.getByRole('button', { name: /^Restore: / })).toHaveLength(2);
});

test('of a plan that says nothing there is nothing to keep', async () => {
  await show(sessionInMemory());
  await expect
    .element(page.getByText('Nothing has been answered yet, so there is nothing to keep.'))
    .toBeVisible();
  await expect.element(button('Keep this version')).not.toBeInTheDocument();
});

test('what the browser refuses to keep is said', async () => {
  const session = await sessionWith(planWith(answers));
  const versions = await session.versions();
  session.versions = () =>
    Promise.resolve({ ...versions, keep: () => Promise.reject(new Error('no')) });
  await show(session);
  await button('Keep this version').click();
  await expect
    .element(notice)
    .toHaveTextContent(
      'The browser did not store this version, perhaps because it has run out of space.',
    );
});

test('versions that can’t be reached are not said to be none', async () => {
  const session = await sessionWith(planWith(answers));
  const versions = await session.versions();
  session.versions = () =>
    Promise.resolve({ ...versions, list: () => Promise.reject(new Error('no')) });
  await show(session);
  await expect
    .element(page.getByRole('alert'))
    .toHaveTextContent('The versions stored in this browser can’t be reached');
  await expect.element(page.getByText('You have not kept')).not.toBeInTheDocument();
});

test('what may not be stored is said to be on this page only', async () => {
  const session = await sessionWith(planWith(answers));
  await session.setStoring(false);
  await show(session);
  await expect
    .element(page.getByText('new versions are kept on this page only', { exact: false }))
    .toBeVisible();
  await button('Keep this version').click();
  await expect.element(page.getByText('on this page only', { exact: true })).toBeVisible();
});

test('a version is compared with the plan: what differs is told in words, side by side', async () => {
  await show(await changed());
  await compareFirst();
  await expect.element(heading(3)).toHaveTextContent('From “First” to “The plan as it is now”');
  await expect
    .element(page.getByText('3 answers changed, 1 row added, 1 row removed.', { exact: true }))
    .toBeVisible();
  expect(told()).toEqual([
    'Plan owner | Anna | Bo',
    'Version | 1.0 | 1.1',
    'Team name | Platform | Platform team',
  ]);
  await expect.element(page.getByText('10 chapters without differences')).toBeVisible();
  expect(await accessibilityFindings()).toEqual([]);
});

test('one answer is taken over, and Undo gives it back', async () => {
  const session = await changed();
  await show(session);
  await compareFirst();
  await page.getByRole('button', { name: /^Use this: .*Plan owner$/ }).click();
  await expect.element(notice).toHaveTextContent('Applied: 1 difference.');
  expect(scope(session)).toMatchObject({ planOwner: 'a', version: '1.1' });
  await expect.poll(told).not.toContain('Plan owner | Anna | Bo');
  await button('Undo').click();
  await expect.poll(() => scope(session).planOwner).toBe('b');
});

test('rows go, come back and are taken over one by one', async () => {
  const session = await changed();
  await show(session);
  await compareFirst();
  await button('Remove this row: Partner').click();
  await expect.poll(() => units(session)).toEqual(['Platform team']);
  await button('Use this row: Desk').click();
  await expect.poll(() => units(session)).toEqual(['Desk', 'Platform team']);
  await button('Use this row: Platform team').click();
  await expect.poll(() => units(session)).toEqual(['Desk', 'Platform']);
});

test('a row for which there is no room is not said to be applied', async () => {
  const unit = (name: string) => ({ id: name, unit: name, unitLead: null });
  const others = Array.from({ length: 39 }, (_, at) => unit(`Team ${at}`));
  const session = await sessionWith(planWith({ teams: { units: [...others, unit('Desk')] } }));
  await (await session.versions()).keep('First');
  session.answer('teams', 'units', [...others, unit('Partner')], 'a');
  await show(session);
  await compareFirst();
  await button('Use this row: Desk').click();
  await expect
    .element(notice)
    .toHaveTextContent('Applied: 0 differences. 1 row did not fit into its list.');
  expect(units(session)).not.toContain('Desk');
});

test('a chapter, and everything, is taken over at once', async () => {
  const session = await changed();
  await show(session);
  await compareFirst();
  await page.getByRole('button', { name: /^Use this chapter: .*tiers/ }).click();
  await expect.poll(() => units(session)).toEqual(['Desk', 'Platform']);
  expect(scope(session).version).toBe('1.1');
  await button('Use everything').click();
  await expect.element(page.getByText('The two are the same.', { exact: true })).toBeVisible();
  expect(scope(session)).toMatchObject({ version: '1.0', planOwner: 'a' });
});

test('a version is restored, and what stood there is a version now', async () => {
  const session = await changed();
  await show(session);
  await button('Restore: First').click();
  await expect.element(notice).toHaveTextContent('The plan is now as it was in “First”.');
  expect(scope(session).version).toBe('1.0');
  await expect.element(button('Restore: Before restoring “First”')).toBeVisible();
  await button('Undo').click();
  await expect.poll(() => scope(session).version).toBe('1.1');
});

test('a version is renamed, deleted and brought back', async () => {
  await show(await changed());
  await button('Rename: First').click();
  await page.getByRole('textbox', { name: 'New name for First' }).fill('1.0');
  await userEvent.keyboard('{Enter}');
  await expect.element(notice).toHaveTextContent('Renamed: 1.0.');
  await button('Delete: 1.0').click();
  await expect.element(notice).toHaveTextContent('Deleted: 1.0.');
  await expect
    .element(page.getByText('You have not kept a version of this plan yet.'))
    .toBeVisible();
  await button('Bring it back').click();
  await expect.element(button('Restore: 1.0')).toBeVisible();
});

test('a tab that can only read compares, and changes nothing', async () => {
  await show(await changed(), 'en', { standing: { storing: true, fate: { kind: 'elsewhere' } } });
  await expect
    .element(page.getByText('In this tab you can only read the plan.', { exact: false }))
    .toBeVisible();
  await compareFirst();
  expect(told()).toContain('Version | 1.0 | 1.1');
  const offered = page
    .getByRole('button')
    .elements()
    .map(({ textContent }) => textContent);
  expect(
    offered.filter((name) =>
      /Use (this|everything)|Restore|Delete|Rename|Keep|Remove|Add to/.test(name),
    ),
  ).toEqual([]);
});

test('another plan of this browser and a file can be compared, without being opened', async () => {
  const session = sessionInMemory();
  await session.open(planWith({ scope: { organisation: 'Noord', version: '9' } }), 'nothing');
  await session.flush();
  await session.open({ ...planWith(answers), id: '2' }, 'nothing');
  await show(session);
  const from = page.getByRole('combobox', { name: 'From' });
  await expect.element(from.getByRole('option', { name: 'Noord' })).toBeInTheDocument();
  await from.selectOptions('Noord');
  await expect.poll(told).toContain('Version | 9 | 1.0');
  const other = fileOf(planWith({ scope: { version: '7' } }), await documentWords('en').load());
  await choosing(new File([other], 'from-a-colleague.md'), () =>
    button('Choose a file to compare').click(),
  );
  await expect.poll(told).toContain('Version | 7 | 1.0');
  await expect.element(heading(3)).toHaveTextContent('From “from-a-colleague.md” to');
  expect(session.state().history.plan.id).toBe('2');
  expect((await session.library.list()).plans).toHaveLength(2);
});

test('who is called the same in another plan is the same, and does not come along twice', async () => {
  const session = sessionInMemory();
  const colleague = planWith({
    scope: { organisation: 'Noord', version: '1.0', users: 250, planOwner: 'p' },
    teams: {
      directory: [
        { id: 'p', person: 'Bo' },
        { id: 'q', person: 'Anna' },
      ],
      units: [
        { id: 'v', unit: 'Desk' },
        { id: 'w', unit: 'Platform' },
      ],
    },
  });
  await session.open(colleague, 'nothing');
  await session.flush();
  await session.open({ ...planWith(answers), id: '2' }, 'nothing');
  await show(session);
  await page.getByRole('combobox', { name: 'From' }).selectOptions('Noord');
  await expect.poll(told).toEqual(['Organisation | Noord | Northwick', 'Plan owner | Bo | Anna']);
  await page.getByRole('button', { name: /^Use this: .*Plan owner$/ }).click();
  expect(scope(session).planOwner).toBe('b');
  const { directory } = session.state().history.plan.answers.teams;
  expect(directory.map(({ person }) => person)).toEqual(['Anna', 'Bo']);
});

test('plans and versions of one name are told apart by when they were stored', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2027, 0, 5, 9, 30) });
  onTestFinished(() => void vi.useRealTimers());
  const session = sessionInMemory();
  const noord = planWith({ scope: { organisation: 'Noord' } });
  await session.open(noord, 'nothing');
  await session.flush();
  vi.setSystemTime(new Date(2027, 1, 6, 14, 5));
  await session.open({ ...noord, id: '2' }, 'nothing');
  await session.flush();
  await session.open({ ...planWith(answers), id: '3' }, 'nothing');
  await (await session.versions()).keep('First');
  vi.setSystemTime(new Date(2027, 1, 7, 8, 0));
  await (await session.versions()).keep('First');
  await (await session.versions()).keep('Second');
  await show(session);
  const from = page.getByRole('combobox', { name: 'From' });
  await expect.element(from.getByRole('option', { name: /Noord/ }).first()).toBeInTheDocument();
  const names = from
    .getByRole('option')
    .elements()
    .map(({ textContent }) => textContent);
  expect(names.toSorted()).toEqual([
    'Choose…',
    'First · 6 Feb 2027, 14:05',
    'First · 7 Feb 2027, 08:00',
    'Noord · 5 Jan 2027, 09:30',
    'Noord · 6 Feb 2027, 14:05',
    'Second',
    'The plan as it is now',
  ]);
});

test('what of a file is not compared is said beside the result', async () => {
  const plan = planWith(answers);
  const whole = fileOf(plan, await documentWords('en').load());
  await show(await sessionWith(plan));
  const compared = async (text: string, name: string) => {
    await choosing(new File([text], name), () => button('Choose a file to compare').click());
    await expect.element(heading(3)).toHaveTextContent(`From “${name}” to`);
    return [...document.querySelectorAll('.versions__result > p')].map((each) => each.textContent);
  };
  const same = 'The two are the same.';
  expect(await compared(whole, 'whole.md')).toEqual([same]);
  const edited = whole.replace('Northwick', 'Northwick, as the desk would have it');
  expect(await compared(`${edited}\nAsk Bo.\n`, 'edited.md')).toEqual([
    'Somebody changed the text of “edited.md” after it was downloaded. Only the answers are compared, so those changes do not appear here. There are notes below the answers in “edited.md”. They are not compared.',
    same,
  ]);
  const unread = whole.replace('"helpFrom":null', '"helpFrom":"noon"');
  expect(unread).not.toBe(whole);
  expect(await compared(unread, 'unread.md')).toEqual([
    'Some parts of “unread.md” could not be read and are not compared.',
    same,
  ]);
});

test('a file that is no plan says why', async () => {
  await show(await sessionWith(planWith(answers)));
  await choosing(new File(['# Notes'], 'notes.md'), () =>
    button('Choose a file to compare').click(),
  );
  await expect.element(notice).toHaveTextContent('This file contains no answers.');
});

test('what has changed goes into the plan’s change log, in the language in which the plan is typed', async () => {
  const session = await changed();
  session.writeIn('nl');
  await show(session);
  await compareFirst();
  await expect
    .element(
      page.getByText(
        /^Teams and .*: 1 answer changed \(Team name\), 1 row added \(Partner\), 1 row removed \(Desk\)\.$/,
      ),
    )
    .toBeVisible();
  await button('Add to the plan’s change log').click();
  await expect.element(notice).toHaveTextContent('Added to the change log in the last chapter.');
  const [entry] = session.state().history.plan.answers.agreement.changes;
  expect(entry).toMatchObject({ changeVersion: '1.1', changedBy: null });
  expect(entry?.changedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(entry?.changed.split('\n')).toEqual([
    expect.stringMatching(/: 2 antwoorden gewijzigd \(.*Versie.*\)\.$/),
    expect.stringMatching(
      /: 1 antwoord gewijzigd \(Naam van het team\), 1 rij toegevoegd \(Partner\), 1 rij verwijderd \(Desk\)\.$/,
    ),
  ]);
  await button('Undo').click();
  await expect.poll(() => session.state().history.plan.answers.agreement.changes).toEqual([]);
});

test('what the plan would become is not added to its change log', async () => {
  await show(await changed());
  const now = 'The plan as it is now';
  await page.getByRole('combobox', { name: 'To' }).selectOptions('First');
  await page.getByRole('combobox', { name: 'From' }).selectOptions(now);
  await expect.element(button('Download the changes as Markdown')).toBeVisible();
  await expect.element(heading(3)).toHaveTextContent(`From “${now}” to “First”`);
  await expect.element(button('Add to the plan’s change log')).not.toBeInTheDocument();
});

test('a change log that is full says so and stays', async () => {
  const full = {
    changes: Array.from({ length: 40 }, (_, at) => ({ id: `${at}`, changed: `${at}` })),
  };
  const session = await sessionWith(planWith({ ...answers, agreement: full }));
  await (await session.versions()).keep('First');
  session.answer('scope', 'version', '2.0', 'a');
  await show(session);
  await compareFirst();
  await button('Add to the plan’s change log').click();
  await expect.element(notice).toHaveTextContent('The change log is full at 40 entries.');
});

test('the changes are downloaded as Markdown, in which nothing that was typed is markup', async () => {
  const session = await changed();
  session.answer('scope', 'version', '**1|1**', 'd');
  await show(session);
  await compareFirst();
  await parts.markdown.load();
  const [file] = await downloadsOf(() => button('Download the changes as Markdown').click());
  const text = await file?.text();
  expect(text).toContain('# From “First” to “The plan as it is now”\n');
  expect(text).toContain('| Version | 1.0 | \\*\\*1\\|1\\*\\* |');
  expect(text).toContain('| Partner | | Added |');
});

test('a translation that differs stands in the downloaded changes', async () => {
  const session = await sessionWith(planWith({ scope: { ownerRole: 'Lead' } }));
  const say = (text: string) =>
    session.translate('nl', { 'scope.ownerRole': { from: 'Lead', text } }, text);
  say('Leider');
  await (await session.versions()).keep('First');
  say('Hoofd');
  await show(session);
  await compareFirst();
  await parts.markdown.load();
  const [file] = await downloadsOf(() => button('Download the changes as Markdown').click());
  expect(await file?.text()).toContain(
    '| Owner’s role | Lead <br> Dutch: Leider | Lead <br> Dutch: Hoofd |',
  );
});

for (const locale of localeIds) {
  test(`everything has a name and fits a narrow window (${locale})`, async () => {
    const session = await sessionWith(fullPlan(), locale);
    await (await session.versions()).keep('W'.repeat(80));
    session.propose((plan) => ({ ...plan, answers: { ...blankPlan('full', 'en').answers } }));
    await inWindow(narrowest, async () => {
      await show(session, locale);
      await page.getByRole('listitem').first().getByRole('button').first().click();
      await expect.element(heading(4).first()).toBeVisible();
      [...document.querySelectorAll<HTMLElement>('.answers__fold[aria-expanded="false"]')]
        .slice(0, 3)
        .forEach((each) => each.click());
      await vi.waitFor(() =>
        expect(document.querySelectorAll('.changes__answer, .changes__row').length).toBeGreaterThan(
          10,
        ),
      );
      expect(beyondWindow()).toBe(0);
      expect(locale === 'en' ? await accessibilityFindings() : await findingsInNames()).toEqual([]);
    });
  });
}

test('the largest plan against a blank one is folded at first, and opens chapter by chapter', async () => {
  const largest = readPlan({ ...largestPlan('A longer answer, as somebody types it.'), id: 'p' });
  const session = await sessionWith(blankPlan('p', 'en'));
  session.propose((plan) => ({ ...plan, answers: largest?.answers ?? plan.answers }));
  await (await session.versions()).keep('Largest');
  session.undo();
  await parts.markdown.load();
  await show(session);
  await expect.element(button('Compare with the plan: Largest')).toBeVisible();
  const start = performance.now();
  await button('Compare with the plan: Largest').click();
  await expect.element(heading(3)).toHaveFocus();
  const compared = performance.now();
  expect(document.querySelectorAll('.changes__row')).toHaveLength(0);
  await button('Open all chapters').click();
  await vi.waitFor(() =>
    expect(document.querySelectorAll('.changes__row').length).toBeGreaterThan(400),
  );
  const opened = performance.now();
  console.info(
    'compared',
    Math.round(compared - start),
    'opened all',
    Math.round(opened - compared),
  );
  await button('Use everything').click();
  await expect.element(page.getByText('The two are the same.', { exact: true })).toBeVisible();
  expect(compared - start).toBeLessThan(2_000);
});
