import { vi } from 'vitest';

/** Runs without a connection to the site; then the browser says that it is back. */
export async function offline(act: () => Promise<void>): Promise<void> {
  const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  try {
    await act();
    await listening();
  } finally {
    online.mockRestore();
  }
  dispatchEvent(new Event('online'));
}

/** What is shown begins to listen after it was painted. */
const listening = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
