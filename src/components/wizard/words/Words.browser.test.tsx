import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Locale } from '../../../i18n/locales';
import { type Plan, readPlan } from '../../../plan/plan';
import type { Translations } from '../../../plan/translations';
import { isReadOnly } from '../state/fate';
import type { Session } from '../state/session';
import { accessibilityFindings, findingsInNames } from '../testing/accessibility';
import { sessionInMemory } from '../testing/session';
import { showFollowing } from '../testing/stage';
import { beyondWindow, inWindow, narrowest } from '../testing/window';
import Words from './Words';

const typed = {
  scope: { organisation: 'Northwick', ownerRole: 'Service owner', languages: ['en', 'ko'] },
  teams: {
    tiers: [
      { id: 'a', level: 'tier1', team: 'desk' },
      { id: 'b', level: 'tier2', team: 'endpoint', ownTrigger: 'Two users\nThree devices' },
    ],
    units: [
      { id: 'desk', unit: 'Service desk' },
      { id: 'endpoint', unit: 'Endpoint team' },
    ],
  },
};

function planOf(answers: object, translations: Translations = {}, writtenIn: Locale = 'en'): Plan {
  const plan = readPlan({ schema: 2, id: 'p', writtenIn, answers, translations });
  if (!plan) throw new Error('The plan of this test is none.');
  return plan;
}

/** One text translated, one changed since its translation. */
const half = planOf(typed, {
  'scope.ownerRole': { ko: { from: 'Service owner', text: '서비스 책임자' } },
  'teams.units.desk.unit': { ko: { from: 'Help desk', text: '헬프 데스크' } },
});

const full = planOf(typed, {
  'scope.ownerRole': { ko: { from: 'Service owner', text: '서비스 책임자' } },
  'teams.units.desk.unit': { ko: { from: 'Service desk', text: '서비스 데스크' } },
  'teams.units.endpoint.unit': { ko: { from: 'Endpoint team', text: '단말 팀' } },
  'teams.tiers.b.ownTrigger': {
    ko: { from: 'Two users\nThree devices', text: '사용자 2명\n디바이스 3대' },
  },
});

async function words(plan: Plan, locale: Locale = 'en', language: Locale = locale) {
  const session = sessionInMemory(locale);
  await session.open(plan, 'nothing');
  await showFollowing((state) => <Words plan={state.history.plan} language={language} />, {
    session,
    locale,
  });
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  return session;
}

const field = (name: string) => page.getByRole('textbox', { name, exact: true });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const translationsOf = (session: Session) => session.state().history.plan.translations;
const pasteField = field('Paste both columns here');
const openBulk = () => page.getByText(/^Translate all items at once/).click();

afterEach(() => {
  vi.restoreAllMocks();
});

const long = 'Verylongwordwithoutanyspace'.repeat(12);
const states: [string, Plan, Locale][] = [
  ['empty', planOf({}), 'en'],
  ['with names alone', planOf({ scope: { organisation: 'Northwick' } }), 'nl'],
  ['half translated, with a changed text', half, 'en'],
  ['fully translated', full, 'ko'],
  ['with long texts', planOf({ scope: { ownerRole: `${long} ${long}` } }), 'en'],
  ['in Chinese', planOf({ scope: { ownerRole: '資訊主管' } }, {}, 'zh-tw'), 'zh-tw'],
];
for (const [what, plan, locale] of states) {
  test(`the view is accessible and no wider than a narrow window: ${what}`, async () => {
    await words(plan, locale);
    document.querySelector<HTMLElement>('.bulk summary')?.click();
    document.querySelector<HTMLInputElement>('.words__shown label:last-child input')?.click();
    const found = await accessibilityFindings();
    await inWindow(narrowest, async () => {
      found.push(...(await findingsInNames()));
      expect(beyondWindow()).toBe(0);
    });
    expect(found).toEqual([]);
  });
}

test('while nothing needs a translation, the view says so and asks for nothing', async () => {
  await words(planOf({}));
  await expect
    .element(page.getByText(/^Nothing you have typed so far needs a translation\./))
    .toBeVisible();
  await expect.element(page.getByRole('textbox')).not.toBeInTheDocument();
});

test('progress counts what needs a translation, and says what was changed since', async () => {
  await words(half);
  await expect
    .element(page.getByText('1 of 4 items translated. 1 item was changed after the translation.'))
    .toBeVisible();
});

test('the language begins as that of the document, or as the first in which support is given', async () => {
  await words(half);
  const into = page.getByRole('combobox', { name: 'Translate into' });
  await expect.element(into).toHaveValue('ko');
  await words(half, 'en', 'nl');
  await expect.element(into).toHaveValue('nl');
  const choices = [...into.element().querySelectorAll('option')].map((each) => each.textContent);
  expect(choices).toEqual(['繁體中文', 'Nederlands', '한국어']);
});

test('a text is translated beside its source, each in its language, in one step of undo', async () => {
  const session = await words(half);
  const team = field('Team name (Endpoint team)');
  await expect.element(team).toHaveAttribute('lang', 'ko');
  await expect.element(team).toHaveAccessibleDescription('Endpoint team Not translated');
  await userEvent.type(team, '단말 팀');
  await expect.element(team).toHaveAccessibleDescription('Endpoint team Translated');
  await expect.element(page.getByText(/^2 of 4 items translated\./)).toBeVisible();
  expect(translationsOf(session)['teams.units.endpoint.unit']).toEqual({
    ko: { from: 'Endpoint team', text: '단말 팀' },
  });
  session.undo();
  expect(translationsOf(session)).toEqual(half.translations);
});

test('a text that is the same in both languages is one press', async () => {
  const session = await words(half);
  const title = 'Team name (Endpoint team)';
  await button(`Same in both languages: ${title}`).click();
  await expect.element(field(title)).toHaveFocus();
  await expect.element(field(title)).toHaveValue('Endpoint team');
  expect(translationsOf(session)['teams.units.endpoint.unit']).toEqual({
    ko: { from: 'Endpoint team', text: 'Endpoint team' },
  });
});

test('a changed text shows what it was, and its translation can be kept', async () => {
  const session = await words(half);
  const title = 'Team name (Service desk)';
  await expect.element(page.getByText('When you translated it, the text was:')).toBeVisible();
  await expect.element(page.getByText('Help desk')).toBeVisible();
  await button(`The translation still fits: ${title}`).click();
  await expect.element(field(title)).toHaveFocus();
  expect(translationsOf(session)['teams.units.desk.unit']).toEqual({
    ko: { from: 'Service desk', text: '헬프 데스크' },
  });
});

test('what was translated stays in sight until the choice is made again', async () => {
  await words(half);
  const open = field('Team name (Endpoint team)');
  await expect.element(field('Owner’s role')).not.toBeInTheDocument();
  await userEvent.fill(open, '단말 팀');
  await expect.element(open).toBeVisible();
  await page.getByRole('radio', { name: 'Everything you typed' }).click();
  await expect.element(field('Owner’s role')).toHaveValue('서비스 책임자');
  await expect.element(page.getByText('Needs no translation')).toBeVisible();
  await page.getByRole('radio', { name: 'Open items' }).click();
  await expect.element(open).not.toBeInTheDocument();
  await expect.element(field('Team name (Service desk)')).toBeVisible();
});

test('a text leads to its question', async () => {
  await words(half);
  await expect
    .element(page.getByRole('link', { name: 'Go to the question: Team name (Endpoint team)' }))
    .toHaveAttribute('href', '#/teams/units.endpoint.unit');
});

test('a text of a tier is told apart by the team that the register names', async () => {
  await words(half);
  const title = 'Also escalates when (Tier 2 · Endpoint team)';
  await expect.element(field(title)).toBeVisible();
  await expect
    .element(page.getByRole('link', { name: `Go to the question: ${title}` }))
    .toHaveAttribute('href', '#/teams/tiers.b.ownTrigger');
});

test('the language of the user’s own words can be set right', async () => {
  const session = await words(half);
  await page.getByRole('combobox', { name: 'My words are in' }).selectOptions('ko');
  expect(session.state().history.plan.writtenIn).toBe('ko');
  await expect.element(page.getByRole('combobox', { name: 'Translate into' })).toHaveValue('en');
  expect(translationsOf(session)).toEqual(half.translations);
  session.undo();
  expect(session.state().history.plan.writtenIn).toBe('en');
});

test('open texts are copied for a spreadsheet, each once', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await words(half);
  await openBulk();
  await button('Copy 3 open items').click();
  expect(write).toHaveBeenCalledWith(
    '"Two users\nThree devices"\t\nService desk\t\nEndpoint team\t\n',
  );
  await expect.element(page.getByText('3 items are on the clipboard, one per row.')).toBeVisible();
});

test('where the browser refuses to copy, the texts stand there', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
  await words(half);
  await openBulk();
  await button('Copy 3 open items').click();
  await expect
    .element(
      page.getByText('The browser did not allow copying. Copy the text from the field below.'),
    )
    .toBeVisible();
  await expect
    .element(field('Text to copy'))
    .toHaveValue('"Two users\nThree devices"\t\nService desk\t\nEndpoint team\t\n');
});

test('pasted columns say what they change before they do, in one step of undo', async () => {
  const session = await words(half);
  await openBulk();
  await userEvent.fill(
    pasteField,
    'Service desk\t서비스 데스크\nEndpoint team\t단말 팀\n"Two users\nThree devices"\t\nNobody’s text\t글',
  );
  const told =
    '2 items will be translated. 1 earlier translation will be replaced. 1 row has no translation. 1 row begins with text that is not in this plan:';
  await expect.element(page.getByText(told)).toBeVisible();
  await expect.element(page.getByText('Nobody’s text')).toBeVisible();
  expect(translationsOf(session)).toEqual(half.translations);
  expect(await accessibilityFindings()).toEqual([]);

  await button('Use 2 translations').click();
  await expect.element(page.getByText('Translated: 2 items.')).toBeVisible();
  await expect.element(pasteField).toHaveFocus();
  await expect.element(pasteField).toHaveValue('');
  await expect.element(field('Team name (Service desk)')).toHaveValue('서비스 데스크');
  await expect.element(field('Team name (Endpoint team)')).toHaveValue('단말 팀');
  await button('Undo').click();
  expect(translationsOf(session)).toEqual(half.translations);
});

test('rows that change nothing say so', async () => {
  await words(full);
  await openBulk();
  await expect
    .element(page.getByText('There are no items left to translate.').first())
    .toBeVisible();
  await userEvent.fill(pasteField, 'Service desk\t서비스 데스크');
  await expect
    .element(
      page.getByText(
        'These rows would change nothing. 1 row has the translation that is already here.',
      ),
    )
    .toBeVisible();
  await expect.element(page.getByRole('button', { name: /^Use/ })).not.toBeInTheDocument();
});

test('a reader sees every translation and changes none', async () => {
  const session = sessionInMemory('en');
  await session.open({ ...full, schema: 99 }, 'nothing');
  expect(isReadOnly(session.state().standing.fate)).toBe(true);
  await showFollowing((state) => <Words plan={state.history.plan} language="ko" />, { session });
  await page.getByRole('radio', { name: 'Everything you typed' }).click();
  const team = field('Team name (Endpoint team)');
  await expect.element(team).toHaveValue('단말 팀');
  await expect.element(team).toBeDisabled();
  await expect.element(page.getByRole('combobox', { name: 'My words are in' })).toBeDisabled();
});

test('what an input method composes comes out once', async () => {
  const session = await words(half);
  const input = field('Team name (Endpoint team)').element();
  if (!(input instanceof HTMLInputElement)) throw new Error('No field of one line.');
  input.focus();
  for (const step of ['ㄷ', '다', '단']) {
    input.value = step;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    await expect.element(input).toHaveValue(step);
  }
  input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '단' }));
  await expect.element(input).toHaveValue('단');
  expect(translationsOf(session)['teams.units.endpoint.unit']?.['ko']?.text).toBe('단');
});
