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

test('steps are taken back and done again one by one, in their order', () => {
  let history = historyOf(plan('a'));
  for (const id of ['b', 'c', 'd']) history = changed(history, plan(id), id);
  const seen: string[] = [];
  for (const go of [undone, undone, undone, redone, redone, redone, undone]) {
    history = go(history);
    seen.push(history.plan.id);
  }
  expect(seen).toEqual(['c', 'b', 'a', 'b', 'c', 'd', 'c']);
});

test('typing on in the same field after doing again is a step of its own', () => {
  const again = redone(undone(changed(historyOf(plan('a')), plan('b'), 'x')));
  expect(undone(changed(again, plan('c'), 'x')).plan.id).toBe('b');
});

test('also where there was nothing to take back or to do again, the next key begins a step', () => {
  const first = changed(historyOf(plan('a')), plan('b'), 'x');
  expect(undone(changed(redone(first), plan('c'), 'x')).plan.id).toBe('b');
});

test('the last two hundred steps can be taken back', () => {
  let history = historyOf(plan('0'));
  for (let step = 1; step <= 250; step += 1) history = changed(history, plan(`${step}`), `${step}`);
  for (let back = 0; back < 300; back += 1) history = undone(history);
  expect(history.plan.id).toBe('50');
});
