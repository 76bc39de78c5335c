import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { many } from '../../../plan/kinds';
import { idSet } from '../../../plan/kinds/idSet';
import { accessibilityFindings } from '../testing/accessibility';
import { Asked } from '../testing/Asked';
import { show } from '../testing/stage';

const question = many(idSet('status', ['draft', 'review', 'approved']));

const examples = {
  blank: { answer: [] },
  'several chosen': { answer: ['draft', 'approved'] },
  'read only': { answer: ['review'], disabled: true },
};

for (const [name, example] of Object.entries(examples)) {
  test(`checkboxes are accessible (${name})`, async () => {
    await show(<Asked name="status" question={question} {...example} />);
    expect(await accessibilityFindings()).toEqual([]);
  });
}

const box = (name: string) => page.getByRole('checkbox', { name });

test('what is chosen stands in the order in which it is offered, not in that of the clicks', async () => {
  const answers: unknown[] = [];
  await show(
    <Asked name="status" question={question} answer={[]} told={(given) => answers.push(given)} />,
  );
  await box('Approved').click();
  await box('Draft').click();
  await box('Approved').click();
  expect(answers).toEqual([['approved'], ['draft', 'approved'], ['draft']]);
  await expect.element(box('Draft')).toBeChecked();
  await expect.element(box('Approved')).not.toBeChecked();
});

test('the boxes are a group with the question as its name', async () => {
  await show(<Asked name="status" question={question} answer={[]} />);
  await expect
    .element(page.getByRole('group', { name: 'Status' }))
    .toHaveAccessibleDescription('Tells readers how final the plan is.');
});

test('boxes of a plan that another tab writes take no answer', async () => {
  await show(<Asked name="status" question={question} {...examples['read only']} />);
  await expect.element(box('In review')).toBeChecked();
  await expect.element(box('In review')).toBeDisabled();
});
