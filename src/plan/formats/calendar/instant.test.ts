import { expect, test } from 'vitest';
import { instantsIn } from './instant';

// Worked out by hand from the rules of each zone.
test.each([
  ['Europe/London', '2027-02-17', '09:30', '2027-02-17T09:30:00.000Z'],
  ['Europe/Amsterdam', '2027-07-01', '09:30', '2027-07-01T07:30:00.000Z'],
  ['Asia/Taipei', '2027-02-17', '00:30', '2027-02-16T16:30:00.000Z'],
  ['America/New_York', '2027-01-05', '22:00', '2027-01-06T03:00:00.000Z'],
  ['Asia/Kolkata', '2027-01-05', '10:00', '2027-01-05T04:30:00.000Z'],
  ['Pacific/Kiritimati', '2027-01-05', '10:00', '2027-01-04T20:00:00.000Z'],
  ['UTC', '2027-01-05', '23:59', '2027-01-05T23:59:00.000Z'],
  // Twice on the day on which summer time ends: the first.
  ['Europe/Amsterdam', '2027-10-31', '02:30', '2027-10-31T00:30:00.000Z'],
  // Never on the day on which it begins: counted from before.
  ['Europe/Amsterdam', '2027-03-28', '02:30', '2027-03-28T01:30:00.000Z'],
  ['Europe/Amsterdam', '2027-03-28', '03:00', '2027-03-28T01:00:00.000Z'],
])('in %s, %s at %s is %s', (zone, day, time, instant) => {
  const find = instantsIn(zone);
  expect(find && new Date(find(day, time)).toISOString()).toBe(instant);
});

test('a zone that is not known has no instants', () => {
  expect(instantsIn('Mars/Olympus')).toBeNull();
});
