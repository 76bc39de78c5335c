import { expect, test } from 'vitest';
import { isReady } from './stages.mjs';

test('a stage waits for what writes what it reads, and only as long as that runs', () => {
  const named = (...names: string[]) => names.map((name) => ({ name }));
  expect(isReady({ after: 'types' }, named('types', 'build'))).toBe(false);
  expect(isReady({ after: 'types' }, named('build'))).toBe(true);
  expect(isReady({ needsBuild: true }, named('types', 'build'))).toBe(false);
  // The build is not among what was asked for: what lies there is taken.
  expect(isReady({ needsBuild: true }, named('links'))).toBe(true);
  expect(isReady({}, named('types', 'build'))).toBe(true);
});
