import { expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { text } from '../../../plan/kinds';
import { accessibilityFindings } from '../testing/accessibility';
import { Asked } from '../testing/Asked';
import { show } from '../testing/stage';

const long = 'x'.repeat(4_990);

const examples = {
  blank: { question: text(), answer: '' },
  optional: { question: text({ optional: true }), answer: 'M. de Wit' },
  'several lines': { question: text({ lines: 3 }), answer: 'one\ntwo' },
  'too long': {
    question: text(),
    answer: `${long}12345678901`,
    error: 'Organisation: shorten the text by 1 character',
  },
  'read only': { question: text(), answer: 'Northwick', disabled: true },
};

const field = page.getByRole('textbox', { name: 'Organisation' });

for (const [name, example] of Object.entries(examples)) {
  test(`a text field is accessible (${name})`, async () => {
    await show(<Asked name="organisation" {...example} />);
    expect(await accessibilityFindings()).toEqual([]);
  });
}

const element = (): HTMLInputElement | HTMLTextAreaElement => {
  const found = field.element();
  if (found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement) return found;
  throw new Error('There is no text field.');
};

/** What an input method would insert, in one go. */
const insert = (inserted: string) => cdp().send('Input.insertText', { text: inserted });

const compose = (step: string) =>
  cdp().send('Input.imeSetComposition', {
    text: step,
    selectionStart: step.length,
    selectionEnd: step.length,
  });

test('each key is an answer', async () => {
  const answers: unknown[] = [];
  await show(
    <Asked name="organisation" question={text()} answer="" told={(given) => answers.push(given)} />,
  );
  await userEvent.type(field, 'IT ');
  expect(answers).toEqual(['I', 'IT', 'IT ']);
});

test('pasted text is cleaned at once, the caret stays behind it and the field stays the same', async () => {
  const answers: unknown[] = [];
  await show(
    <Asked
      name="organisation"
      question={text()}
      answer="Northwick"
      told={(given) => answers.push(given)}
    />,
  );
  const before = element();
  before.focus();
  before.setSelectionRange(5, 5);
  await insert('\u0096x\u000by\u2028z\u0000');
  expect(answers).toEqual(['Northx y zwick']);
  await expect.element(field).toHaveValue('Northx y zwick');
  expect([before.selectionStart, before.selectionEnd]).toEqual([10, 10]);
  expect(element()).toBe(before);
  expect(document.activeElement).toBe(before);
});

test('a soft return pasted into a field of several lines is a line break', async () => {
  await show(<Asked name="organisation" question={text({ lines: 3 })} answer="first" />);
  element().focus();
  element().setSelectionRange(5, 5);
  await insert('\u000bsecond\u0085third');
  await expect.element(field).toHaveValue('first\nsecond\nthird');
});

test('a field that holds lines stays the same while its last break is deleted', async () => {
  await show(<Asked name="organisation" question={text()} answer={'North\nwick'} />);
  const before = element();
  expect(before.tagName).toBe('TEXTAREA');
  before.focus();
  before.setSelectionRange(5, 5);
  await userEvent.keyboard('{Delete}');
  await expect.element(field).toHaveValue('Northwick');
  expect(element()).toBe(before);
  await userEvent.keyboard(' ');
  await expect.element(field).toHaveValue('North wick');
});

const compositions = [
  { language: 'Korean', steps: ['ㅎ', '하', '한'], composed: '한' },
  { language: 'Chinese', steps: ['ㄓ', 'ㄓㄨ', 'ㄓㄨㄥ', '中'], composed: '中' },
];

for (const { language, steps, composed } of compositions) {
  test(`${language} is composed without lost or doubled characters`, async () => {
    const answers: unknown[] = [];
    await show(
      <Asked
        name="organisation"
        question={text()}
        answer=""
        told={(given) => answers.push(given)}
      />,
    );
    element().focus();
    for (let times = 0; times < 3; times += 1) {
      for (const step of steps) {
        await compose(step);
        await expect.element(field).toHaveValue(composed.repeat(times) + step);
      }
      await insert(composed);
    }
    await expect.element(field).toHaveValue(composed.repeat(3));
    expect(answers.at(-1)).toBe(composed.repeat(3));
  });
}

test('a composition is left alone until it ends, then cleaned once', async () => {
  await show(<Asked name="organisation" question={text()} answer="" />);
  const before = element();
  before.focus();
  await compose('a\u2028b');
  expect(element()).toBe(before);
  expect(before.value).toBe('a\u2028b');
  await insert('a\u2028b');
  await expect.element(field).toHaveValue('a b');
  expect(element()).toBe(before);
});

test('near the limit the room that is left is told, and beyond it what is too much', async () => {
  await show(<Asked name="organisation" question={text()} answer={long} />);
  await expect.element(page.getByText('10 characters left')).toBeVisible();
  await field.fill(`${long}1234567890!`);
  await expect.element(page.getByText('1 character too many')).toBeVisible();
  await field.fill('x'.repeat(4_000));
  await expect.element(page.getByText('left')).not.toBeInTheDocument();
});

test('what is not needed says so beside its name', async () => {
  await show(<Asked name="ownerRole" question={text({ optional: true })} answer="" />);
  await expect.element(page.getByRole('textbox')).toHaveAccessibleName('Owner’s role (optional)');
});

test('a field of a plan that another tab writes takes no answer', async () => {
  await show(<Asked name="organisation" {...examples['read only']} />);
  await expect.element(field).toBeDisabled();
});
