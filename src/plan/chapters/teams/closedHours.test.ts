import { describe, expect, test } from 'vitest';
import { planWith } from '../../testing/planWith';
import { closedIn, weekOf } from './closedHours';

const on = (from: string, until: string, more: object = {}) => ({
  ...{ level: 'tier1', coverage: 'workdays', from, until, zone: 'Europe/Amsterdam' },
  ...more,
});

const closed = (tiers: object[], scope: object = {}) => {
  const plan = planWith({
    scope: { firstWave: '2027-06-21', planZone: 'Europe/Amsterdam', ...scope },
    teams: { tiers: tiers.map((tier, index) => ({ id: `t${index}`, ...tier })) },
  });
  const week = weekOf(plan, plan.answers.teams.tiers);
  return week && closedIn(week);
};

describe('when nobody is on shift', () => {
  test('is the night and the weekend of a desk with office hours', () => {
    expect(closed([on('08:30', '17:30')])).toEqual({
      days: ['sat', 'sun'],
      times: [{ from: '17:30', until: '08:30' }],
    });
  });

  test('is what two regions leave open, by the plan’s clock: Singapore is six hours ahead in summer', () => {
    const asia = on('07:30', '18:30', { zone: 'Asia/Singapore' });
    expect(closed([on('08:00', '22:00'), asia])).toEqual({
      days: ['sat', 'sun'],
      times: [{ from: '22:00', until: '01:30' }],
    });
    const winter = closed([on('08:00', '22:00'), asia], { firstWave: '2027-12-06' });
    expect(winter?.times).toEqual([{ from: '22:00', until: '00:30' }]);
    // The pilot starts before the clocks change, and the drawing beside the sentence is of that day.
    const pilot = closed([on('08:00', '22:00'), asia], { pilotStart: '2027-02-15' });
    expect(pilot?.times).toEqual([{ from: '22:00', until: '00:30' }]);
  });

  test('can be twice a day, and over noon', () => {
    expect(closed([on('06:00', '10:00'), on('14:00', '22:00')])?.times).toEqual([
      { from: '22:00', until: '06:00' },
      { from: '10:00', until: '14:00' },
    ]);
  });

  test('is never, with a shift that runs past midnight into the next', () => {
    const all = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
    const days = { coverage: 'ownDays', days: all };
    expect(closed([on('22:00', '10:00', days), on('10:00', '22:00', days)])).toBeNull();
    expect(closed([{ level: 'tier1', coverage: 'always' }])).toBeNull();
  });

  test('is only the night where somebody works every day', () => {
    const all = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
    expect(closed([on('08:00', '20:00', { coverage: 'ownDays', days: all })])).toEqual({
      days: [],
      times: [{ from: '20:00', until: '08:00' }],
    });
  });

  test('is not told by times that differ from day to day', () => {
    const early = on('06:00', '14:00', { coverage: 'ownDays', days: ['mon', 'wed'] });
    const late = on('10:00', '18:00', { coverage: 'ownDays', days: ['tue', 'thu', 'fri'] });
    expect(closed([early, late])).toEqual({ days: ['sat', 'sun'], times: [] });
  });

  test('is not told while hours are missing, or a zone that this program doesn’t know', () => {
    expect(closed([on('08:00', '17:00'), { level: 'tier1' }])).toBeNull();
    expect(closed([{ level: 'tier1', coverage: 'workdays', from: '08:00' }])).toBeNull();
    expect(closed([on('08:00', '17:00', { zone: 'Moon/Base' })])).toBeNull();
    expect(closed([on('08:00', '17:00', { zone: 'Asia/Seoul' })], { firstWave: null })).toBeNull();
  });

  test('says nothing of people who are only on call', () => {
    expect(closed([{ level: 'tier3', coverage: 'onCall' }])).toBeNull();
  });
});
