import { useState } from 'preact/hooks';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { number } from '../../../plan/kinds';
import type { Unit } from '../../../plan/kinds/question';
import { accessibilityFindings } from '../testing/accessibility';
import { show } from '../testing/stage';
import { described, Field } from './Field';
import { NumberField } from './NumberField';

const words = { label: 'Users', help: 'People with a managed device.' };

interface Example {
  unit: Unit;
  answer: number | string | null;
  error?: string;
  disabled?: boolean;
}

const examples: Record<string, Example> = {
  blank: { unit: 'people', answer: null },
  answered: { unit: 'minutes', answer: 90 },
  'not a number': { unit: 'people', answer: 'about ten', error: 'Enter a whole number' },
  'read only': { unit: 'devices', answer: 250, disabled: true },
};

/** The field as a question, keeping its answer as the planner does; `told` gets each one. */
function Asked({ unit, answer: first, error, disabled = false, told }: AskedProps) {
  const [answer, setAnswer] = useState(first);
  return (
    <Field id="users" words={words} optional={false} error={error}>
      <NumberField
        question={number(unit, { max: 1_000 })}
        id="users"
        label="Users"
        describedBy={described('users', error)}
        invalid={error !== undefined}
        answer={answer}
        onAnswer={(given) => {
          told?.(given);
          setAnswer(given);
        }}
        disabled={disabled}
      />
    </Field>
  );
}

type AskedProps = Example & { told?: (answer: number | string | null) => void };

const field = page.getByRole('textbox', { name: 'Users' });

for (const [name, example] of Object.entries(examples)) {
  test(`a number field is accessible (${name})`, async () => {
    await show(<Asked {...example} />);
    expect(await accessibilityFindings()).toEqual([]);
  });
}

test('what is typed becomes a number as soon as it is one', async () => {
  const answers: (number | string | null)[] = [];
  await show(<Asked unit="people" answer={null} told={(answer) => answers.push(answer)} />);
  await userEvent.type(field, '1,200');
  expect(answers).toEqual([1, '1,', '1,2', '1,20', 1200]);
});

test('what is no number stays as typed, and an emptied field has no answer', async () => {
  const answers: (number | string | null)[] = [];
  await show(<Asked unit="people" answer={null} told={(answer) => answers.push(answer)} />);
  await field.fill('about ten');
  await expect.element(field).toHaveValue('about ten');
  await field.fill('');
  expect(answers).toEqual(['about ten', null]);
});

test('an error is tied to the field, so that a screen reader reads it there', async () => {
  await show(<Asked unit="people" answer="about ten" error="Enter a whole number" />);
  await expect
    .element(field)
    .toHaveAccessibleDescription('People with a managed device. Enter a whole number');
  await expect.element(field).toHaveAttribute('aria-invalid', 'true');
});

test('the unit stands beside the number in the language of the page', async () => {
  await show(<Asked unit="people" answer={40} />, { locale: 'ko' });
  await expect.element(page.getByText('명', { exact: true })).toBeVisible();
});

test('a field of a plan that another tab writes takes no answer', async () => {
  await show(<Asked unit="people" answer={40} disabled />);
  await expect.element(field).toBeDisabled();
});
