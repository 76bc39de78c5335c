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

describe('an agenda with items for some only', () => {
  const split = [
    { id: 'a', item: 'planReview', minutes: 20, form: 'lecture' },
    { id: 'b', item: 'troubleshooting', minutes: 60, form: 'lab', itemFor: ['tier1', 'trainers'] },
    { id: 'c', item: 'cases', minutes: 90, form: 'discussion', itemFor: ['tier3'] },
    { id: 'd', item: 'questions', minutes: 15, form: 'discussion' },
  ];
  const audiences = [
    { id: 'x', audience: 'tier3' },
    { id: 'y', audience: 'tier1' },
  ];
  const session = (id: string, start: string, ...sessionFor: string[]) => ({
    id,
    session: id,
    start,
    sessionZone: 'Asia/Seoul',
    sessionFor,
  });

  test('has a column for those who attend the same, each with its own times and total', () => {
    const training = { agenda: split, audiences };
    expect(rowsOf(written(training)).slice(3)).toEqual([
      ['Item', 'Method', 'Length', 'Tier 1, support leads (trainers)', 'Tier 3'],
      ['Review of the support plan', 'Lecture', '20 minutes', '00:00', '00:00'],
      ['Troubleshooting common issues', 'Lab', '1 hour', '00:20', '–'],
      ['Review of two difficult tickets', 'Discussion', '1 hour 30 minutes', '–', '00:20'],
      ['Questions and answers', 'Discussion', '15 minutes', '01:20', '01:50'],
      ['Total', '–', '–', '1 hour 35 minutes', '2 hours 5 minutes'],
    ]);
    expect(saidIn(written(training)).join()).toContain(
      'counted from the beginning of each session',
    );
  });

  test('tells clock times when the sessions of each audience start alike', () => {
    const sessions = [
      session('s1', '13:00', 'tier1', 'trainers'),
      session('s2', '13:00', 'tier1'),
      session('s3', '09:00', 'tier3'),
    ];
    const rows = rowsOf(written({ agenda: split, sessions }));
    expect(rows.find(([first]) => first === 'Questions and answers')?.slice(3)).toEqual([
      '14:20',
      '10:50',
    ]);
    expect(rows.filter(([first]) => first?.startsWith('s')).map((row) => row[3])).toEqual([
      '13:00–14:35',
      '13:00–14:35',
      '09:00–11:05',
    ]);
  });

  test('counts from the beginning when a session is for audiences that learn different things', () => {
    const sessions = [session('s1', '13:00', 'tier1', 'tier3')];
    const rows = rowsOf(written({ agenda: split, sessions }));
    expect(rows.find(([first]) => first === 'Questions and answers')?.slice(3)).toEqual([
      '01:20',
      '01:50',
    ]);
    expect(rows.find(([first]) => first === 's1')?.[3]).toBe('13:00–16:05');
  });

  test('gives sessions that start alike a time each where they end at different times', () => {
    const both = [session('s1', '13:00', 'tier1'), session('s2', '13:00', 'tier3')];
    const rows = rowsOf(written({ agenda: split, sessions: both }));
    expect(rows.filter(([first]) => first?.startsWith('s')).map((row) => row[3])).toEqual([
      '13:00–14:35',
      '13:00–15:05',
    ]);
    const alike = split.map((item) => ({ ...item, minutes: 60 }));
    expect(saidIn(written({ agenda: alike, sessions: both }))).toContain(
      'The time is always 13:00–16:00.',
    );
  });

  test('tells no end of a session that is for nobody yet', () => {
    const rows = rowsOf(written({ agenda: split, sessions: [session('s1', '13:00')] }));
    expect(rows.find(([first]) => first === 's1')?.[3]).toBe('13:00');
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
