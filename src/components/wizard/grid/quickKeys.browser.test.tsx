import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { cell, showList } from '../testing/lists';
import { sessionInMemory } from '../testing/session';

const framesPassed = () =>
  new Promise((passed) => requestAnimationFrame(() => requestAnimationFrame(passed)));

/** Presses a key where the focus is; what it changes is drawn, but no frame has passed. */
async function press(key: string) {
  const options = { key, bubbles: true, cancelable: true };
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', options));
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
}

test('a key that comes before the next frame after Enter is not taken back', async () => {
  await page.viewport(1280, 900);
  const session = sessionInMemory();
  const regions = [{ id: 'Europe', region: 'Europe', zone: null, regionUsers: 10 }];
  session.answer('scope', 'regions', regions, 'scope.regions');
  await showList(session, { chapter: 'scope', name: 'regions' });
  const name = cell('Europe', 'Region').querySelector('input') ?? cell('Europe', 'Region');
  name.focus();
  await framesPassed();

  await press('Enter');
  await press('Enter');
  await press('End');
  const menu = page.getByRole('button', { name: /^More actions/ });
  await expect.element(menu).toHaveFocus();
  await framesPassed();
  await expect.element(menu).toHaveFocus();
});
