import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Locale } from '../../i18n/locales';
import { Bar } from './Bar';
import type { Session, SessionState } from './state/session';
import { accessibilityFindings, findingsInNames } from './testing/accessibility';
import { sessionInMemory } from './testing/session';
import { showFollowing } from './testing/stage';
import { beyondWindow, inWindow, narrowest } from './testing/window';

const onDownload = vi.fn();

/** Shows the bar of a session's plan, or of what became of that. */
const showBar = (
  session: Session,
  locale: Locale = 'en',
  as: (state: SessionState) => SessionState = (state) => state,
) =>
  showFollowing((state) => <Bar state={as(state)} onDownload={onDownload} />, { session, locale });

const name = (session: Session, organisation: string) => {
  session.answer('scope', 'organisation', organisation, 'scope.organisation');
};

/** A session whose plan has a name, and had another one before. */
function renamed(): Session {
  const session = sessionInMemory();
  name(session, 'Northwick');
  session.answer('scope', 'users', 250, 'scope.users');
  name(session, 'Northwick Logistics');
  return session;
}

const bar = page.getByRole('region');
const button = (label: string) => page.getByRole('button', { name: label, exact: true });
const title = () => document.querySelector('.bar__name')?.textContent;
const notice = page.getByRole('status').last();

const examples = [
  {
    locale: 'en',
    label: 'Your plan',
    untitled: 'Untitled plan',
    offers: ['Undo', 'Redo', 'Plans', 'Open file', 'Download'],
  },
  {
    locale: 'zh-tw',
    label: '您的計畫',
    untitled: '未命名的計畫',
    offers: ['復原', '重做', '所有計畫', '開啟檔案', '下載'],
  },
  {
    locale: 'nl',
    label: 'Uw plan',
    untitled: 'Naamloos plan',
    offers: ['Ongedaan maken', 'Opnieuw', 'Alle plannen', 'Bestand openen', 'Downloaden'],
  },
  {
    locale: 'ko',
    label: '현재 계획',
    untitled: '제목 없는 계획',
    offers: ['실행 취소', '다시 실행', '계획 목록', '파일 열기', '내려받기'],
  },
] as const;

for (const { locale, label, untitled, offers } of examples) {
  test(`the bar of a blank plan says so and what can be done, in the narrowest window too (${locale})`, async () => {
    await inWindow(narrowest, async () => {
      await showBar(sessionInMemory(locale), locale);
      await expect.element(bar).toHaveAccessibleName(label);
      expect(title()).toBe(untitled);
      expect(
        [...bar.element().querySelectorAll('button, a')].map(({ textContent }) => textContent),
      ).toEqual(offers);
      expect(beyondWindow()).toBe(0);
      expect(await findingsInNames()).toEqual([]);
    });
  });
}

test('the bar of a plan with changes is accessible', async () => {
  await showBar(renamed());
  expect(await accessibilityFindings()).toEqual([]);
});

test('the plan goes by its organisation, on one line however it was typed', async () => {
  const session = sessionInMemory();
  await showBar(session);
  name(session, 'Northwick & Sons\nLogistics');
  await expect.element(page.getByText('Northwick & Sons Logistics')).toBeVisible();
  name(session, ' \n ');
  await expect.element(page.getByText('Untitled plan')).toBeVisible();
});

test('a name as long as can be typed takes one line and leaves the window its width', async () => {
  const session = renamed();
  await showBar(session);
  const line = () => document.querySelector('.bar__name')?.getBoundingClientRect().height;
  const before = line();
  name(session, 'Northwick'.repeat(550));
  await vi.waitFor(() => {
    expect(title()).toHaveLength(4_950);
  });
  for (const width of [narrowest, 1_280]) {
    await inWindow(width, () => {
      expect([width, line(), beyondWindow()]).toEqual([width, before, 0]);
    });
  }
});

test('Undo and Redo go step by step, each says that it did, and both keep the focus at the end', async () => {
  await showBar(renamed());
  await expect.element(button('Undo')).toHaveAttribute('aria-disabled', 'false');
  await expect.element(button('Redo')).toHaveAttribute('aria-disabled', 'true');
  button('Undo').element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(notice).toHaveTextContent('Undone.');
  expect(title()).toBe('Northwick');
  await userEvent.keyboard('{Enter} ');
  await vi.waitFor(() => {
    expect(title()).toBe('Untitled plan');
  });
  await expect.element(button('Undo')).toHaveAttribute('aria-disabled', 'true');
  await expect.element(button('Undo')).toHaveFocus();
  await userEvent.tab();
  await expect.element(button('Redo')).toHaveFocus();
  await userEvent.keyboard('{Enter}{Enter}{Enter}');
  await expect.element(notice).toHaveTextContent('Redone.');
  await vi.waitFor(() => {
    expect(title()).toBe('Northwick Logistics');
  });
  await expect.element(button('Redo')).toHaveAttribute('aria-disabled', 'true');
  await expect.element(button('Redo')).toHaveFocus();
});

test('with nothing to take back or to repeat, nothing happens and nothing is said', async () => {
  const session = sessionInMemory();
  await showBar(session);
  for (const label of ['Undo', 'Redo']) {
    button(label).element().focus();
    await userEvent.keyboard('{Enter}');
  }
  await expect.element(notice).toBeEmptyDOMElement();
  expect(session.state().standing.fate.kind).toBe('fresh');
});

test('a plan that can only be read is not undone or redone, but can be taken along', async () => {
  const session = renamed();
  session.undo();
  const { plan } = session.state().history;
  await showBar(session, 'en', (state) => ({
    ...state,
    standing: { storing: true, fate: { kind: 'elsewhere' } },
  }));
  for (const label of ['Undo', 'Redo']) {
    await expect.element(button(label)).toHaveAttribute('aria-disabled', 'true');
    button(label).element().focus();
    await userEvent.keyboard('{Enter}');
  }
  expect(session.state().history.plan).toBe(plan);
  await expect.element(notice).toBeEmptyDOMElement();
  onDownload.mockClear();
  await button('Download').click();
  expect(onDownload).toHaveBeenCalledOnce();
});

test('the keyboard goes through the bar as it is read, and Plans leads to the list', async () => {
  await showBar(renamed());
  const passed: (string | null | undefined)[] = [];
  for (let step = 0; step < 5; step += 1) {
    await userEvent.tab();
    passed.push(document.activeElement?.textContent);
  }
  expect(passed).toEqual(['Undo', 'Redo', 'Plans', 'Open file', 'Download']);
  await page.getByRole('link', { name: 'Plans' }).click();
  expect(location.hash).toBe('#/plans');
});
