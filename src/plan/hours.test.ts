import { describe, expect, test } from 'vitest';
import { aheadOf, dayOfHours, hoursWithout, weekOf } from './hours';
import { planWith } from './testing/planWith';

describe('the clocks of a zone', () => {
  test.each([
    ['Europe/London', '2027-01-15', 0],
    ['Europe/London', '2027-07-15', 60],
    ['Asia/Kolkata', '2027-07-15', 330],
    ['America/New_York', '2027-01-15', -300],
    ['Pacific/Auckland', '2027-01-15', 780],
  ])('in %s on %s are ahead by %i minutes', (zone, date, minutes) => {
    expect(aheadOf(zone, date)).toBe(minutes);
  });

  test('are not known for a zone that is none, nor for a day that is none', () => {
    expect(aheadOf('Mars/Base', '2027-01-15')).toBeNull();
    expect(aheadOf('Europe/London', 'soon')).toBeNull();
  });
});

describe('hours that nobody covers', () => {
  const week = (days: string[], from: string, until: string, zone = 'Europe/London') =>
    weekOf({ days, from, until, zone }, '2027-01-15');

  test('are counted over the week, and past midnight', () => {
    const day = week(['mon', 'tue'], '08:00', '17:00');
    expect(hoursWithout([day], [])).toBe(18);
    expect(hoursWithout([day], [week(['mon'], '08:00', '16:30')])).toBe(9.5);
    const night = week(['sun'], '22:00', '06:00');
    expect(hoursWithout([night], [])).toBe(8);
    expect(hoursWithout([night], [week(['mon'], '00:00', '06:00')])).toBe(2);
  });

  test('are none where work that ends when it begins goes round the clock', () => {
    const all = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
    expect(
      hoursWithout([week(['mon', 'tue'], '08:00', '09:00')], [week(all, '07:00', '07:00')]),
    ).toBe(0);
    expect(hoursWithout([week(['mon'], '07:00', '07:00')], [week(['tue'], '08:00', '09:00')])).toBe(
      24,
    );
  });

  test('follow the clocks of each zone', () => {
    const london = week(['mon'], '08:00', '17:00');
    expect(hoursWithout([london], [week(['mon'], '09:00', '18:00', 'Europe/Amsterdam')])).toBe(0);
    expect(hoursWithout([london], [week(['mon'], '17:00', '02:00', 'Asia/Seoul')])).toBe(0);
  });

  test('are none where the day ends with what is asked for, at whatever minute', () => {
    const promised = week(['mon'], '08:00', '17:10');
    expect(hoursWithout([promised], [week(['mon'], '07:50', '17:10')])).toBe(0);
    expect(hoursWithout([promised], [week(['mon'], '07:55', '17:10')])).toBe(0);
  });

  test('are those of the days on which the plan’s own clocks count', () => {
    const scope = { pilotStart: '2027-02-15', firstWave: '2027-06-21' };
    expect(dayOfHours(planWith({ scope }))).toBe('2027-02-15');
    expect(dayOfHours(planWith({ scope: { firstWave: '2027-06-21' } }))).toBe('2027-06-21');
    expect(dayOfHours(planWith({ scope: { planDate: '2027-01-04' } }))).toBe('2027-01-04');
  });

  test('are not known while something is missing', () => {
    expect(week([], '08:00', '17:00')).toBeNull();
    expect(week(['mon'], 'early', '17:00')).toBeNull();
    expect(hoursWithout([], [])).toBeNull();
    expect(hoursWithout([week(['mon'], '08:00', '17:00')], [null])).toBeNull();
  });
});
