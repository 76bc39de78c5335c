import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { choice } from '../../../plan/kinds';
import { idSet } from '../../../plan/kinds/idSet';
import { accessibilityFindings } from '../testing/accessibility';
import { Asked } from '../testing/Asked';
import { show } from '../testing/stage';

const status = choice(idSet('status', ['draft', 'review', 'approved']));
/** More than are all in sight at once. */
const check = choice(
  idSet('agendaItem', ['planReview', 'intuneOverview', 'troubleshooting', 'tools', 'break', 'own']),
);

const inSight = { name: 'status', question: status };
const folded = { name: 'item', question: check };

const examples = {
  blank: { ...inSight, answer: null },
  answered: { ...inSight, answer: 'review' },
  'read only': { ...inSight, answer: 'review', disabled: true },
};

for (const [name, example] of Object.entries(examples)) {
  test(`choices in sight are accessible (${name})`, async () => {
    await show(<Asked {...example} />);
    expect(await accessibilityFindings()).toEqual([]);
  });
}

for (const answer of [null, 'break']) {
  test(`a folded list of choices is accessible (${answer ?? 'blank'})`, async () => {
    await show(<Asked {...folded} answer={answer} />, { chapter: 'training' });
    expect(await accessibilityFindings()).toEqual([]);
  });
}

const radio = (name: string) => page.getByRole('radio', { name });

test('up to five choices are all in sight, and the chosen one is checked', async () => {
  const answers: unknown[] = [];
  await show(<Asked {...inSight} answer={null} told={(given) => answers.push(given)} />);
  expect(page.getByRole('radio').elements()).toHaveLength(3);
  await radio('In review').click();
  await expect.element(radio('In review')).toBeChecked();
  await radio('Approved').click();
  await expect.element(radio('In review')).not.toBeChecked();
  expect(answers).toEqual(['review', 'approved']);
});

test('arrow keys go through the choices', async () => {
  await show(<Asked {...inSight} answer="draft" />);
  radio('Draft').element().focus();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(radio('In review')).toBeChecked();
  await expect.element(radio('In review')).toHaveFocus();
});

test('a cleared answer leaves the focus on the choice', async () => {
  const answers: unknown[] = [];
  await show(<Asked {...inSight} answer="review" told={(given) => answers.push(given)} />);
  const clear = page.getByRole('button', { name: 'Clear this answer: Status' });
  clear.element().focus();
  await userEvent.keyboard('{Enter}');
  expect(answers).toEqual([null]);
  await expect.element(radio('In review')).not.toBeChecked();
  await expect.element(radio('In review')).toHaveFocus();
  await expect.element(clear).not.toBeInTheDocument();
});

test('there is nothing to clear without an answer or in a plan that is only read', async () => {
  const clear = page.getByRole('button');
  await show(<Asked {...inSight} answer={null} />);
  await expect.element(clear).not.toBeInTheDocument();
  await show(<Asked key="read" {...inSight} answer="review" disabled />);
  await expect.element(radio('In review')).toBeChecked();
  await expect.element(radio('In review')).toBeDisabled();
  await expect.element(clear).not.toBeInTheDocument();
});

test('more choices are folded into a list, from which an answer can be taken back', async () => {
  const answers: unknown[] = [];
  await show(<Asked {...folded} answer={null} told={(given) => answers.push(given)} />, {
    chapter: 'training',
  });
  const list = page.getByRole('combobox', { name: 'Item' });
  await expect.element(list).toHaveDisplayValue('Choose');
  await list.selectOptions('Break');
  await expect.element(list).toHaveDisplayValue('Break');
  await list.selectOptions('Choose');
  expect(answers).toEqual(['break', null]);
});
