import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { localeIds } from '../../../i18n/locales';
import { accessibilityFindings, findingsInNames } from '../testing/accessibility';
import { type ListExample, showList } from '../testing/lists';
import { sessionInMemory } from '../testing/session';
import { beyondWindow, inWindow, narrowest } from '../testing/window';
import type { Session } from '../state/session';

const region = (name: string) => ({ id: name, region: name, zone: null, regionUsers: 10 });

async function showRegions(example: Partial<ListExample> = {}): Promise<Session> {
  const session = sessionInMemory(example.locale);
  session.answer('scope', 'regions', ['Europe', 'Asia'].map(region), 'scope.regions');
  await showList(session, { chapter: 'scope', name: 'regions', ...example });
  return session;
}

const button = (name: string) => page.getByRole('button', { name, exact: true });

test('on a phone each row is a card, and nothing scrolls sideways', async () => {
  await inWindow(narrowest, async () => {
    await showRegions();
    const [first] = page.getByRole('listitem').elements();
    expect(first?.textContent).toContain('Europe');
    expect(first?.textContent).toContain('Time zoneOpen');
    expect(document.querySelector('[role=grid]')).toBeNull();
    expect(beyondWindow()).toBe(0);
    expect(await accessibilityFindings()).toEqual([]);
  });
});

for (const locale of localeIds) {
  test(`cards name their buttons (${locale})`, async () => {
    await inWindow(narrowest, async () => {
      await showRegions({ locale });
      expect(await findingsInNames()).toEqual([]);
    });
  });
}

test('Edit opens a page with all questions of the row, and closing it leads back', async () => {
  await inWindow(narrowest, async () => {
    const session = await showRegions();
    await button('Edit: Asia').click();
    const details = page.getByRole('dialog', { name: /Asia$/ });
    await details.getByRole('textbox', { name: 'Region', exact: true }).fill('Japan');
    expect(await accessibilityFindings()).toEqual([]);
    await button('Close the details').click();
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    await expect.element(page.getByRole('heading', { name: 'Japan' })).toHaveFocus();
    expect(session.state().history.plan.answers.scope.regions[1]?.region).toBe('Japan');
  });
});

test('a new row opens its page, and an address leads into the page of its row', async () => {
  await inWindow(narrowest, async () => {
    await showRegions({ field: 'regions.Asia.regionUsers' });
    await expect.poll(() => document.activeElement?.id).toBe('regions.Asia.regionUsers');
    await button('Close the details').click();
    await button('Add to “Regions”').click();
    await expect.element(page.getByRole('dialog', { name: /Regions, entry 3$/ })).toBeVisible();
  });
});
