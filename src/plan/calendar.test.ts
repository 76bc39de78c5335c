import { expect, test } from 'vitest';
import { isDate, isTime, isZone } from './calendar';

test.each([
  ['2028-02-29', true],
  ['2027-02-29', false],
  ['2027-2-1', false],
  ['2027-02-30T00:00', false],
  [' 2027-02-01', false],
  ['', false],
])('the day %j exists: %s', (day, exists) => {
  expect(isDate(day)).toBe(exists);
});

test.each([
  ['00:00', true],
  ['23:59', true],
  ['24:00', false],
  ['9:00', false],
  ['109:00', false],
  ['09:000', false],
  ['09:60', false],
])('the time %j exists: %s', (time, exists) => {
  expect(isTime(time)).toBe(exists);
});

test.each([
  ['Asia/Taipei', true],
  ['Etc/GMT+8', true],
  ['America/Argentina/Buenos_Aires', true],
  ['the moon', false],
  ['<b>', false],
  ['', false],
])('%j has the form of a time zone: %s', (zone, sound) => {
  expect(isZone(zone)).toBe(sound);
});
