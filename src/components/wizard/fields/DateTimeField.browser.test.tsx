import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { date, time } from '../../../plan/kinds';
import { accessibilityFindings } from '../testing/accessibility';
import { Asked } from '../testing/Asked';
import { sessionInMemory } from '../testing/session';
import { show } from '../testing/stage';

const day = { name: 'sessionDate', question: date() };
const hour = { name: 'start', question: time() };

const examples = {
  'no day': { ...day, answer: null },
  'a day': { ...day, answer: '2027-03-15' },
  'a day that does not exist': { ...day, answer: null, error: 'Date: enter day, month and year' },
  'no time': { ...hour, answer: null },
  'a time': { ...hour, answer: '09:30' },
  'read only': { ...hour, answer: '09:30', disabled: true },
};

const training = { chapter: 'training' } as const;

for (const [name, example] of Object.entries(examples)) {
  test(`a field for dates and times is accessible (${name})`, async () => {
    await show(<Asked {...example} />, training);
    expect(await accessibilityFindings()).toEqual([]);
  });
}

const dateField = page.getByLabelText('Date');
const timeField = page.getByLabelText('Starts at');

test('a day is an answer once it is whole, and an emptied field has none', async () => {
  const answers: unknown[] = [];
  await show(<Asked {...day} answer={null} told={(given) => answers.push(given)} />, training);
  await dateField.fill('2027-03-15');
  await dateField.fill('');
  expect(answers).toEqual(['2027-03-15', null]);
});

test('a time is kept on a 24-hour clock', async () => {
  const answers: unknown[] = [];
  await show(<Asked {...hour} answer={null} told={(given) => answers.push(given)} />, training);
  await timeField.fill('16:05');
  expect(answers).toEqual(['16:05']);
  await expect.element(timeField).toHaveValue('16:05');
});

test('a year of more than four digits cannot be typed without an error', async () => {
  await show(<Asked {...day} answer={null} />, training);
  dateField.element().focus();
  await userEvent.keyboard('03152027');
  const field = dateField.element();
  expect(field instanceof HTMLInputElement && [field.min, field.max, field.validity.valid]).toEqual(
    ['1970-01-01', '2999-12-31', true],
  );
});

test('a year of two digits is no answer, and stays in the field as it was typed', async () => {
  const answers: unknown[] = [];
  const there = { ...training, session: sessionInMemory() };
  await show(<Asked {...day} answer="2026-05-01" told={(given) => answers.push(given)} />, there);
  dateField.element().focus();
  await userEvent.keyboard('010327');
  await expect.element(dateField).toHaveValue('0027-01-03');
  expect(answers.at(-1)).toBeNull();
  // Back from another chapter.
  await show(<p />, there);
  await show(<Asked {...day} answer={null} />, there);
  await expect.element(dateField).toHaveValue('0027-01-03');
  await dateField.fill('2027-01-03');
  await expect.element(dateField).toHaveValue('2027-01-03');
});

test('fields of a plan that another tab writes take no answer', async () => {
  await show(<Asked {...day} answer="2027-03-15" disabled />, training);
  await expect.element(dateField).toBeDisabled();
  await expect.element(dateField).toHaveValue('2027-03-15');
});
