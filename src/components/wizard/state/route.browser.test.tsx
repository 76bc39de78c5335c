import { render } from 'preact';
import { expect, test } from 'vitest';
import { useRoute } from './route';

test('an address that changes right after the first drawing is followed', async () => {
  location.hash = '#/scope';
  const Shown = () => <p>{useRoute().view}</p>;
  const place = document.createElement('div');
  document.body.append(place);
  render(<Shown />, place);
  expect(place.textContent).toBe('scope');
  // Before a frame has passed, in which effects would be run.
  const changed = new Promise((told) => {
    addEventListener('hashchange', told, { once: true });
  });
  location.hash = '#/versions';
  await changed;
  await Promise.resolve();
  await expect.poll(() => place.textContent).toBe('versions');
  render(null, place);
  place.remove();
});
