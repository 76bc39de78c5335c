import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { localeIds } from '../../i18n/locales';
import { documentWords, parts } from './parts';
import { Rescue } from './Rescue';
import { accessibilityFindings } from './testing/accessibility';
import { downloadsOf } from './testing/downloads';
import { sessionInMemory } from './testing/session';
import { show } from './testing/stage';

for (const locale of localeIds) {
  test(`the plan is rescued as a document in the language of the page (${locale})`, async () => {
    await Promise.all([documentWords(locale).load(), parts.markdown.load()]);
    const session = sessionInMemory(locale);
    session.answer('scope', 'organisation', 'Northwick', 'scope.organisation');
    const retry = vi.fn();
    await show(<Rescue onRetry={retry} />, { session, locale });
    const [download, again] = page.getByRole('button').all();
    const [file] = await downloadsOf(async () => {
      await download?.click();
    });
    const text = await file?.text();
    expect(text).toMatch(new RegExp(`language: "${locale}"`, 'i'));
    expect(text).toContain('"organisation":"Northwick"');
    await expect.element(page.getByRole('status').first()).not.toBeEmptyDOMElement();
    expect(session.state().copiedAt).not.toBeNull();
    await again?.click();
    expect(retry).toHaveBeenCalledOnce();
    expect(await accessibilityFindings()).toEqual([]);
  });
}
