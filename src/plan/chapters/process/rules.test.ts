import { describe, expect, test } from 'vitest';
import { loadCheckWords } from '../../loading';
import { seen } from '../../testing/findings';
import { planWith, type SomeAnswers } from '../../testing/planWith';
import { rules } from './rules';

const words = await loadCheckWords('en');
const found = (answers: SomeAnswers) => rules(planWith(answers)).map((each) => seen(each, words));

const back = { id: 'z', actor: 'tier1', action: 'returnFix', to: 'user' };
const tiers = [{ id: 't', level: 'tier1' }];

describe('a step', () => {
  const unstaffed = (...steps: object[]) =>
    found({ teams: { tiers }, process: { steps: [...steps, back] } });
  const at = (question: string, id: string, place: number) => ({
    kind: 'risk',
    id: 'unstaffedParty',
    ref: { chapter: 'process', question, entry: { list: 'steps', id, place } },
    guide: 'support-process#five-steps',
  });

  test('is a risk when a tier without a team acts, or gets the case', () => {
    expect(
      unstaffed(
        { id: 'a', actor: 'user', to: 'tier2' },
        { id: 'b', actor: 'tier3', to: 'tier1' },
        { id: 'c', actor: 'tier2', to: 'tier3' },
      ),
    ).toEqual([
      { ...at('to', 'a', 1), title: 'The process relies on tier 2, but that tier has no team.' },
      {
        ...at('actor', 'b', 2),
        title: 'The process relies on tier 3, but that tier has no team.',
      },
    ]);
  });

  test('is two risks when neither who acts nor who gets the case has a team', () => {
    const ids = unstaffed({ id: 'a', actor: 'tier2', to: 'tier3' }).map(({ ref }) => ref.question);
    expect(ids).toEqual(['actor', 'to']);
  });

  test('may rely on people who are no tier', () => {
    expect(unstaffed({ id: 'a', actor: 'planOwner', to: 'security' })).toEqual([]);
  });

  test('is not held against tiers before there are some', () => {
    expect(found({ process: { steps: [{ id: 'a', actor: 'tier2' }, back] } })).toEqual([]);
  });
});

describe('the way back', () => {
  test('is missed when no step resolves and none goes to the user', () => {
    const steps = [{ id: 'a', actor: 'tier1', action: 'firstChecks', to: 'tier1' }];
    expect(found({ process: { steps } })).toEqual([
      {
        kind: 'risk',
        id: 'noReturn',
        title: 'No step brings the fix back to the user.',
        ref: { chapter: 'process', question: 'steps' },
        guide: 'support-process#fix-travels-back',
      },
    ]);
  });

  test.each([
    { id: 'a', action: 'resolve', to: null },
    { id: 'a', action: 'returnFix', to: 'user' },
  ])('is there with %j', (step) => {
    expect(found({ process: { steps: [step] } })).toEqual([]);
  });
});

describe('a bridge call', () => {
  const ends = (bridgeEnd: string | null, bridge = 'yes') =>
    found({ scope: { firstWave: '2027-02-01' }, process: { bridge, bridgeEnd } });

  test('that ends before the first production phase is a risk', () => {
    expect(ends('2027-01-31')).toEqual([
      {
        kind: 'risk',
        id: 'bridgeTooEarly',
        title: 'The joint call ends before the first production phase starts.',
        ref: { chapter: 'process', question: 'bridgeEnd' },
        guide: 'support-process#bridge-call',
      },
    ]);
  });

  test('that stays open all day is one too', () => {
    expect(ends('2027-01-31', 'allDay').map(({ id }) => id)).toEqual(['bridgeTooEarly']);
    expect(ends('2027-02-01', 'allDay')).toEqual([]);
  });

  test.each([
    ['14:00', '19:00', ['bridgeAtNight']],
    ['14:00', '23:00', []],
    ['14:00', null, []],
    ['14:00', '14:00', []],
    ['09:00', '17:00', []],
  ])(
    'that is open all day from %s to %s is at night for those who can join none of it by day',
    (bridgeAt, bridgeUntil, ids) => {
      const singapore = { id: 't', level: 'tier2', team: 'sg', zone: 'Asia/Singapore' };
      const plan = {
        scope: { firstWave: '2027-02-01' },
        teams: { units: [{ id: 'sg', unit: 'Singapore desk' }], tiers: [singapore] },
        process: {
          bridge: 'allDay',
          bridgeAt,
          bridgeUntil,
          bridgeAttendees: ['tier2'],
          timesZone: 'Europe/London',
        },
      };
      expect(found(plan).map(({ id }) => id)).toEqual(ids);
    },
  );

  test.each([
    ['20:00', '06:00', []],
    ['21:30', '06:00', ['bridgeAtNight']],
    ['08:00', '17:00', ['bridgeAtNight']],
    ['00:00', '00:00', []],
  ])('at 21:00 is at night unless the team is at work: from %s to %s', (from, until, ids) => {
    const hours = { coverage: 'workdays', from, until, zone: 'Europe/London' };
    const plan = {
      scope: { firstWave: '2027-02-01' },
      teams: {
        units: [{ id: 'n', unit: 'Night desk' }],
        tiers: [{ id: 't', level: 'tier1', team: 'n', ...hours }],
      },
      process: {
        bridge: 'yes',
        bridgeAt: '21:00',
        bridgeAttendees: ['tier1'],
        timesZone: 'Europe/London',
      },
    };
    expect(found(plan).map(({ id }) => id)).toEqual(ids);
  });

  test('that ends on its first day, has no end, or is none, is no risk', () => {
    expect(ends('2027-02-01')).toEqual([]);
    expect(ends(null)).toEqual([]);
    expect(ends('2027-01-31', 'no')).toEqual([]);
  });
});
