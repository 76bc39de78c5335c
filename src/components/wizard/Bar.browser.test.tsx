import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Locale } from '../../i18n/locales';
import { Bar } from './Bar';
import type { Session, SessionState } from './state/session';
import { loadExamples } from '../../plan/examples';
import { accessibilityFindings, findingsInNames } from './testing/accessibility';
import { choosing } from './testing/choosing';
import { sessionInMemory } from './testing/session';
import { show, showFollowing } from './testing/stage';
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
const opener = page.getByRole('button', { name: /, Plan menu$/ });
const nameField = page.getByRole('textbox', { name: 'Name of this plan' });
const title = () => document.querySelector('.bar__name')?.textContent;
/** Where the whole bar has room on one line, in pixels. */
const laptop = 1_280;
const onLaptop = (act: () => Promise<void>) => () => inWindow(laptop, act);
const notice = page.getByRole('status').last();

/** What somebody can see or hear of the bar's controls, in order; how many questions there are is no matter here. */
const offered = () =>
  [...bar.element().querySelectorAll('button, a')]
    .filter((control) => control.checkVisibility())
    .map((control) => control.getAttribute('aria-label') ?? control.textContent)
    .map((said) => said.replace(/\d+/g, '#'));

const examples = [
  {
    locale: 'en',
    label: 'Your plan',
    wide: [
      'Support Plan Guide',
      'Untitled plan, Plan menu',
      '# of # answered',
      'Undo',
      'Redo',
      'Download',
    ],
    next: 'Next open question',
  },
  {
    locale: 'zh-tw',
    label: '您的計畫',
    wide: ['Support Plan Guide', '未命名的計畫, 計畫選單', '已答 #／# 題', '復原', '重做', '下載'],
    next: '下一個未答的題目',
  },
  {
    locale: 'nl',
    label: 'Uw plan',
    wide: [
      'Support Plan Guide',
      'Naamloos plan, Menu van het plan',
      '# van # beantwoord',
      'Ongedaan maken',
      'Opnieuw',
      'Downloaden',
    ],
    next: 'Volgende open vraag',
  },
  {
    locale: 'ko',
    label: '현재 계획서',
    wide: [
      'Support Plan Guide',
      '제목 없는 계획서, 계획서 메뉴',
      '#개 중 #개 답변',
      '실행 취소',
      '다시 실행',
      '내려받기',
    ],
    next: '다음 미입력 항목',
  },
] as const;

for (const { locale, label, wide, next } of examples) {
  test(`the bar of a blank plan says so and what can be done, on one line (${locale})`, async () => {
    await inWindow(laptop, async () => {
      await showBar(sessionInMemory(locale), locale);
      await expect.element(bar).toHaveAccessibleName(label);
      expect(offered()).toEqual(wide);
      expect(bar.element().getBoundingClientRect().height).toBe(60);
      expect(await findingsInNames()).toEqual([]);
    });
  });

  test(`in the narrowest window the bar keeps the name, the download and the next question (${locale})`, async () => {
    await inWindow(narrowest, async () => {
      await showBar(sessionInMemory(locale), locale);
      const [home, name, progress, , , download] = wide;
      expect(offered()).toEqual([home, name, progress, next, download]);
      expect(bar.element().getBoundingClientRect().height).toBe(60);
      expect(beyondWindow()).toBe(0);
      expect(await findingsInNames()).toEqual([]);
    });
  });
}

test('the bar of a plan with changes is accessible, with its menu open too', async () => {
  await showBar(renamed());
  expect(await accessibilityFindings()).toEqual([]);
  await opener.click();
  await expect.element(nameField).toBeVisible();
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

test('the plan goes by the name that it is given in the menu; the organisation stays', async () => {
  const session = renamed();
  await showBar(session);
  await expect.element(nameField).not.toBeInTheDocument();
  await opener.click();
  await nameField.fill('Pilot in Ghent');
  expect(title()).toBe('Pilot in Ghent');
  const { plan } = session.state().history;
  expect([plan.name, plan.answers.scope.organisation]).toEqual([
    'Pilot in Ghent',
    'Northwick Logistics',
  ]);
  await userEvent.keyboard('{Escape}');
  await expect.element(nameField).not.toBeInTheDocument();
  await expect.element(opener).toHaveFocus();
});

test('a name is composed by an input method undisturbed', async () => {
  const session = sessionInMemory();
  await showBar(session);
  await opener.click();
  const input = nameField.element();
  if (!(input instanceof HTMLInputElement)) throw new Error('no field');
  input.focus();
  input.value = 'ㅎ\u200b';
  input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
  expect(input.value).toBe('ㅎ\u200b');
  input.value = '한국';
  input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
  await vi.waitFor(() => {
    expect(session.state().history.plan.name).toBe('한국');
  });
});

test('from the menu the plan is duplicated under another name, its organisation unchanged', async () => {
  const session = renamed();
  const { id } = session.state().history.plan;
  await showBar(session);
  await opener.click();
  await button('Duplicate this plan').click();
  await vi.waitFor(() => {
    expect(title()).toBe('Northwick Logistics (copy)');
  });
  const { plan } = session.state().history;
  expect(plan.answers.scope.organisation).toBe('Northwick Logistics');
  expect(plan.id).not.toBe(id);
  expect(location.hash).toBe('#/');
});

test('the menu leads to a new plan, to all plans and to all questions, and closes', async () => {
  const session = renamed();
  await showBar(session);
  for (const [label, hash] of [
    ['Plans', '#/plans'],
    ['All questions', '#/questions'],
  ] as const) {
    await opener.click();
    await page.getByRole('link', { name: label }).click();
    expect(location.hash).toBe(hash);
    await expect.element(nameField).not.toBeInTheDocument();
  }
  await opener.click();
  await button('New plan').click();
  await vi.waitFor(() => {
    expect(title()).toBe('Untitled plan');
  });
});

test('a file is opened from the menu, and what is asked about it can be seen though the menu is closed', async () => {
  await showBar(sessionInMemory());
  await opener.click();
  await choosing(new File(['no plan'], 'notes.md'), () => button('Open file').click());
  await expect.element(notice).toHaveTextContent(/^This file contains no answers\./);
  await expect.element(nameField).not.toBeInTheDocument();
});

test('the progress of the whole plan tells what is answered and what is to confirm, and leads to the check', async () => {
  const session = sessionInMemory();
  const small = (await loadExamples('en'))('small', 'small');
  await session.open({
    ...small,
    sources: { 'scope.users': 'proposed', 'scope.platforms': 'example' },
  });
  await showBar(session);
  const progress = page.getByRole('link', { name: /answered/ });
  await expect.element(progress).toHaveTextContent(/^\d+ of \d+ answered2 to confirm$/);
  name(session, '');
  await progress.click();
  expect(location.hash).toBe('#/review');
});

test('a name as long as can be typed takes one line and leaves the window its width', async () => {
  const session = renamed();
  await showBar(session);
  const line = () => document.querySelector('.bar__opener')?.getBoundingClientRect().height;
  const before = line();
  name(session, 'Northwick'.repeat(550));
  await vi.waitFor(() => {
    expect(title()).toHaveLength(4_950);
  });
  for (const width of [narrowest, laptop]) {
    await inWindow(width, () => {
      expect([width, line(), beyondWindow()]).toEqual([width, before, 0]);
    });
  }
});

test(
  'Undo and Redo go step by step, each says that it did, and both keep the focus at the end',
  onLaptop(async () => {
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
  }),
);

test(
  'with nothing to take back or to repeat, nothing happens and nothing is said',
  onLaptop(async () => {
    const session = sessionInMemory();
    await showBar(session);
    for (const label of ['Undo', 'Redo']) {
      button(label).element().focus();
      await userEvent.keyboard('{Enter}');
    }
    await expect.element(notice).toBeEmptyDOMElement();
    expect(session.state().standing.fate.kind).toBe('fresh');
  }),
);

test(
  'a plan that can only be read is not undone or redone, but can be taken along',
  onLaptop(async () => {
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
  }),
);

test(
  'the keyboard goes through the bar as it is read',
  onLaptop(async () => {
    await showBar(renamed());
    const passed: (string | null | undefined)[] = [];
    for (let step = 0; step < 6; step += 1) {
      await userEvent.tab();
      passed.push(document.activeElement?.textContent.replace(/\d+/g, '#'));
    }
    expect(passed.slice(1)).toEqual([
      'Northwick Logistics, Plan menu',
      '# of # answered',
      'Undo',
      'Redo',
      'Download',
    ]);
  }),
);

test('on a narrow screen the menu undoes, and says when the plan was last copied', async () => {
  await inWindow(narrowest, async () => {
    await showBar(renamed());
    await opener.click();
    await expect.element(page.getByText('Never downloaded.').first()).toBeVisible();
    await button('Undo').click();
    expect(title()).toBe('Northwick');
    await expect.element(notice).toHaveTextContent('Undone.');
  });
});

test('while the planner is there the site’s header stands in its menu, and after it where it was', async () => {
  const header = document.createElement('header');
  header.className = 'site-header';
  header.innerHTML =
    '<nav aria-label="Main"><a href="/en/guide/">Guide</a></nav>' +
    '<div><nav class="language-links"><a href="/nl/planner/" data-language>Nederlands</a></nav></div>' +
    '<button type="button" data-theme-switch>Theme</button>';
  const pressed = vi.fn();
  header.querySelector('button')?.addEventListener('click', pressed);
  document.body.prepend(header);
  const before = header.outerHTML;
  await showBar(sessionInMemory());
  await expect.element(header).not.toBeVisible();
  await opener.click();
  await expect.element(page.getByRole('link', { name: 'Guide', exact: true })).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Nederlands' })).toBeVisible();
  await button('Theme').click();
  await button('Theme').click();
  expect(pressed).toHaveBeenCalledTimes(2);
  await show(<p>The planner is gone</p>);
  expect(header.outerHTML).toBe(before);
  await expect.element(header).toBeVisible();
  header.remove();
});
