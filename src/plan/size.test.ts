import { expect, test } from 'vitest';
import { chapterIds } from './chapters';
import { sizeOf, sizeOfPlan } from './size';

test('the plan is as large as its chapters; its minutes are rounded to tens', () => {
  const sizes = chapterIds.map(sizeOf);
  const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);
  const plan = sizeOfPlan();
  expect(plan.questions).toBe(sum(sizes.map(({ questions }) => questions)));
  expect(plan.minutes % 10).toBe(0);
  expect(Math.abs(plan.minutes - sum(sizes.map(({ minutes }) => minutes)))).toBeLessThanOrEqual(5);
});
