import { afterEach, expect, test, vi } from 'vitest';
import { cities } from '../../../i18n/zones/zh-tw';
import { allZones, typedZone } from './zones';

const wording = (city: string, offset: string) => `${city}（${offset}）`;

afterEach(() => {
  vi.restoreAllMocks();
});

/** The zones that are offered by a browser that lists fixed offsets, as Firefox does. */
function offered(first: string[] = []) {
  vi.spyOn(Intl, 'supportedValuesOf').mockReturnValue(['Asia/Taipei', 'Etc/GMT+8', 'Etc/GMT-8']);
  return allZones(first, 'zh-tw', cities, wording);
}

test('fixed offsets are not offered, as their names have the opposite sign', () => {
  const ids = offered().map(({ id }) => id);
  expect(ids).toContain('Asia/Taipei');
  expect(ids.filter((id) => id.startsWith('Etc/'))).toEqual([]);
});

test.each([
  ['GMT+8', 'Etc/GMT-8'],
  ['utc+8', 'Etc/GMT-8'],
  ['ＵＴＣ＋８', 'Etc/GMT-8'],
  ['UTC +08:00', 'Etc/GMT-8'],
  ['UTC+14', 'Etc/GMT-14'],
  ['UTC-5', 'Etc/GMT+5'],
  ['UTC−5', 'Etc/GMT+5'],
  ['GMT-12', 'Etc/GMT+12'],
  ['UTC', 'UTC'],
  // Taiwan writes the name of its capital in two ways.
  ['台北', 'Asia/Taipei'],
  ['臺北', 'Asia/Taipei'],
  // No clock is so far ahead or behind.
  ['UTC+15', null],
  ['UTC-13', null],
  // There is no such zone, only places with it.
  ['UTC+5:30', null],
  // The name that IANA has, sign and all.
  ['Etc/GMT+8', 'Etc/GMT+8'],
])('“%s” is taken as %s', (typed, id) => {
  expect(typedZone(typed, offered(), cities)).toBe(id);
  expect(typedZone(typed, offered(['Etc/GMT+8']), cities)).toBe(id);
});

test('a fixed offset that a plan names is called by how far it is from UTC', () => {
  expect(offered(['Etc/GMT+8'])[0]?.label).toBe('UTC-8');
});
