import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Session } from './state/session';
import { accessibilityFindings } from './testing/accessibility';
import { sessionInMemory } from './testing/session';
import { show } from './testing/stage';
import Unsaved from './Unsaved';

/** Shows the question for a plan that is only on the page; tells what was chosen. */
async function ask(session: Session) {
  const chosen = { onDownload: vi.fn(), onGo: vi.fn(), onCancel: vi.fn() };
  await show(<Unsaved {...chosen} />, { session });
  return chosen;
}

async function inMemory(): Promise<Session> {
  const session = sessionInMemory();
  await session.setStoring(false);
  session.answer('scope', 'organisation', 'Northwick', 'scope.organisation');
  expect(session.state().atRisk).toBe(true);
  return session;
}

const dialog = page.getByRole('dialog', { name: 'This plan is not saved' });
const button = (name: string) => page.getByRole('button', { name, exact: true });

test('the question before an unsaved plan goes is accessible and says what is at stake', async () => {
  await ask(await inMemory());
  await expect.element(dialog).toBeVisible();
  await expect
    .element(page.getByText('What you typed is only on this page. If you go on, you will lose it.'))
    .toBeVisible();
  expect(await accessibilityFindings()).toEqual([]);
});

test('Escape and Cancel stay, downloading and going on do what they say', async () => {
  for (const [act, what] of [
    [() => userEvent.keyboard('{Escape}'), 'onCancel'],
    [() => button('Cancel').click(), 'onCancel'],
    [() => button('Download it first').click(), 'onDownload'],
    [() => button('Go on without it').click(), 'onGo'],
  ] as const) {
    const session = await inMemory();
    const chosen = { onDownload: vi.fn(), onGo: vi.fn(), onCancel: vi.fn() };
    await show(<Unsaved key={what + String(act)} {...chosen} />, { session });
    await act();
    await vi.waitFor(() => {
      expect(chosen[what]).toHaveBeenCalledOnce();
    });
    const others = Object.entries(chosen).filter(([name]) => name !== what);
    for (const [, other] of others) expect(other).not.toHaveBeenCalled();
    expect(session.state().atRisk).toBe(true);
  }
});

test('a plan that is kept in the browser goes nowhere unsaved', async () => {
  const session = await inMemory();
  const { onGo } = await ask(session);
  await button('Keep it in this browser').click();
  await vi.waitFor(() => {
    expect(onGo).toHaveBeenCalledOnce();
  });
  expect(session.state().atRisk).toBe(false);
});

test('a browser that does not store it says so and does not go on', async () => {
  const session = { ...(await inMemory()), setStoring: () => Promise.resolve() };
  session.retry = () => Promise.resolve();
  const { onGo } = await ask(session);
  await button('Keep it in this browser').click();
  await expect
    .element(page.getByRole('alert'))
    .toHaveTextContent('This browser did not store the plan. Download it instead.');
  expect(onGo).not.toHaveBeenCalled();
});
