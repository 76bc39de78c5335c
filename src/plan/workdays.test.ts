import { expect, test } from 'vitest';
import { notBefore, weeksFrom, workdaysFrom } from './workdays';

test.each([
  ['2027-04-19', 5, '2027-05-24'],
  ['2027-04-19', -2, '2027-04-05'],
  // A Saturday and a Sunday.
  ['2027-04-17', -1, '2027-04-09'],
  ['2027-04-18', 1, '2027-04-26'],
  ['2027-04-19', 0, '2027-04-19'],
])('%s and %i weeks are %s, never a weekend', (from, weeks, day) => {
  expect(weeksFrom(from, weeks)).toBe(day);
});

test.each([
  ['2027-04-19', -1, '2027-04-16'],
  ['2027-04-19', -6, '2027-04-09'],
  ['2027-04-16', 1, '2027-04-19'],
  ['2027-04-18', 1, '2027-04-19'],
  ['2027-04-19', 0, '2027-04-19'],
])('%s and %i working days are %s', (from, count, day) => {
  expect(workdaysFrom(from, count)).toBe(day);
});

test.each([
  ['2027-03-01', '2027-02-01', '2027-03-01'],
  ['2027-03-01', null, '2027-03-01'],
  // The plan is made on a Friday.
  ['2027-03-01', '2027-04-09', '2027-04-12'],
  ['2027-03-01', '2027-04-16', '2027-04-19'],
  // The day itself is no time for preparation any more.
  ['2027-04-09', '2027-04-09', '2027-04-12'],
  // It was done by then: a plan of that day or later says when.
  ['2027-03-01', '2027-04-19', '2027-03-01'],
  ['2027-03-01', '2027-06-01', '2027-03-01'],
])('%s in a plan of %s, for something on 2027-04-19, is %s', (day, planDate, planned) => {
  expect(notBefore(day, planDate, '2027-04-19')).toBe(planned);
});
