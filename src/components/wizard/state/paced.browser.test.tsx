import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { blankPlan, type Plan } from '../../../plan/plan';
import { show } from '../testing/stage';
import { usePacedPlan } from './paced';

const plan = blankPlan('one', 'en');
const Paced = (props: { plan: Plan }) => <p>{`Paced: ${usePacedPlan(props.plan).name}`}</p>;
const draw = (name: string, id = plan.id) => show(<Paced plan={{ ...plan, id, name }} />);
const told = () => page.getByText(/^Paced: /).element().textContent;

test('what stands around a field follows after the key, and has the last one', async () => {
  await draw('a');
  await draw('ab');
  await draw('abc');
  expect(told()).toBe('Paced: a');
  await expect.poll(told).toBe('Paced: abc');
});

test('it follows also while keys come without a pause', async () => {
  await draw('start');
  const begin = performance.now();
  while (told() === 'Paced: start' && performance.now() - begin < 8_000) {
    await draw(String(performance.now()));
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  const waited = performance.now() - begin;
  expect(waited).toBeGreaterThan(1_000);
  expect(waited).toBeLessThan(7_000);
});

test('another plan is told of at once', async () => {
  await draw('one');
  await draw('two', 'another');
  expect(told()).toBe('Paced: two');
});
