import { expect, test } from 'vitest';
import { isDate, isTime } from './calendar';

test.each([
  ['2028-02-29', true],
  ['2027-02-29', false],
  ['2027-2-1', false],
  ['', false],
])('the day %j exists: %s', (day, exists) => {
  expect(isDate(day)).toBe(exists);
});

test.each([
  ['00:00', true],
  ['23:59', true],
  ['24:00', false],
  ['9:00', false],
])('the time %j exists: %s', (time, exists) => {
  expect(isTime(time)).toBe(exists);
});
