import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type Locale, localeIds } from '../../../i18n/locales';
import { drafted, loadProposer } from '../../../plan/proposing';
import { here, tenAnswers } from '../../../plan/testing/tenAnswers';
import { accessibilityFindings, findingsInNames } from '../testing/accessibility';
import { sessionInMemory } from '../testing/session';
import { isUntouched } from '../../../plan/tenQuestions';
import { showFollowing } from '../testing/stage';
import { beyondWindow, inWindow, narrowest } from '../testing/window';
import Overview from './Overview';

const [usualWidth, usualHeight] = [innerWidth, innerHeight];

// Wide enough for all ten at once; the usual window is that of a phone.
beforeEach(() => page.viewport(1_000, 900));
afterEach(() => page.viewport(usualWidth, usualHeight));

/** Shows where a plan begins; gives back how the plan stands. */
async function overview(
  locale: Locale = 'en',
  readOnly = false,
  session = sessionInMemory(locale),
) {
  await showFollowing(
    ({ history }) => (
      <div class={`desk desk--${isUntouched(history.plan) ? 'ten' : 'overview'}`}>
        <div class="desk__view">
          <Overview
            plan={history.plan}
            readOnly={readOnly}
            language={locale}
            onLanguage={() => undefined}
          />
        </div>
      </div>
    ),
    { locale, session },
  );
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  return { session, scope: () => session.state().history.plan.answers.scope };
}

const count = () =>
  document.querySelector('.ten__count:not(.ten__count--coming)')?.textContent ?? '';
const make = page.getByRole('button', { name: 'Make my draft' });
const titles: Record<Locale, string> = {
  en: 'A first draft in ten answers',
  'zh-tw': '十個答案，一份初稿',
  nl: 'Een eerste concept in tien antwoorden',
  ko: '열 가지 답변으로 만드는 초안',
};

for (const locale of localeIds) {
  test(`a new plan opens on ten questions that name their fields (${locale})`, async () => {
    await overview(locale);
    await expect.element(page.getByRole('heading', { name: titles[locale] })).toBeVisible();
    expect(document.querySelectorAll('.ten__number')).toHaveLength(10);
    expect(await findingsInNames()).toEqual([]);
  });

  test(`in the narrowest window, one group is asked at a time (${locale})`, async () => {
    await inWindow(narrowest, async () => {
      await overview(locale);
      const asked = () =>
        [...document.querySelectorAll('.ten__number')].map(({ textContent }) => textContent.trim());
      for (const numbers of ['1,2,3,4,5', '6,7,8', '9,10']) {
        await vi.waitFor(() => {
          expect(asked().join()).toBe(numbers);
        });
        expect(beyondWindow()).toBe(0);
        expect(await findingsInNames()).toEqual([]);
        if (numbers !== '9,10') {
          document.querySelector<HTMLElement>('.ten__buttons .button--primary')?.click();
        }
      }
    });
  });
}

test('in a narrow window, the same group is asked after a look at the sheet', async () => {
  await inWindow(narrowest, async () => {
    const { session } = await overview();
    const shape = page.getByRole('radio', { name: /^One or two people/ });
    await userEvent.click(page.getByRole('button', { name: /^Next/ }));
    await expect.element(shape).toBeVisible();
    await showFollowing(() => <p />, { session });
    await expect.element(shape).not.toBeInTheDocument();
    await overview('en', false, session);
    await expect.element(shape).toBeVisible();
    // Nobody has gone on: what was shown before keeps the focus.
    expect(document.activeElement?.tagName).toBe('BODY');
  });
});

test('in a low window, what stands below the ten questions covers none of them', async () => {
  await page.viewport(1_000, 400);
  await overview();
  const dock = document.querySelector('.ten__dock')?.getBoundingClientRect();
  expect(dock?.top).toBeGreaterThan(innerHeight);
});

test('the ten questions are accessible, on a phone too', async () => {
  await overview();
  const found = await accessibilityFindings();
  await inWindow(narrowest, async () => {
    found.push(...(await accessibilityFindings()));
  });
  expect(found).toEqual([]);
});

test('what is typed is an answer of the plan at once, and one step of undo', async () => {
  const { session, scope } = await overview();
  await userEvent.type(page.getByRole('textbox', { name: 'Organisation' }), 'Northwick');
  expect(scope().organisation).toBe('Northwick');
  await userEvent.click(page.getByRole('checkbox', { name: 'Wed' }));
  expect(scope().helpDays).toEqual(['wed']);
  session.undo();
  session.undo();
  expect([scope().organisation, scope().helpDays]).toEqual(['', []]);
});

const unusable: [
  role: 'textbox' | 'combobox',
  name: string,
  typed: string,
  mistake: string,
  mended: string,
][] = [
  ['textbox', 'Users', 'about 500', 'Users: enter a whole number, such as 12', '500'],
  [
    'combobox',
    'Time zone',
    'Lodnon',
    'choose a time zone from the list, or enter a city such as London',
    'London',
  ],
];

for (const [role, name, typed, mistake, mended] of unusable) {
  test(`“${typed}” is said to be unusable once its field is left, until it is mended`, async () => {
    await overview();
    const field = page.getByRole(role, { name });
    await userEvent.type(field, typed);
    await expect.element(page.getByText(mistake)).not.toBeInTheDocument();
    await userEvent.keyboard('{Tab}');
    await expect.element(page.getByText(mistake)).toBeVisible();
    await expect.element(field).toHaveValue(typed);
    await expect.element(field).toHaveAttribute('aria-invalid', 'true');
    const described = field.element().getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).toContain(mistake);
    expect(await accessibilityFindings()).toEqual([]);
    await userEvent.fill(field, mended);
    await expect.element(page.getByText(mistake)).not.toBeInTheDocument();
    await expect.element(field).toHaveAttribute('aria-invalid', 'false');
  });
}

test('a year of two digits is told, and is no answer of the draft', async () => {
  const { scope } = await overview();
  const field = document.querySelector<HTMLElement>('#pilotStart');
  field?.focus();
  await userEvent.keyboard('010327');
  expect(scope().pilotStart).toBeNull();
  await userEvent.keyboard('{Tab}{Tab}');
  await expect
    .element(page.getByText('enter the day, month and year of a real date'))
    .toBeVisible();
  expect(document.querySelector<HTMLInputElement>('#pilotStart')?.value).toBe('0027-01-03');
});

test('the keys 1 to 4 pick a shape inside the group, and are typed elsewhere', async () => {
  const { scope } = await overview();
  await userEvent.type(page.getByRole('textbox', { name: 'Users' }), '234');
  expect([scope().users, scope().shape]).toEqual([234, null]);
  page
    .getByRole('radio', { name: /^One or two people/ })
    .element()
    .focus();
  await userEvent.keyboard('3');
  expect(scope().shape).toBe('partner');
  expect(document.activeElement?.id).toBe('shape-partner');
  await userEvent.keyboard('{Control>}1{/Control}5');
  expect(scope().shape).toBe('partner');
});

test('it counts what would be proposed, from how many answers', async () => {
  await overview();
  await vi.waitFor(() => {
    expect(count()).toMatch(/^The planner can propose 33 answers so far\. You confirm/);
  });
  await userEvent.type(page.getByRole('textbox', { name: 'Users' }), '60');
  await vi.waitFor(() => {
    expect(count()).toMatch(/^483 answers proposed from 1 of 10\./);
  });
  await expect.element(page.getByText('Devices: 96 (proposed)')).toBeVisible();
});

test('the draft is made by one press, says what is left to do, and can be taken back', async () => {
  const { session, scope } = await overview();
  await userEvent.type(page.getByRole('textbox', { name: 'Users' }), '60');
  await userEvent.click(make);
  await expect.element(page.getByRole('heading', { name: 'Your support plan' })).toHaveFocus();
  await expect
    .element(page.getByText(/^483 answers proposed\. Read and confirm them chapter by chapter\./))
    .toBeVisible();
  expect([scope().devices, scope().shape]).toEqual([96, 'few']);
  expect(session.state().history.plan.sources).toMatchObject({ 'scope.devices': 'proposed' });
  await userEvent.click(page.getByRole('button', { name: 'Undo' }));
  await expect.element(page.getByRole('heading', { name: titles.en })).toHaveFocus();
  expect([scope().users, scope().devices]).toEqual([60, null]);
});

test('Ctrl+Enter makes the draft from any field, but not while an input method composes', async () => {
  const { scope } = await overview();
  const field = page.getByRole('textbox', { name: 'Organisation' }).element();
  await vi.waitFor(() => {
    expect(count()).toMatch(/\d/);
  });
  const press = (isComposing: boolean) =>
    field.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, isComposing }),
    );
  press(true);
  expect(scope().status).toBeNull();
  press(false);
  expect(scope().status).toBe('draft');
});

test('a plan that another tab holds can be read, but not drafted', async () => {
  const { scope } = await overview('en', true);
  await expect.element(page.getByRole('textbox', { name: 'Organisation' })).toBeDisabled();
  await expect.element(make).toHaveAttribute('aria-disabled', 'true');
  make.element().dispatchEvent(new MouseEvent('click', { bubbles: true }));
  expect(scope().status).toBeNull();
});

test('a plan with more in it than the ten opens on its chapters', async () => {
  const { session } = await overview();
  await session.open(drafted(tenAnswers('desk'), (await loadProposer('en'))(here)));
  await expect.element(page.getByRole('heading', { name: 'Your support plan' })).toBeVisible();
  expect(await accessibilityFindings()).toEqual([]);
});
