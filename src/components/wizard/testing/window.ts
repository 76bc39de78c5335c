import { page } from 'vitest/browser';

/** How wide a window of a narrow phone is, and what 1280 pixels are at 400 % (WCAG 1.4.10). In pixels. */
export const narrowest = 320;

/** The window in which tests start, in pixels. */
const [usualWidth, usualHeight] = [innerWidth, innerHeight];

/** Runs in a window of this width, in pixels. */
export async function inWindow(width: number, act: () => Promise<void> | void): Promise<void> {
  await page.viewport(width, usualHeight);
  try {
    await act();
  } finally {
    await page.viewport(usualWidth, usualHeight);
  }
}

/** What the page is wider than its window, in pixels: what somebody would have to scroll sideways. */
export const beyondWindow = (): number => {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth - clientWidth;
};
