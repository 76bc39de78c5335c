import { expect, test } from 'vitest';
import { announcedAfter } from './announced';
import type { Saving } from './session';

/** What is announced, one word a change, while the saving goes through these kinds. */
function announcements(...kinds: Saving['kind'][]): string[] {
  const said: string[] = [];
  let announced: Saving['kind'] | null = null;
  for (const kind of kinds) {
    const next = announcedAfter(announced, kind);
    if (next && next !== announced) said.push(next);
    announced = next;
  }
  return said;
}

test('six words saved one by one are announced once', () => {
  const kinds = Array.from({ length: 6 }, () => ['pending', 'saved'] as const).flat();
  expect(announcements('empty', ...kinds)).toEqual(['saved']);
});

test('a failure is announced, and that saving works again', () => {
  expect(
    announcements('pending', 'saved', 'pending', 'failed', 'failed', 'pending', 'saved'),
  ).toEqual(['saved', 'failed', 'saved']);
});

test('a plan that is not stored is announced', () => {
  expect(announcements('saved', 'memory', 'memory')).toEqual(['saved', 'memory']);
});

test('the first save of the next plan is announced too', () => {
  expect(announcements('pending', 'saved', 'empty', 'pending', 'saved')).toEqual([
    'saved',
    'saved',
  ]);
});
