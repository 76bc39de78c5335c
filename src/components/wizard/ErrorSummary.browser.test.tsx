import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { ErrorSummary } from './ErrorSummary';
import { accessibilityFindings } from './testing/accessibility';
import { show } from './testing/stage';

const errors = [
  { field: 'users', message: 'Users: enter a whole number, such as 12' },
  { field: 'regions.eu.zone', message: 'Time zone: choose one' },
];

const Example = ({ all = errors }) => (
  <>
    <ErrorSummary errors={all} addressOf={(field) => `#/scope/${field}`} />
    <label>
      Users <input id="users" />
    </label>
    <label>
      Zone <input id="regions.eu.zone" />
    </label>
  </>
);

const summary = page.getByRole('alert', { name: 'There is a problem' });

test('a summary of errors is accessible', async () => {
  await show(<Example />);
  expect(await accessibilityFindings()).toEqual([]);
});

test('the focus is on the summary when it appears, and again when Continue finds errors anew', async () => {
  await show(<Example />);
  await expect.element(summary).toHaveFocus();
  await page.getByLabelText('Users').click();
  await show(<Example all={[...errors]} />);
  await expect.element(summary).toHaveFocus();
});

test('each error leads to its field, and the address stays', async () => {
  await show(<Example />);
  const before = location.href;
  await page.getByRole('link', { name: 'Users: enter a whole number, such as 12' }).click();
  await expect.element(page.getByLabelText('Users')).toHaveFocus();
  await page.getByRole('link', { name: 'Time zone: choose one' }).click();
  await expect.element(page.getByLabelText('Zone')).toHaveFocus();
  expect(location.href).toBe(before);
});

test('an error whose field is not on the screen leads to its address', async () => {
  const hidden = { field: 'regions.us.zone', message: 'Time zone: choose another' };
  await show(<Example all={[hidden]} />);
  await page.getByRole('link', { name: 'Time zone: choose another' }).click();
  expect(location.hash).toBe('#/scope/regions.us.zone');
});
