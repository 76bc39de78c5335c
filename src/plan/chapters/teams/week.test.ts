import { expect, test } from 'vitest';
import { alikeDays, clock, offsetOn, onDay, outside, shiftsOf } from './week';

const hours = (count: number) => count * 60;
const day = (index: number, at = 0) => index * hours(24) + hours(at);

test('office hours are one span on each of their days', () => {
  expect(shiftsOf({ days: [0, 4], from: hours(8), until: hours(17), ahead: 0 })).toEqual([
    [day(0, 8), day(0, 17)],
    [day(4, 8), day(4, 17)],
  ]);
});

test('a night shift ends on the next morning, that of Sunday on Monday', () => {
  expect(shiftsOf({ days: [5, 6], from: hours(22), until: hours(6), ahead: 0 })).toEqual([
    [0, hours(6)],
    [day(5, 22), day(6, 6)],
    [day(6, 22), day(7)],
  ]);
});

test('the same time twice is a whole day', () => {
  expect(shiftsOf({ days: [2], from: hours(9), until: hours(9), ahead: 0 })).toEqual([
    [day(2, 9), day(3, 9)],
  ]);
});

test('a clock further west shows Monday morning as Sunday evening', () => {
  const singapore = { days: [0], from: hours(7), until: hours(18), ahead: hours(-12) };
  expect(shiftsOf(singapore)).toEqual([
    [0, hours(6)],
    [day(6, 19), day(7)],
  ]);
});

test('what nobody covers is the rest of the week, overlaps counted once', () => {
  expect(
    outside([
      [0, day(3)],
      [day(2), day(5)],
      [day(6), day(7)],
    ]),
  ).toEqual([[day(5), day(6)]]);
  expect(outside([[0, day(7)]])).toEqual([]);
  expect(outside([])).toEqual([[0, day(7)]]);
});

test('a day has what falls on it, from midnight to midnight', () => {
  const night = [[day(0, 22), day(1, 6)]] as const;
  expect([0, 1, 2].map((index) => onDay(night, index))).toEqual([
    [[hours(22), hours(24)]],
    [[0, hours(6)]],
    [],
  ]);
});

test('days on which the same happens stand together; more than three kinds are seven days', () => {
  const workdays = shiftsOf({ days: [0, 1, 2, 3, 4], from: 480, until: 1020, ahead: 0 });
  expect(alikeDays([workdays])).toEqual([
    [0, 1, 2, 3, 4],
    [5, 6],
  ]);
  expect(alikeDays([[[0, day(7)]]])).toEqual([[0, 1, 2, 3, 4, 5, 6]]);
  // Monday to Thursday, Friday, Saturday and Sunday are four kinds.
  const fromFarAway = shiftsOf({ days: [0, 1, 2, 3, 4], from: 0, until: 600, ahead: -300 });
  expect(alikeDays([fromFarAway])).toEqual([[0], [1], [2], [3], [4], [5], [6]]);
});

test('zones have the offset of the day, summer and winter, with halves of hours', () => {
  expect(offsetOn('2027-07-01', 'Europe/Amsterdam')).toBe(120);
  expect(offsetOn('2027-01-15', 'Europe/Amsterdam')).toBe(60);
  expect(offsetOn('2027-07-01', 'America/New_York')).toBe(-240);
  expect(offsetOn('2027-07-01', 'Asia/Kolkata')).toBe(330);
  expect(offsetOn('2027-01-15', 'Europe/London')).toBe(0);
  expect(offsetOn('2027-01-15', 'Mars/Olympus')).toBeNull();
});

test('midnight at the end of a day is 24:00', () => {
  expect([0, 450, 1440].map(clock)).toEqual(['00:00', '07:30', '24:00']);
});
