import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { accessibilityFindings } from '../testing/accessibility';
import { downloadsOf } from '../testing/downloads';
import { show } from '../testing/stage';
import { UnreadableRecords } from './UnreadableRecords';

const damaged = { key: 'a', why: 'damaged', raw: { id: 'a', savedAt: 12n } } as const;
const newer = { key: 'b', why: 'newer', raw: { id: 'b', plan: { schema: 2 } } } as const;

test('records that can’t be read each say why and that they stay', async () => {
  await show(<UnreadableRecords records={[damaged, newer]} />);
  const rows = page.getByRole('listitem').elements();
  expect(rows.map((row) => row.querySelector('p')?.textContent)).toEqual([
    'A plan here can’t be read. It stays as it is.',
    'A plan here was saved by a newer version of this planner. It stays as it is.',
  ]);
  expect(await accessibilityFindings()).toEqual([]);
});

test('where everything can be read, nothing is said', async () => {
  await show(<UnreadableRecords records={[]} />);
  await expect.element(page.getByRole('list')).not.toBeInTheDocument();
});

test('a record is saved as a file with all that stands in it', async () => {
  await show(<UnreadableRecords records={[damaged]} />);
  const files = await downloadsOf(() =>
    page.getByRole('button', { name: 'Save it as a file' }).click(),
  );
  expect(files.map(({ type }) => type)).toEqual(['application/json']);
  expect(JSON.parse((await files[0]?.text()) ?? '')).toEqual({ id: 'a', savedAt: '12' });
});
