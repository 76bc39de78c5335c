import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type axe from 'axe-core';
import type { Page } from 'playwright/test';

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

/** Half of what the browser would have to read. */
const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** `wcag253` by name: its rule was an experiment until axe 4.14, and such rules run only when asked for. */
const tags = [
  'wcag2a',
  'wcag2aa',
  'wcag21a',
  'wcag21aa',
  'wcag22a',
  'wcag22aa',
  'wcag253',
  'best-practice',
];

/** What to leave out of a run. */
interface Scope {
  /** A part that was looked at before and takes axe long. */
  without?: string | undefined;
  /** Colours alone: all that another theme changes. */
  coloursOnly?: boolean;
}

/** What axe finds on the page as it stands, one line for each rule. */
export async function accessibilityFindings(
  page: Page,
  where: string,
  { without, coloursOnly = false }: Scope = {},
): Promise<string[]> {
  // A view of the planner has it from the view before.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const runOnly = coloursOnly ? ['color-contrast'] : tags;
  const found = await page.evaluate(
    async ([values, excluded]) => {
      if (!window.axe) throw new Error('axe is not in the page.');
      // Only what is wrong: three times as fast.
      const options = { runOnly: values, resultTypes: ['violations' as const] };
      const { violations } = await window.axe.run({ exclude: excluded }, options);
      return violations.map(({ id, help, nodes }) => {
        const places = nodes.map(({ target }) => target.join(' ')).join(', ');
        return `${id} (${help}) at ${places}`;
      });
    },
    [runOnly, without === undefined ? [] : [without]] as const,
  );
  return found.map((each) => `${where}: ${each}`);
}
