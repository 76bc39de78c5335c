import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { StorageWarning } from './StorageWarning';
import { accessibilityFindings } from './testing/accessibility';
import { sessionInMemory } from './testing/session';
import { show } from './testing/stage';

const examples = [
  {
    kept: 'journal',
    says: 'This browser could not save the plan. This browser keeps your changes in its backup storage until it can save again. Download the plan to be safe.',
  },
  {
    kept: 'page',
    says: 'This browser could not save the plan. You won’t lose anything while this page stays open. Download the plan now; you can open the file again later.',
  },
] as const;

for (const { kept, says } of examples) {
  test(`a refusal to save says where the words are (${kept})`, async () => {
    await show(<StorageWarning kept={kept} onDownload={() => undefined} />);
    await expect.element(page.getByRole('alert').getByText(says)).toBeVisible();
    expect(await accessibilityFindings()).toEqual([]);
  });
}

test('the plan can be downloaded, and saving be tried again', async () => {
  const session = { ...sessionInMemory(), retry: vi.fn(() => Promise.resolve()) };
  const download = vi.fn();
  await show(<StorageWarning kept="page" onDownload={download} />, { session });
  await page.getByRole('button', { name: 'Download the plan' }).click();
  expect(download).toHaveBeenCalledOnce();
  expect(session.retry).not.toHaveBeenCalled();
  await page.getByRole('button', { name: 'Try saving again' }).click();
  expect(session.retry).toHaveBeenCalledOnce();
});
