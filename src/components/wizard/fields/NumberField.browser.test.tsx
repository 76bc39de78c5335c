import { useState } from 'preact/hooks';
import { expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
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
        address="users"
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

const element = (): HTMLInputElement => {
  const found = field.element();
  if (found instanceof HTMLInputElement) return found;
  throw new Error('There is no number field.');
};

test('full-width digits are composed into a number without doubling', async () => {
  const answers: (number | string | null)[] = [];
  await show(<Asked unit="people" answer={null} told={(answer) => answers.push(answer)} />);
  element().focus();
  for (const text of ['１', '１２']) {
    await cdp().send('Input.imeSetComposition', {
      ...{ text, selectionStart: text.length, selectionEnd: text.length },
    });
    await expect.element(field).toHaveValue(text);
  }
  await cdp().send('Input.insertText', { text: '１２' });
  await expect.element(field).toHaveValue('１２');
  expect(answers.at(-1)).toBe(12);
  element().blur();
  await expect.element(field).toHaveValue('12');
});

test('the caret stays where it is when digits are set apart within a number', async () => {
  await show(<Asked unit="people" answer={12000} />);
  element().focus();
  element().setSelectionRange(2, 2);
  await userEvent.keyboard(',');
  await expect.element(field).toHaveValue('12,000');
  expect([element().selectionStart, element().selectionEnd]).toEqual([3, 3]);
  element().blur();
  await expect.element(field).toHaveValue('12000');
});

test('an answer that comes from elsewhere, such as an undo, is shown and not what was typed', async () => {
  const Given = ({ answer }: { answer: number | null }) => (
    <Field id="users" words={words} optional={false} error={undefined}>
      <NumberField
        question={number('people', { max: 1_000 })}
        id="users"
        address="users"
        label="Users"
        describedBy={undefined}
        invalid={false}
        answer={answer}
        onAnswer={() => undefined}
        disabled={false}
      />
    </Field>
  );
  await show(<Given answer={1200} />);
  await field.fill('1,200');
  await expect.element(field).toHaveValue('1,200');
  await show(<Given answer={null} />);
  await expect.element(field).toHaveValue('');
});
