import { render } from 'preact';
import { useState } from 'preact/hooks';
import { expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { drawAfterTyping } from './drawing';

/** What follows from a field: how long its text is, and how often a button was pressed. */
function Follows() {
  const [text, setText] = useState('');
  const [presses, setPresses] = useState(0);
  const [other, setOther] = useState('nothing');
  return (
    <>
      <input
        aria-label="Text"
        value={text}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
        }}
      />
      <button
        onClick={() => {
          setPresses(presses + 1);
        }}
      >
        Press
      </button>
      <select
        aria-label="Other"
        onInput={({ currentTarget }) => {
          setOther(currentTarget.value);
        }}
      >
        <option>nothing</option>
        <option>something</option>
      </select>
      <output>{`${text.length} letters, ${presses} presses, ${other} chosen`}</output>
    </>
  );
}

/** Draws it as the planner is drawn, and tells what stands in it. */
function draw(): () => string | null {
  const place = document.createElement('div');
  document.body.append(place);
  const stop = drawAfterTyping();
  render(<Follows />, place);
  onTestFinished(() => {
    render(null, place);
    place.remove();
    stop();
  });
  return () => place.querySelector('output')?.textContent ?? null;
}

const microtasks = () => Promise.resolve().then(() => Promise.resolve());

/** What stands there right after the event has been heard, before the browser can show anything. */
async function rightAfter(
  type: 'input' | 'click',
  act: () => Promise<void>,
  told: () => string | null,
) {
  const heard = new Promise<string | null>((resolve) => {
    addEventListener(
      type,
      () => {
        void microtasks().then(() => {
          resolve(told());
        });
      },
      { once: true },
    );
  });
  await act();
  return heard;
}

test('what follows from a letter is drawn after the letter is shown', async () => {
  const told = draw();
  const field = page.getByLabelText('Text');
  await field.click();
  expect(await rightAfter('input', () => userEvent.keyboard('a'), told)).toBe(
    '0 letters, 0 presses, nothing chosen',
  );
  await expect.poll(told).toBe('1 letters, 0 presses, nothing chosen');
  await expect.element(field).toHaveValue('a');
});

test('what follows from a press is drawn at once', async () => {
  const told = draw();
  const press = () => page.getByRole('button', { name: 'Press' }).click();
  expect(await rightAfter('click', press, told)).toBe('0 letters, 1 presses, nothing chosen');
});

test('what follows from a choice is drawn at once', async () => {
  const told = draw();
  const choose = () => page.getByLabelText('Other').selectOptions('something');
  expect(await rightAfter('input', choose, told)).toBe('0 letters, 0 presses, something chosen');
});

test('the next key finds everything drawn, and no letter is lost', async () => {
  const told = draw();
  const input = page.getByLabelText('Text').element() as HTMLInputElement;
  input.focus();
  input.value = 'ab';
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await microtasks();
  expect(told()).toBe('0 letters, 0 presses, nothing chosen');
  input.dispatchEvent(new KeyboardEvent('keydown', { key: 'c', bubbles: true }));
  expect(told()).toBe('2 letters, 0 presses, nothing chosen');
  expect(input.value).toBe('ab');
});

test('it is drawn also in a page that shows nothing', async () => {
  const frames = globalThis.requestAnimationFrame;
  globalThis.requestAnimationFrame = () => 0;
  onTestFinished(() => {
    globalThis.requestAnimationFrame = frames;
  });
  const told = draw();
  await userEvent.type(page.getByLabelText('Text'), 'abc');
  await expect.poll(told).toBe('3 letters, 0 presses, nothing chosen');
});
