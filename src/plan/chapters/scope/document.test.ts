import { describe, expect, test } from 'vitest';
import { partOf } from '../../testing/partOf';
import { rowsOf } from '../../testing/said';

const everyDay = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const always = { id: 'a', level: 'tier1', coverage: 'always' };

describe('the hours of support', () => {
  const hoursOf = async (from: string, until: string, days = everyDay, tiers: object[] = []) => {
    const scope = { helpDays: days, helpFrom: from, helpUntil: until, planZone: 'Europe/London' };
    const rows = rowsOf(await partOf('scope', { scope, teams: { tiers } }));
    return rows.find(([name]) => name === 'Hours' || name === 'Office hours');
  };

  test('are days and times, and those of the office where tier 1 never closes', async () => {
    expect(await hoursOf('08:00', '18:00')).toEqual(['Hours', 'Mon–Sun, 08:00–18:00']);
    expect(await hoursOf('08:00', '18:00', everyDay, [always])).toEqual([
      'Office hours',
      'Mon–Sun, 08:00–18:00',
    ]);
  });

  test('that never end have no times to tell, and are nobody’s office hours', async () => {
    const never = ['Hours', '24 hours, every day'];
    expect(await hoursOf('00:00', '00:00')).toEqual(never);
    expect(await hoursOf('08:00', '08:00', everyDay, [always])).toEqual(never);
    expect(await hoursOf('08:00', '08:00', everyDay.slice(0, 6))).toEqual([
      'Hours',
      'Mon–Sat, 08:00–08:00',
    ]);
  });
});
