import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';

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
  // Only what is wrong, and gathered in the page itself: three times as fast. Our pages hold no frames.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  if (coloursOnly) axe.withRules('color-contrast');
  else axe.withTags(tags);
  if (without !== undefined) axe.exclude(without);
  const { violations } = await axe.analyze();
  return violations.map(({ id, help, nodes }) => {
    const places = nodes.map((node) => node.target.join(' ')).join(', ');
    return `${where}: ${id} (${help}) at ${places}`;
  });
}
