import { expect, test } from 'vitest';
import { blankPlan } from '../../../plan/plan';
import { changed, historyOf, redone, undone } from './history';

const plan = (id: string) => blankPlan(id, 'en');

test('keystrokes in one field are one step, another field begins a new one', () => {
  let history = historyOf(plan('empty'));
  history = changed(history, plan('N'), 'scope.organisation');
  history = changed(history, plan('No'), 'scope.organisation');
  history = changed(history, plan('No, 5'), 'scope.users');
  expect(undone(history).plan.id).toBe('No');
  expect(undone(undone(history)).plan.id).toBe('empty');
});

test('what was taken back can be done again until something else is changed', () => {
  const history = changed(historyOf(plan('a')), plan('b'), 'x');
  const back = undone(history);
  expect(redone(back).plan.id).toBe('b');
  expect(redone(changed(back, plan('c'), 'x')).plan.id).toBe('c');
});

test('typing on in the same field after taking back is a step of its own', () => {
  const history = changed(undone(changed(historyOf(plan('a')), plan('b'), 'x')), plan('c'), 'x');
  expect(undone(history).plan.id).toBe('a');
});

test('the first and the last step stay where they are', () => {
  expect(undone(historyOf(plan('a'))).plan.id).toBe('a');
  expect(redone(historyOf(plan('a'))).plan.id).toBe('a');
});
