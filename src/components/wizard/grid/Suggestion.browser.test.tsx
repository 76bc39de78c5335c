import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { accessibilityFindings } from '../testing/accessibility';
import { showList } from '../testing/lists';
import { sessionInMemory } from '../testing/session';
import type { Session } from '../state/session';

/** Shows the agenda of a plan in which nothing is answered; gives back its session. */
async function showAgenda(disabled = false): Promise<Session> {
  await page.viewport(1280, 900);
  const session = sessionInMemory();
  await showList(session, { chapter: 'training', name: 'agenda', disabled });
  return session;
}

const use = page.getByRole('button', { name: 'Use the suggestion' });

test('a suggestion is accessible', async () => {
  await showAgenda();
  await expect.element(use).toBeEnabled();
  expect(await accessibilityFindings()).toEqual([]);
});

test('a suggestion is in sight but only used when asked for', async () => {
  const session = await showAgenda();
  await expect.element(page.getByText('The guide suggests 5 entries to start with:')).toBeVisible();
  await expect.element(page.getByText('Troubleshooting common issues')).toBeVisible();
  expect(session.state().history.plan.answers.training.agenda).toEqual([]);

  use.element().focus();
  await userEvent.keyboard('{Enter}');
  const { agenda: given } = session.state().history.plan.answers.training;
  expect(given.map(({ item, minutes, form }) => [item, minutes, form])).toEqual([
    ['planReview', 20, 'lecture'],
    ['intuneOverview', 25, 'demo'],
    ['troubleshooting', 60, 'lab'],
    ['tools', 30, 'demo'],
    ['questions', 15, 'discussion'],
  ]);
  await expect.poll(() => document.activeElement?.id).toBe('agenda.suggested-1.item');
  await expect.element(use).not.toBeInTheDocument();
});

test('a plan that another tab writes takes no suggestion', async () => {
  await showAgenda(true);
  await expect.element(use).toBeDisabled();
});
