import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Locale } from '../../../i18n/locales';
import type { Planner } from '../state/context';
import type { Session } from '../state/session';
import { accessibilityFindings, findingsInNames } from '../testing/accessibility';
import { sessionInMemory } from '../testing/session';
import { showFollowing } from '../testing/stage';
import { beyondWindow, inWindow, narrowest } from '../testing/window';
import { Privacy } from './Privacy';

const onChange = vi.fn(() => Promise.resolve());

/** A session with a stored plan. */
async function withPlan(locale: Locale = 'en'): Promise<Session> {
  const session = sessionInMemory(locale);
  session.answer('scope', 'organisation', 'Northwick', 'scope.organisation');
  await session.flush();
  return session;
}

const plansIn = async (session: Session) => (await session.library.list()).plans.length;

async function start(
  session: Session,
  { locale = 'en', ...planner }: { locale?: Locale } & Partial<Pick<Planner, 'leaving'>> = {},
) {
  onChange.mockClear();
  await showFollowing(
    ({ standing: { storing } }) => <Privacy storing={storing} onChange={onChange} />,
    { session, locale, planner },
  );
}

const box = page.getByRole('checkbox');
const erase = page.getByRole('button', { name: 'Erase everything', exact: true });
const dialog = page.getByRole('dialog');
const button = (name: string) => dialog.getByRole('button', { name, exact: true });
const notice = page.getByRole('status');

/** Asks for everything to be erased, with the keyboard. */
async function ask() {
  erase.element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(dialog).toBeVisible();
}

const examples = [
  {
    locale: 'en',
    title: 'On this computer',
    box: 'Don’t store on this computer',
    erase: 'Erase everything',
    asks: 'Erase all plans in this browser? You can’t undo this.',
    answers: ['Yes, erase everything', 'No, keep them'],
  },
  {
    locale: 'zh-tw',
    title: '這台電腦上的資料',
    box: '不要儲存在這台電腦上',
    erase: '全部清除',
    asks: '要刪除這個瀏覽器中的所有計畫嗎？刪除後無法復原。',
    answers: ['是，全部清除', '否，保留計畫'],
  },
  {
    locale: 'nl',
    title: 'Op deze computer',
    box: 'Niet opslaan op deze computer',
    erase: 'Alles wissen',
    asks: 'Alle plannen in deze browser verwijderen? Dit kunt u niet ongedaan maken.',
    answers: ['Ja, alles wissen', 'Nee, bewaren'],
  },
  {
    locale: 'ko',
    title: '이 컴퓨터에 저장되는 내용',
    box: '이 컴퓨터에 저장하지 않기',
    erase: '모두 삭제',
    asks: '이 브라우저에 있는 계획서를 모두 삭제할까요? 삭제하면 되돌릴 수 없습니다.',
    answers: ['예, 모두 삭제합니다', '아니요, 그대로 둡니다'],
  },
] as const;

for (const { locale, title, box: label, erase: action, asks, answers } of examples) {
  test(`what this computer keeps can be decided, and erasing asks first (${locale})`, async () => {
    await inWindow(narrowest, async () => {
      await start(await withPlan(locale), { locale });
      await expect.element(page.getByRole('region')).toHaveAccessibleName(title);
      await expect.element(box).toHaveAccessibleName(label);
      expect(beyondWindow()).toBe(0);
      await page.getByRole('button', { name: action, exact: true }).click();
      await expect.element(dialog).toHaveAccessibleName(action);
      await expect.element(dialog.getByText(asks)).toBeVisible();
      const offered = dialog.getByRole('button').elements();
      expect(offered.map(({ textContent }) => textContent)).toEqual(answers);
      expect(await findingsInNames()).toEqual([]);
    });
  });
}

test('it is accessible, with the question too, and says what each thing does', async () => {
  await start(await withPlan());
  await expect
    .element(box)
    .toHaveAccessibleDescription(
      /^Your changes stay on this page only, and are kept when you change the language\. If/,
    );
  await expect
    .element(erase)
    .toHaveAccessibleDescription(
      'Erases every plan that this site has stored in this browser, with its versions.',
    );
  const found = await accessibilityFindings();
  await ask();
  expect([...found, ...(await accessibilityFindings())]).toEqual([]);
});

test('storing stops and starts with the box, and what is stored stays', async () => {
  const session = await withPlan();
  await start(session);
  await expect.element(box).not.toBeChecked();
  await userEvent.tab();
  await userEvent.keyboard(' ');
  await vi.waitFor(() => {
    expect(session.state().standing.storing).toBe(false);
  });
  await expect.element(box).toBeChecked();
  expect(await plansIn(session)).toBe(1);
  await userEvent.keyboard(' ');
  await vi.waitFor(() => {
    expect(session.state().standing.storing).toBe(true);
  });
  await expect.element(box).not.toBeChecked();
});

for (const way of ['Escape', 'Enter']) {
  test(`${way}, pressed at once, keeps everything and leads back`, async () => {
    const session = await withPlan();
    await start(session);
    await ask();
    await userEvent.keyboard(`{${way}}`);
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.element(erase).toHaveFocus();
    expect(await plansIn(session)).toBe(1);
    await expect.element(notice).toBeEmptyDOMElement();
  });
}

test('Yes erases everything, says so and leads back', async () => {
  const session = await withPlan();
  await start(session);
  await ask();
  await button('Yes, erase everything').click();
  await expect.element(notice).toHaveTextContent('Everything has been erased.');
  expect(await plansIn(session)).toBe(0);
  expect(session.state().history.plan.answers.scope.organisation).toBe('');
  expect(onChange).toHaveBeenCalledOnce();
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(erase).toHaveFocus();
});

test('a key that is held too long asks, but erases nothing', async () => {
  const session = await withPlan();
  await start(session);
  erase.element().focus();
  await userEvent.keyboard('{Enter>4/}');
  await expect.element(notice).toBeEmptyDOMElement();
  expect(await plansIn(session)).toBe(1);
});

test('a browser that refuses is not said to have erased anything', async () => {
  const session = await withPlan();
  const library = { ...session.library, eraseEverything: () => Promise.reject(new Error('no')) };
  await start({ ...session, library });
  await ask();
  await button('Yes, erase everything').click();
  await expect
    .element(notice)
    .toHaveTextContent(
      'The planner can’t open the plans stored in this browser at the moment. Try again later.',
    );
  expect(await plansIn(session)).toBe(1);
});

test('a plan that is only on the page is asked about first', async () => {
  const leaving = vi.fn<Planner['leaving']>();
  await start(await withPlan(), { leaving });
  await erase.click();
  expect(leaving).toHaveBeenCalledOnce();
  await expect.element(dialog).not.toBeInTheDocument();
  await leaving.mock.lastCall?.[0]();
  await expect.element(dialog).toBeVisible();
});
