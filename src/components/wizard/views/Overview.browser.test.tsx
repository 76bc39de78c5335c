import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { localeIds } from '../../../i18n/locales';
import { blankPlan } from '../../../plan/plan';
import { findingsInNames } from '../testing/accessibility';
import { show } from '../testing/stage';
import Overview from './Overview';

for (const locale of localeIds) {
  test(`the overview names its controls (${locale})`, async () => {
    await show(<Overview plan={blankPlan('blank', locale)} />, { locale });
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await findingsInNames()).toEqual([]);
  });
}
