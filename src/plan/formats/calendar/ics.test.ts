import { expect, test } from 'vitest';
import { type CalendarEvent, icsOf } from './ics';

const event: CalendarEvent = {
  id: 'e',
  when: { day: '2027-03-01' },
  summary: 'Pilot, part 1; C:\\intune',
  lines: ['Team: A, B', 'Second'],
  place: 'Room 1, Utrecht',
  isTentative: false,
};
const calendar = { planId: 'p', title: 'Plan, of us', now: new Date(0) };

test('a comma, a semicolon and a backslash have one before them, as RFC 5545 (3.3.11) wants', () => {
  expect(icsOf([event], calendar).split('\r\n')).toEqual(
    expect.arrayContaining([
      String.raw`X-WR-CALNAME:Plan\, of us`,
      String.raw`SUMMARY:Pilot\, part 1\; C:\\intune`,
      String.raw`DESCRIPTION:Team: A\, B\nSecond`,
      String.raw`LOCATION:Room 1\, Utrecht`,
    ]),
  );
});
