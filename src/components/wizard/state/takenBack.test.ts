import { expect, test } from 'vitest';
import { takenBack } from './takenBack';

const step = (before: unknown, after: unknown) => ({ before, after });
const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => ({ id, team: id }));
const many = 40;
const changed = { id: 'a', team: 'Changed since' };

test('an answer that was not changed since is as it was before', () => {
  expect(takenBack(step('Before', 'After'), 'After', many)).toEqual({ answer: 'Before' });
  expect(takenBack(step(undefined, 'After'), 'After', many)).toEqual({ answer: undefined });
  expect(takenBack(step('Before', 'After'), 'Changed since', many)).toBeUndefined();
});

test('all entries that the step removed come back, each to its place', () => {
  expect(takenBack(step([a, b, c, d], [c]), [c], many)).toEqual({ answer: [a, b, c, d] });
  expect(takenBack(step([a, b, c, d], [a, c]), [changed, c], many)).toEqual({
    answer: [changed, b, c, d],
  });
});

test('no entry comes back to a list that has been filled up since', () => {
  const since = { id: 'since', team: 'Added since' };
  expect(takenBack(step([a, b], [a]), [a, since], 3)).toEqual({ answer: [a, b, since] });
  expect(takenBack(step([a, b], [a]), [a, since], 2)).toBeUndefined();
  expect(takenBack(step([a, b, c], [a]), [a, since], 3)).toBeUndefined();
});

test('an entry comes back at the end when the list has become too short for its place', () => {
  expect(takenBack(step([a, b, c, d], [a, b, c]), [changed], many)).toEqual({
    answer: [changed, d],
  });
});

test.each([
  ['removed none', [a, b], [a, b, c], [changed, b, c]],
  ['removed one that is back already', [a, b], [a], [changed, b]],
  ['removed two of which one is back already', [a, b, c], [a], [changed, c]],
])('a step that %s can’t be told from later ones', (_, before, after, present) => {
  expect(takenBack(step(before, after), present, many)).toBeUndefined();
});

test.each([
  ['before', undefined, [a], [changed]],
  ['after', [a, b], undefined, [changed]],
  ['at present', [a, b], [a], 'text'],
])('what is no list %s has no entries to bring back', (_, before, after, present) => {
  expect(takenBack(step(before, after), present, many)).toBeUndefined();
});
