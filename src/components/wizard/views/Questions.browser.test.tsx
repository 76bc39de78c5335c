import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { localeIds } from '../../../i18n/locales';
import { findingsInNames } from '../testing/accessibility';
import { show } from '../testing/stage';
import Questions from './Questions';

test('what is asked only in some plans says on which question that hangs, also one of another chapter', async () => {
  await show(<Questions />, { locale: 'en' });
  const line = (label: string) =>
    page.getByRole('listitem').filter({ has: page.getByText(label, { exact: true }) });
  await expect
    .element(line('Co-managed workloads').last())
    .toHaveTextContent('(optional; only for some answers to “Devices managed by”)');
});

for (const locale of localeIds) {
  test(`the list of all questions names its controls (${locale})`, async () => {
    await show(<Questions />, { locale });
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await findingsInNames()).toEqual([]);
  });
}
