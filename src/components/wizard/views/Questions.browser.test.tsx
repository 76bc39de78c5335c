import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { localeIds } from '../../../i18n/locales';
import { findingsInNames } from '../testing/accessibility';
import { show } from '../testing/stage';
import Questions from './Questions';

for (const locale of localeIds) {
  test(`the list of all questions names its controls (${locale})`, async () => {
    await show(<Questions />, { locale });
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await findingsInNames()).toEqual([]);
  });
}
