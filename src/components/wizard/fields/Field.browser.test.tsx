import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { choice, text } from '../../../plan/kinds';
import { idSet } from '../../../plan/kinds/idSet';
import { Asked } from '../testing/Asked';
import { show } from '../testing/stage';

const status = idSet('status', ['draft', 'review', 'approved']);

test('a field is described by its help with a realistic example', async () => {
  await show(<Asked name="organisation" question={text()} answer="" />);
  await expect
    .element(page.getByRole('textbox', { name: 'Organisation' }))
    .toHaveAccessibleDescription(
      'As it should appear in the plan’s title. For example: Northwick Logistics',
    );
});

test('help and example are put together as the language does it', async () => {
  await show(<Asked name="organisation" question={text()} answer="" />, { locale: 'nl' });
  await expect
    .element(page.getByRole('textbox', { name: 'Organisatie' }))
    .toHaveAccessibleDescription(/Bijvoorbeeld: /);
});

test('an error is read with the help, and only while there is one', async () => {
  await show(<Asked name="version" question={text()} answer="x" error="Version: too long" />);
  const field = page.getByRole('textbox', { name: 'Version' });
  await expect
    .element(field)
    .toHaveAccessibleDescription(
      'Number your versions as you like. For example: 0.3 Version: too long',
    );
  await expect.element(field).toHaveAttribute('aria-invalid', 'true');
  await show(<Asked name="version" question={text()} answer="x" />);
  await expect
    .element(field)
    .toHaveAccessibleDescription('Number your versions as you like. For example: 0.3');
  await expect.element(field).not.toHaveAttribute('aria-invalid', 'true');
});

test('why we ask is a disclosure away, and only where there is a reason', async () => {
  await show(<Asked name="planOwner" question={text()} answer="" />);
  const reason = page.getByText('Without an owner, the plan will be out of date');
  await expect.element(reason).not.toBeVisible();
  await page.getByText('Why we ask').click();
  await expect.element(reason).toBeVisible();
  await show(<Asked name="version" question={text()} answer="" />);
  await expect.element(page.getByText('Why we ask')).not.toBeInTheDocument();
});

test('several controls are a group with the question as its name, which can take the focus', async () => {
  await show(<Asked name="status" question={choice(status)} answer={null} error="Choose one" />);
  const group = page.getByRole('group', { name: 'Status' });
  await expect
    .element(group)
    .toHaveAccessibleDescription('Tells readers how final the plan is. Choose one');
  document.getElementById('status')?.focus();
  await expect.element(group).toHaveFocus();
});
