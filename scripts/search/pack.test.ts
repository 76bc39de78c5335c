import { expect, test } from 'vitest';
import { unpackLists, unpackWords } from '../../src/components/site/search/packed.ts';
import { packLists, packWords } from './pack.ts';

test('a word gives the letters that it shares with the one before as a capital', () => {
  expect(packWords(['enrol', 'enrolment', 'tier'])).toBe('AenrolFmentAtier');
  expect(unpackWords('AenrolFmentAtier')).toEqual(['enrol', 'enrolment', 'tier']);
  const long = 'a'.repeat(30);
  expect(unpackWords(packWords([long, `${long}b`]))).toEqual([long, `${long}b`]);
});

test('a list is a sign a step, and a far step several', () => {
  // ! is the first sign: no place between; } is the 91st and means ninety and more to come.
  expect(packLists([[0, 1, 3], [], [95]])).toBe("!!#  }'");
  expect(unpackLists("!!#  }'")).toEqual([[0, 1, 3], [], [95]]);
});
