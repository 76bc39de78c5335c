import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { show } from '../testing/stage';
import { useArrival, usePresent } from './arrival';
import type { Part } from './network';

/** A part that somebody else's loading brings right after it was first asked for, before anybody could listen. */
function justAfter(content: { text: string }): Part<{ text: string }> {
  let asked = 0;
  return {
    present: () => (asked++ === 0 ? undefined : content),
    onArrival: () => () => undefined,
    load: vi.fn(() => Promise.resolve(content)),
  };
}

test('a part that comes between the first drawing and what listens for it is shown', async () => {
  const part = justAfter({ text: 'Questions' });
  const Shown = () => <p>{useArrival(part).content?.text ?? 'Loading…'}</p>;
  await show(<Shown />);
  await expect.element(page.getByText('Questions')).toBeVisible();
});

test('so is one that is only followed', async () => {
  const part = justAfter({ text: 'Complete, with findings' });
  const Shown = () => <p>{usePresent(part)?.text ?? 'Complete'}</p>;
  await show(<Shown />);
  await expect.element(page.getByText('Complete, with findings')).toBeVisible();
  expect(part.load).not.toHaveBeenCalled();
});
