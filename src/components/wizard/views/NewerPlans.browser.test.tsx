import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { localeIds } from '../../../i18n/locales';
import { blankPlan } from '../../../plan/plan';
import { accessibilityFindings, findingsInNames } from '../testing/accessibility';
import { downloadsOf } from '../testing/downloads';
import { show } from '../testing/stage';
import { beyondWindow, inWindow, narrowest } from '../testing/window';
import { NewerPlans } from './NewerPlans';

const newer = (id: string, raw: unknown = {}) => ({
  kind: 'newer' as const,
  stored: {
    ...{ id, plan: blankPlan(id, 'en'), savedAt: '2027-01-12T09:30:00Z' },
    ...{ copiedAt: null, steps: [], recovered: false },
  },
  raw: { key: id, why: 'newer' as const, raw },
});

const northwick = newer('a', { id: 'a', plan: { schema: 2 }, savedAt: '2027-01-12T09:30:00Z' });
const noord = newer('b');

const onOpen = vi.fn();

/** Shows plans of a newer version, each under its id or another name. */
const list = (plans: ReturnType<typeof newer>[], present = '', name?: string) => (
  <NewerPlans
    plans={plans}
    present={present}
    nameOf={({ id }) => name ?? `Plan ${id}`}
    onOpen={onOpen}
  />
);

const rows = () =>
  page
    .getByRole('listitem')
    .elements()
    .map((row) => ({
      says: row.querySelector('p')?.innerText.replaceAll('\n', ' '),
      offers: [...row.querySelectorAll('button')].map(({ textContent }) => textContent),
    }));

const says =
  'Saved by a newer version of this planner. You can read it here, and it stays as it is.';

test('a plan of a newer version can be opened and saved, and nothing that would change it is offered', async () => {
  await show(list([northwick, noord], 'b'));
  expect(rows()).toEqual([
    { says: `Plan a ${says}`, offers: ['Open', 'Save it as a file'] },
    { says: `Plan b open now ${says}`, offers: ['Save it as a file'] },
  ]);
  expect(await accessibilityFindings()).toEqual([]);
});

test('each button names its plan and does what it says, by the keyboard too', async () => {
  onOpen.mockClear();
  await show(list([noord, northwick]));
  page.getByRole('button', { name: 'Open: Plan a', exact: true }).element().focus();
  await userEvent.keyboard('{Enter}');
  expect(onOpen).toHaveBeenCalledExactlyOnceWith(northwick.stored);
  await userEvent.tab();
  await expect
    .element(page.getByRole('button', { name: 'Save it as a file: Plan a', exact: true }))
    .toHaveFocus();
  const [file] = await downloadsOf(() => userEvent.keyboard('{Enter}'));
  expect(JSON.parse((await file?.text()) ?? '')).toEqual({
    ...{ id: 'a', plan: { schema: 2 }, savedAt: '2027-01-12T09:30:00Z' },
  });
  expect(onOpen).toHaveBeenCalledOnce();
});

test('where no newer version was at work, nothing is said', async () => {
  await show(list([]));
  await expect.element(page.getByRole('list')).not.toBeInTheDocument();
});

for (const locale of localeIds) {
  test(`a name of one long word leaves the narrowest window its width (${locale})`, async () => {
    await inWindow(narrowest, async () => {
      await show(list([northwick], '', 'Northwick'.repeat(20)), { locale });
      expect(beyondWindow()).toBe(0);
      expect(await findingsInNames()).toEqual([]);
    });
  });
}
