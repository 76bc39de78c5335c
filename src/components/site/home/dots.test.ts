import { expect, test } from 'vitest';
import { dotsOf, peopleADot } from './dots';

/** How many dots a path draws. */
const drawn = (path: string) => path.split('h0').length - 1;

test('a dot is one person, as long as no tier has more than twenty', () => {
  expect(peopleADot(['5', '8', '18', undefined, 'by contract'])).toBe(1);
  expect(peopleADot(['20', '1'])).toBe(1);
  expect(drawn(dotsOf('18', 1))).toBe(18);
});

test('from then on it is ten people on every tier, and a part of ten has a dot, too', () => {
  expect(peopleADot(['40', '67', '134'])).toBe(10);
  expect(['40', '67', '134'].map((people) => drawn(dotsOf(people, 10)))).toEqual([4, 7, 14]);
});

test('where nobody stands or words say who does, there are none', () => {
  for (const people of ['', undefined, 'nobody on duty']) expect(dotsOf(people, 1)).toBe('');
});
