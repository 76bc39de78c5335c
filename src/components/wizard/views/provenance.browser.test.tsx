import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Locale } from '../../../i18n/locales';
import type { ChapterId } from '../../../plan/chapters';
import { asExample, loadExamples, shapeOf } from '../../../plan/examples';
import ChapterNav from '../ChapterNav';
import type { Session } from '../state/session';
import { accessibilityFindings } from '../testing/accessibility';
import { sessionInMemory } from '../testing/session';
import { showFollowing } from '../testing/stage';
import { ChapterView } from './ChapterView';

const examples = await loadExamples('en');

beforeEach(async () => {
  await page.viewport(1280, 900);
});

/** A session with a plan that began as the small example. */
async function begun(): Promise<Session> {
  const session = sessionInMemory();
  await session.open(shapeOf(examples('small', 'begun')), 'nothing');
  return session;
}

async function showChapter(
  chapter: ChapterId,
  session: Session,
  readOnly = false,
  locale: Locale = 'en',
) {
  await showFollowing(
    ({ history: { plan } }) => (
      <>
        <ChapterNav plan={plan} view={chapter} />
        <ChapterView
          chapter={chapter}
          plan={plan}
          route={{ view: chapter, field: null, fromReview: false }}
          readOnly={readOnly}
          onErrors={vi.fn()}
        />
      </>
    ),
    { session, chapter, locale },
  );
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
}

const button = (name: string) => page.getByRole('button', { name, exact: true });
const users = page.getByRole('textbox', { name: 'Users', exact: true });
const scopeOf = (session: Session) => session.state().history.plan.answers.scope;

test('an answer of the example says so, to everybody, until it is confirmed; that can be taken back', async () => {
  const session = await begun();
  await showChapter('scope', session);
  await expect.element(users).toHaveValue('250');
  await expect.element(users).toHaveAccessibleDescription(/From the example$/);
  await button('Confirm: Users').click();
  await expect.element(users).toHaveFocus();
  await expect.element(users).not.toHaveAccessibleDescription(/From the example/);
  await expect.element(page.getByText('Confirmed: 1 answer.')).toBeVisible();
  expect(scopeOf(session).users).toBe(250);

  await button('Undo').click();
  await expect.element(users).toHaveAccessibleDescription(/From the example$/);
  await expect.element(page.getByText('Undone.')).toBeVisible();
});

test('taking a confirmation back touches nothing that was changed since', async () => {
  const session = await begun();
  await showChapter('scope', session);
  await button('Confirm: Users').click();
  await userEvent.fill(page.getByRole('textbox', { name: 'Organisation', exact: true }), 'Ours');
  await button('Undo').click();
  await expect
    .element(page.getByText('You have changed this again since, so you can’t undo it here.'))
    .toBeVisible();
  expect(scopeOf(session).organisation).toBe('Ours');
  await expect.element(users).not.toHaveAccessibleDescription(/From the example/);
});

test('an answer that is changed is the user’s own at once', async () => {
  await showChapter('scope', await begun());
  await userEvent.fill(users, '60');
  await expect.element(users).not.toHaveAccessibleDescription(/From the example/);
  await expect.element(button('Confirm: Users')).not.toBeInTheDocument();
});

test('the details of a row count what is to confirm, and its copy is not the user’s own either', async () => {
  const session = await begun();
  await showChapter('teams', session);
  const first = page.getByRole('button', { name: /^Details: Tier 0 .*to confirm/ });
  const before = first.element().ariaLabel;
  await page.getByRole('button', { name: /^More actions: Tier 0/ }).click();
  await page.getByRole('menuitem', { name: 'Duplicate' }).click();
  expect(first.elements().map(({ ariaLabel }) => ariaLabel)).toEqual([before, before]);
  await first.nth(1).click();
  await page.getByRole('button', { name: /^Confirm \d+ answers in this entry$/ }).click();
  expect(first.elements()).toHaveLength(1);
});

test('what the guide suggests is proposed, not the user’s own', async () => {
  const session = sessionInMemory();
  await showChapter('teams', session);
  await button('Use the suggestion').first().click();
  await page.getByRole('button', { name: /^Details: Tier 1/ }).click();
  await expect.element(page.getByText('Proposed', { exact: true }).first()).toBeVisible();
  await expect
    .element(page.getByText(/answers in this chapter are proposed or from an example/))
    .toBeVisible();
});

test('a chapter is confirmed as a whole at its end, and its status follows', async () => {
  const session = sessionInMemory();
  await session.open(asExample(examples('small', 'begun')), 'nothing');
  await showChapter('involvement', session);
  const chapters = () => document.querySelector('.chapters')?.textContent;
  expect(chapters()).toContain('Early involvement, 49 of 49 answered, 49 to confirm');
  const all = page.getByRole('button', { name: /^Confirm \d+ answers in this chapter$/ });
  await all.click();
  await expect.element(all).not.toBeInTheDocument();
  await expect
    .element(page.getByText('The plan has everything it needs from this chapter.'))
    .toHaveFocus();
  await expect.poll(chapters).toContain('Early involvement, Complete✓');
  expect(chapters()).toContain('Training, 52 of 57 answered, 52 to confirm');
});

test('Ctrl+Enter in a field confirms its answer, keeps the focus there and can be taken back', async () => {
  const session = await begun();
  await showChapter('scope', session);
  const field = page.getByRole('textbox', { name: 'Users', exact: true });
  const confirm = button('Confirm: Users');
  await expect.element(confirm).toBeVisible();
  field.element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(confirm).toBeVisible();
  field.element().dispatchEvent(
    new KeyboardEvent('keydown', {
      key: 'Enter',
      ctrlKey: true,
      isComposing: true,
      bubbles: true,
    }),
  );
  await expect.element(confirm).toBeVisible();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.element(page.getByRole('status').last()).toHaveTextContent('Confirmed: 1 answer.');
  await expect.element(confirm).not.toBeInTheDocument();
  await expect.element(field).toHaveFocus();
  await button('Undo').click();
  await expect.element(confirm).toBeVisible();
});

test('Ctrl+Enter confirms a choice among several, and nothing for a reader', async () => {
  const session = await begun();
  await showChapter('scope', session);
  const confirm = button('Confirm: Platforms');
  await expect.element(confirm).toBeVisible();
  page.getByRole('checkbox', { name: 'Windows' }).element().focus();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.element(confirm).not.toBeInTheDocument();
  expect(session.state().history.plan.sources).not.toHaveProperty(['scope.platforms']);
});

test('a reader confirms nothing', async () => {
  await showChapter('scope', await begun(), true);
  await expect.element(button('Confirm: Users')).toBeDisabled();
  await expect
    .element(page.getByRole('button', { name: /^Confirm \d+ answers in this chapter$/ }))
    .toBeDisabled();
});

for (const chapter of ['scope', 'teams'] as const) {
  test(`what is to confirm is shown accessibly (${chapter})`, async () => {
    await showChapter(chapter, await begun());
    document.querySelector<HTMLElement>('.row-details')?.click();
    expect(await accessibilityFindings()).toEqual([]);
  });
}

const entries: [Locale, count: string, confirmEntry: string, source: string][] = [
  ['en', '22 cells to confirm', 'Confirm 7 answers in this entry', 'From the example'],
  ['zh-tw', '22 格尚未確認', '確認這一項的 7 個答案', '來自範例'],
  ['nl', '22 cellen te bevestigen', '7 antwoorden van dit item bevestigen', 'Uit het voorbeeld'],
  ['ko', '확인할 칸 22개', '이 항목의 답변 7개 확인', '예시 값'],
];
for (const [locale, count, confirmEntry, source] of entries) {
  test(`a table and the details of a row say what is to confirm in them (${locale})`, async () => {
    const session = sessionInMemory(locale);
    await session.open(shapeOf(examples('medium', 'begun')), 'nothing');
    await showChapter('teams', session, false, locale);
    await expect.element(page.getByText(count, { exact: true }).first()).toBeVisible();
    document.querySelector<HTMLElement>('.row-details')?.click();
    await expect.element(button(confirmEntry)).toBeVisible();
    await expect.element(page.getByText(source, { exact: true }).first()).toBeVisible();
  });
}
