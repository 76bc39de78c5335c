import { describe, expect, test } from 'vitest';
import { loadWords } from '../../loading';
import { planWith } from '../../testing/planWith';
import { rowsOf, saidIn } from '../../testing/said';
import { writerFor } from '../../writer';
import { document } from './document';

const words = await loadWords('en');
const written = (training: object) =>
  document(writerFor(planWith({ training: { ...training } }), 'training', words), 4);

const agenda = [
  { id: 'a', item: 'planReview', minutes: 50 },
  { id: 'b', item: 'labs', minutes: 'an hour' },
  { id: 'c', item: 'questions', minutes: 30 },
];
const starts = (...times: (string | null)[]) =>
  times.map((start, index) => ({ id: `s${index}`, session: `S${index}`, start }));

/** The first column of the agenda, without its head and its total. */
const timesOf = (training: object) =>
  rowsOf(written(training))
    .map(([first]) => first)
    .slice(1, 4);

describe('the agenda', () => {
  test('starts when all sessions do; what has no length takes no time', () => {
    const training = { agenda, sessions: starts('13:30', '13:30') };
    expect(timesOf(training)).toEqual(['13:30', '14:20', '14:20']);
    expect(saidIn(written(training))).toContain(
      'All sessions start at the same time of day, so these are clock times.',
    );
  });

  test.each([
    ['sessions start at different times', starts('13:30', '09:00')],
    ['a session has no time yet', starts(null)],
    ['there is no session', []],
  ])('counts from the beginning when %s', (_, sessions) => {
    expect(timesOf({ agenda, sessions })).toEqual(['00:00', '00:50', '00:50']);
    expect(saidIn(written({ agenda, sessions }))).toContain(
      'Start times are counted from the beginning of each session (00:00).',
    );
  });
});

describe('the time of a session', () => {
  const zone = 'Asia/Seoul';
  const timeOf = (training: object) =>
    rowsOf(written(training)).find(([first]) => first === 'S')?.[3];

  test('ends when the agenda does, also past midnight', () => {
    const sessions = [{ id: 's', session: 'S', start: '23:00', sessionZone: zone }];
    expect(timeOf({ agenda, sessions })).toBe('23:00–00:20');
  });

  test('names its zone where the plan has another', () => {
    const there = { id: 'u', session: 'T', start: '09:00', sessionZone: 'Europe/Lisbon' };
    const sessions = [{ id: 's', session: 'S', start: '23:00', sessionZone: zone }, there];
    expect(timeOf({ agenda, sessions })).toBe('23:00–00:20 (Seoul time)');
  });

  test('has no end without an agenda', () => {
    const sessions = [{ id: 's', session: 'S', start: '23:00', sessionZone: zone }];
    expect(timeOf({ sessions })).toBe('23:00');
  });
});
