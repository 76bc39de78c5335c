import { expect, test } from 'vitest';
import { memoryArea } from './testing/memoryArea';
import { graveKey, tombstonesIn } from './tombstones';

test('a deleted plan is gone for every tab until the deletion is taken back', () => {
  const area = memoryArea();
  const [one, other] = [tombstonesIn(area), tombstonesIn(area)];
  expect(other.isGone('p', 0)).toBe(false);
  one.bury('p');
  expect([other.isGone('p', 0), other.isGone('q', 0)]).toEqual([true, false]);
  other.bury('q');
  one.raise('p');
  expect([other.isGone('p', 0), other.isGone('q', 0)]).toEqual([false, true]);
});

test('erasing ends all that was opened before, and nothing that is opened after', () => {
  const stones = tombstonesIn(memoryArea());
  stones.bury('p');
  stones.erase();
  expect(stones.erasures()).toBe(1);
  expect([stones.isGone('p', 0), stones.isGone('q', 0)]).toEqual([true, true]);
  expect([stones.isGone('p', 1), stones.isGone('q', 1)]).toEqual([false, false]);
  stones.bury('q');
  stones.raise('q');
  stones.erase();
  expect(stones.erasures()).toBe(2);
});

test('the last 64 deletions are remembered', () => {
  const stones = tombstonesIn(memoryArea());
  for (let count = 1; count <= 65; count += 1) stones.bury(`p${count}`);
  expect([1, 2, 65].map((count) => stones.isGone(`p${count}`, 0))).toEqual([false, true, true]);
});

test('where nothing can be kept, at least this tab remembers', () => {
  const area = memoryArea();
  area.refuses = true;
  const stones = tombstonesIn(area);
  stones.bury('p');
  stones.erase();
  stones.bury('q');
  expect([stones.isGone('p', 0), stones.isGone('q', 1), stones.isGone('r', 1)]).toEqual([
    true,
    true,
    false,
  ]);
});

test.each(['nonsense', '{}', '{"erasures":"1","plans":[]}', '{"erasures":1,"plans":[1]}', 'null'])(
  'what can’t be read counts as nothing deleted: %s',
  (raw) => {
    const stones = tombstonesIn(memoryArea(new Map([[graveKey, raw]])));
    expect(stones.erasures()).toBe(0);
    expect(stones.isGone('p', 0)).toBe(false);
  },
);
