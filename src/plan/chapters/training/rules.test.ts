import { describe, expect, test } from 'vitest';
import { loadCheckWords } from '../../loading';
import { seen } from '../../testing/findings';
import { planWith } from '../../testing/planWith';
import { rules } from './rules';

const words = await loadCheckWords('en');
const found = (training: object) =>
  rules(planWith({ scope: { firstWave: '2027-02-01' }, training: { ...training } })).map((each) =>
    seen(each, words),
  );

describe('a session', () => {
  const on = (session: string, sessionDate: string) => ({ id: session, session, sessionDate });

  test('after the first users have enrolled comes too late', () => {
    const sessions = [
      on('Group A', '2027-01-29'),
      on('Group B', '2027-02-01'),
      on('', '2027-03-01'),
    ];
    const late = (title: string, place: number, id: string) => ({
      kind: 'risk',
      id: 'trainedTooLate',
      title: `The session “${title}” doesn’t take place before the first production day.`,
      ref: {
        chapter: 'training',
        question: 'sessionDate',
        entry: { list: 'sessions', id, place },
      },
      guide: 'training#train-the-trainer',
    });
    expect(found({ sessions: sessions.map((each, at) => ({ ...each, id: `s${at}` })) })).toEqual([
      late('Group B', 2, 's1'),
      late('3', 3, 's2'),
    ]);
  });
});

describe('an audience', () => {
  const audiences = [
    { id: 'a', audience: null },
    { id: 'b', audience: 'security' },
    { id: 'c', audience: 'tier2' },
  ];

  test('that is a tier and that no session is for is a risk', () => {
    const sessions = [{ id: 's', sessionFor: ['tier1'] }];
    expect(found({ audiences, sessions })).toEqual([
      {
        kind: 'risk',
        id: 'untrained',
        title: 'Tier 2 has no training session.',
        ref: {
          chapter: 'training',
          question: 'audience',
          entry: { list: 'audiences', id: 'c', place: 3 },
        },
        guide: 'training#level-per-tier',
      },
    ]);
  });

  test('is not missed before there are sessions', () => {
    expect(found({ audiences })).toEqual([]);
  });
});

test('an agenda that is too long is a hint', () => {
  const agenda = [
    { id: 'a', minutes: 180 },
    { id: 'b', minutes: 'an hour' },
    { id: 'c', minutes: 30 },
  ];
  expect(found({ agenda })).toEqual([
    {
      kind: 'hint',
      id: 'agendaLength',
      title: 'The agenda takes 3 hours 30 minutes.',
      ref: { chapter: 'training', question: 'agenda' },
      guide: 'training#length',
    },
  ]);
});

describe('an agenda with items for some only', () => {
  const agenda = [
    { id: 'a', minutes: 120 },
    { id: 'b', minutes: 50, itemFor: ['tier1'] },
    { id: 'c', minutes: 70, itemFor: ['tier3'] },
  ];
  const about = (training: object) => found(training).map(({ id, title }) => [id, title]);

  test('is judged for each audience by what it attends', () => {
    expect(about({ agenda })).toEqual([
      ['agendaLength', 'The agenda for tier 3 takes 3 hours 10 minutes.'],
    ]);
  });

  test('is a hint for an audience that attends nothing', () => {
    const audiences = [{ id: 'x', audience: 'management' }];
    expect(about({ agenda: agenda.slice(1, 2), audiences })).toEqual([
      ['agendaLength', 'The agenda for tier 1 takes 50 minutes.'],
      ['nothingFor', 'The agenda has nothing for IT management.'],
    ]);
  });

  test('makes a session too long in which audiences with different items sit', () => {
    const short = [...agenda.slice(0, 2), { id: 'c', minutes: 60, itemFor: ['tier3'] }];
    const sessions = [
      { id: 's', session: 'Both', sessionFor: ['tier1', 'tier3'] },
      { id: 't', session: 'Alone', sessionFor: ['tier3'] },
    ];
    expect(found({ agenda: short, sessions })).toEqual([
      {
        kind: 'hint',
        id: 'mixedSession',
        title:
          'The session “Both” takes 3 hours 50 minutes, because its audiences attend different items.',
        ref: {
          chapter: 'training',
          question: 'sessionFor',
          entry: { list: 'sessions', id: 's', place: 1 },
        },
        guide: 'training#length',
      },
    ]);
  });
});

test('a tier that is first trained on the day of the pilot is not trained after it, in Korean either', async () => {
  const korean = await loadCheckWords('ko');
  const plan = planWith({
    scope: { pilotStart: '2027-01-11' },
    teams: { tiers: [{ id: 't', level: 'tier2' }] },
    training: { sessions: [{ id: 's', sessionFor: ['tier2'], sessionDate: '2027-01-11' }] },
  });
  expect(rules(plan).map(({ title }) => title(korean))).toContain(
    '계층 2의 첫 교육일(2027년 1월 11일)이 파일럿 시작일과 같거나 더 늦습니다.',
  );
});
