import { describe, expect, test } from 'vitest';
import { loadCheckWords } from '../../loading';
import { seen } from '../../testing/findings';
import { planWith, type SomeAnswers } from '../../testing/planWith';
import { rules } from './rules';

const words = await loadCheckWords('en');

const scope = {
  users: 100,
  helpDays: ['mon', 'tue', 'wed', 'thu', 'fri'],
  pilotStart: '2027-04-19',
  firstWave: '2027-05-24',
  rolloutEnd: '2027-10-29',
};

const found = (rollout: object, more: SomeAnswers = {}) =>
  rules(planWith({ scope, rollout: { ...rollout }, ...more })).map((each) => seen(each, words));

const ids = (...given: Parameters<typeof found>) => found(...given).map(({ id }) => id);

/** The pilot on a Monday with ten users, and a first phase on a Monday with the other ninety. */
const pilot = { id: 'a', phase: 'Pilot', phaseStart: '2027-04-19', phaseUsers: 10 };
const first = { id: 'b', phase: 'Phase 1', phaseStart: '2027-05-24', phaseUsers: 90 };

describe('the days of phases', () => {
  test('that fit the milestones are no finding', () => {
    expect(found({ phases: [pilot, first] })).toEqual([]);
    expect(found({})).toEqual([]);
  });

  test.each([
    ['beforePilot', '2027-04-16', '“Pilot” starts before the pilot does.'],
    ['afterEnd', '2027-11-01', '“Pilot” starts after the end of the rollout.'],
  ])('are a risk outside of the rollout (%s)', (id, phaseStart, title) => {
    const [finding] = found({ phases: [{ ...pilot, phaseStart }] });
    expect(finding).toEqual({
      kind: 'risk',
      id,
      title,
      ref: {
        chapter: 'rollout',
        question: 'phaseStart',
        entry: { list: 'phases', id: 'a', place: 1 },
      },
      guide: 'supporting-the-rollout#phases',
    });
  });

  test('are a risk where a phase starts before the one above it', () => {
    const phases = [{ ...pilot, phaseUsers: 0 }, first, { ...pilot, id: 'c', phase: ' ' }];
    const [finding] = found({ phases });
    expect(finding).toMatchObject({
      id: 'outOfOrder',
      title: '“3” starts before the phase above it.',
    });
  });

  test('have to hold the first production day, once all of them are known', () => {
    const late = { ...first, phaseStart: '2027-05-25' };
    expect(found({ phases: [pilot, late] })).toMatchObject([
      {
        kind: 'risk',
        id: 'noFirstPhase',
        title: 'No phase starts on 24 May 2027, although that is the first production day.',
        ref: { question: 'phases' },
      },
    ]);
    expect(ids({ phases: [pilot, { ...first, phaseStart: null }] })).toEqual([]);
  });

  test.each([
    ['2027-05-29', ['startUnattended', 'noFirstPhase']],
    ['2027-05-30', ['startUnattended', 'noFirstPhase']],
    ['2027-05-28', ['startBeforeClosed', 'noFirstPhase']],
    ['2027-05-27', ['noFirstPhase']],
  ])('need support on them and on the day after: %s', (phaseStart, expected) => {
    expect(ids({ phases: [pilot, { ...first, phaseStart }] })).toEqual(expected);
  });

  test('are all alike where tier 1 works around the clock', () => {
    const teams = { tiers: [{ id: 't', level: 'tier1', coverage: 'always' }] };
    const phases = [pilot, first, { ...first, id: 'c', phaseStart: '2027-05-29', phaseUsers: 0 }];
    expect(ids({ phases }, { teams })).toEqual([]);
  });
});

describe('the decision on a phase', () => {
  // A week apart: counted after five working days, on the Monday of the next start.
  const phases = [pilot, first, { ...first, id: 'c', phaseStart: '2027-05-31', phaseUsers: 0 }];

  test('is too early before the phase above has been counted', () => {
    expect(found({ phases, countDays: 5, decideDays: 1 })).toMatchObject([
      { kind: 'hint', id: 'decidedTooEarly', ref: { entry: { id: 'c', place: 3 } } },
    ]);
  });

  test.each([{ countDays: 4, decideDays: 1 }, { countDays: 5 }, { decideDays: 5 }])(
    'is in time with %o',
    (days) => {
      expect(ids({ phases, ...days })).toEqual([]);
    },
  );
});

describe('the sizes of phases', () => {
  test('add up to the users of the rollout, once each has one', () => {
    expect(found({ phases: [pilot, { ...first, phaseUsers: 1_091 }] })).toMatchObject([
      {
        kind: 'hint',
        id: 'sizesDiffer',
        title: 'The phases add up to 1,101 users, but the rollout is for 100.',
      },
      { kind: 'risk', id: 'tenfold' },
    ]);
    expect(ids({ phases: [pilot, { ...first, phaseUsers: 'many' }] })).toEqual([]);
  });

  test('are a risk where more users need help than tier 1 can help', () => {
    const load = { contactRate: 20, capacity: 17 };
    expect(found({ phases: [pilot, first], ...load })).toMatchObject([
      {
        kind: 'risk',
        id: 'tooManyContacts',
        title:
          'In “Phase 1”, 18 users are expected to contact support in the first week, but tier 1 can help only 17 on top of its usual work.',
        ref: { question: 'phaseUsers', entry: { place: 2 } },
        guide: 'supporting-the-rollout#load',
      },
    ]);
    expect(ids({ phases: [pilot, first], ...load, capacity: 18 })).toEqual([]);
  });
});

test('the enrolment message has to be read for whom to contact, once it is read for anything', () => {
  const message = { id: 'm', message: 'enrol', checks: ['steps'] };
  expect(found({ messages: [message] })).toMatchObject([
    { kind: 'risk', id: 'noContactNamed', ref: { entry: { list: 'messages', id: 'm' } } },
  ]);
  expect(ids({ messages: [{ ...message, checks: ['contact'] }] })).toEqual([]);
  expect(ids({ messages: [{ ...message, checks: [] }] })).toEqual([]);
  expect(ids({ messages: [{ ...message, message: 'remind' }] })).toEqual([]);
});

test('each gate needs a criterion, once there is one at all', () => {
  expect(found({ criteria: [{ id: 'c', gate: 'go' }] })).toMatchObject([
    {
      kind: 'hint',
      id: 'gateWithoutCriterion',
      title: 'There is no criterion for “End of early-life support”.',
      guide: 'supporting-the-rollout#early-life-support',
    },
  ]);
  expect(ids({ criteria: [{ id: 'c', gate: 'exit' }] })).toEqual(['gateWithoutCriterion']);
  expect(ids({ criteria: [{ id: 'c' }] })).toEqual([]);
});

test('somebody near users has to be able to pause', () => {
  expect(ids({ mayPause: ['planOwner', 'management'] })).toEqual(['pauseFarAway']);
  expect(ids({ mayPause: ['tier3', 'management'] })).toEqual([]);
});
