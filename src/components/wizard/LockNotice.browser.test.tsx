import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import LockNotice from './LockNotice';
import type { ReadOnly } from './state/fate';
import { accessibilityFindings } from './testing/accessibility';
import { sessionInMemory } from './testing/session';
import { show } from './testing/stage';

interface Example {
  name: string;
  fate: ReadOnly;
  says: string;
  /** What can be done about it, in this order. */
  offers: string[];
}

const examples: Example[] = [
  {
    name: 'open in another tab',
    fate: { kind: 'elsewhere' },
    says: 'This plan is open in another tab. You can read it here. If you take it over, you can change it here, and the other tab becomes read-only.',
    offers: ['Take over here'],
  },
  {
    name: 'taken over after it was saved',
    fate: { kind: 'lostAfterSaving' },
    says: 'Another tab has taken over this plan. What you typed here was saved before that.',
    offers: ['Take over here'],
  },
  {
    name: 'taken over before it was saved, kept in the journal',
    fate: { kind: 'lostBeforeSaving', kept: 'journal' },
    says: 'Another tab has taken over this plan. What you typed here last is not in the saved plan. It stays on this page, and this browser keeps it if you close the page.',
    offers: ['Keep as a new plan', 'Download the plan', 'Take over here'],
  },
  {
    name: 'taken over before it was saved, only on this page',
    fate: { kind: 'lostBeforeSaving', kept: 'page' },
    says: 'Another tab has taken over this plan. What you typed here last is not in the saved plan and is only on this page.',
    offers: ['Keep as a new plan', 'Download the plan', 'Take over here'],
  },
  {
    name: 'deleted',
    fate: { kind: 'deletedElsewhere', mayKeep: true },
    says: 'This plan was deleted from this browser. It is now only on this page. Keep it as a new plan or download it, or close the page to discard it.',
    offers: ['Keep as a new plan', 'Download the plan'],
  },
];

const nothing = () => undefined;
const buttons = () =>
  page
    .getByRole('button')
    .elements()
    .map(({ textContent }) => textContent);
const button = (name: string) => page.getByRole('button', { name, exact: true });

for (const { name, fate, says, offers } of examples) {
  test(`a lost plan says what became of it and what can be done (${name})`, async () => {
    await show(<LockNotice fate={fate} onDownload={nothing} />);
    await expect
      .element(page.getByRole('alert').getByRole('paragraph').first())
      .toHaveTextContent(says);
    expect(buttons()).toEqual(offers);
    expect(await accessibilityFindings()).toEqual([]);
  });
}

test('each button does what it says, and taking over asks before something is lost', async () => {
  const session = {
    ...sessionInMemory(),
    keepAsCopy: vi.fn(() => Promise.resolve()),
    takeOver: vi.fn(() => Promise.resolve()),
  };
  const leaving = vi.fn();
  const download = vi.fn();
  const fate: ReadOnly = { kind: 'lostBeforeSaving', kept: 'page' };
  await show(<LockNotice fate={fate} onDownload={download} />, { session, planner: { leaving } });
  await button('Keep as a new plan').click();
  expect(session.keepAsCopy).toHaveBeenCalledOnce();
  await button('Download the plan').click();
  expect(download).toHaveBeenCalledOnce();
  await button('Take over here').click();
  expect(leaving).toHaveBeenCalledExactlyOnceWith(session.takeOver);
  expect(session.takeOver).not.toHaveBeenCalled();
});
