import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { localeIds } from '../../../i18n/locales';
import { findingsInNames } from '../testing/accessibility';
import { sessionInMemory } from '../testing/session';
import { showFollowing } from '../testing/stage';
import Plans from './Plans';

for (const locale of localeIds) {
  test(`the list of plans names its controls (${locale})`, async () => {
    const session = sessionInMemory(locale);
    session.answer('scope', 'organisation', 'Northwick', 'scope.organisation');
    await session.flush();
    await showFollowing((state) => <Plans state={state} />, { session, locale });
    await expect.element(page.getByText('Northwick')).toBeVisible();
    expect(await findingsInNames()).toEqual([]);
  });
}
