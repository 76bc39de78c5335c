import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { zone } from '../../../plan/kinds';
import { accessibilityFindings } from '../testing/accessibility';
import { Asked } from '../testing/Asked';
import { show } from '../testing/stage';

const asked = { name: 'zone', question: zone() };
const field = page.getByRole('combobox', { name: 'Time zone' });
const offered = () => [...field.element().querySelectorAll('option')].map(({ value }) => value);

for (const answer of [null, 'Asia/Taipei']) {
  test(`a field for time zones is accessible (${answer ?? 'blank'})`, async () => {
    await show(<Asked {...asked} answer={answer} />);
    expect(await accessibilityFindings()).toEqual([]);
  });
}

test('a zone is chosen by its IANA name, and can be taken back', async () => {
  const answers: unknown[] = [];
  await show(<Asked {...asked} answer={null} told={(given) => answers.push(given)} />);
  await expect.element(field).toHaveDisplayValue('Choose');
  await field.selectOptions('Europe/Amsterdam');
  await expect.element(field).toHaveValue('Europe/Amsterdam');
  await field.selectOptions('Choose');
  expect(answers).toEqual(['Europe/Amsterdam', null]);
});

test('the zone of this computer comes first, then UTC, and each zone once', async () => {
  await show(<Asked {...asked} answer={null} />);
  const [none, own, ...others] = offered();
  expect(none).toBe('');
  expect(own).toBe(Intl.DateTimeFormat().resolvedOptions().timeZone);
  expect(others.length).toBeGreaterThan(300);
  expect([own, others[0]]).toContain('UTC');
  expect(new Set(offered()).size).toBe(offered().length);
});

test('a zone from a file that this browser does not list stays chosen', async () => {
  // An older name, which browsers still take.
  await show(<Asked {...asked} answer="US/Eastern" />);
  await expect.element(field).toHaveValue('US/Eastern');
  expect(offered().filter((each) => each === 'US/Eastern')).toHaveLength(1);
});

test('a zone of a plan that another tab writes cannot be changed', async () => {
  await show(<Asked {...asked} answer="Asia/Taipei" disabled />);
  await expect.element(field).toBeDisabled();
});
