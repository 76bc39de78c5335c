import { describe, expect, test } from 'vitest';
import { loadRules, loadCheckWords } from './loading';
import { reasonOf, review } from './review';
import { seen } from './testing/findings';
import { planWith, type SomeAnswers } from './testing/planWith';

const words = await loadCheckWords('en');
const rules = await loadRules();

const found = (answers: SomeAnswers) =>
  review(planWith(answers), 'en', rules).map(({ kind, id, title, ref }) => ({
    kind,
    id,
    title: title(words),
    question: ref.question,
  }));
const ids = (answers: SomeAnswers) => found(answers).map(({ id }) => id);

const tier = (level: string, escalatesTo: string | null = null, more: object = {}) => ({
  id: level,
  level,
  escalatesTo,
  ...more,
});

describe('what is no longer asked', () => {
  const scope = {
    ...{ firstWave: '2027-05-24', planZone: 'Europe/London', helpDays: ['mon', 'tue', 'wed'] },
    ...{ product: 'intuneOnly', platforms: ['windows'] },
  };
  const meeting = { id: 'm', meeting: 'trends', frequency: 'weekly', meetingDays: ['thu'] };
  const asia = { ...tier('tier2'), team: 'u', coverage: 'workdays', zone: 'Asia/Seoul' };
  const call = {
    ...{ bridge: 'yes', bridgeAt: '14:00', timesZone: 'Europe/London' },
    bridgeAttendees: ['tier2'],
  };
  const teams = { units: [{ id: 'u', unit: 'Seoul' }], tiers: [tier('tier1'), asia] };
  const alone = { ...tier('tier2'), people: 1, coverage: 'always' };
  const p1 = { id: 'p', priority: 'p1', resolve: 60 };
  const slow = tier('tier2', null, { timeLimit: 90 });

  test.each([
    [
      'meetingClosed',
      'days of a meeting that is held daily now',
      { scope, process: { meetings: [meeting] } },
      { scope, process: { meetings: [{ ...meeting, frequency: 'daily' }] } },
    ],
    [
      'bridgeAtNight',
      'the zone of a team that works at any hour now',
      { scope, teams, process: call },
      {
        scope,
        teams: { ...teams, tiers: [tier('tier1'), { ...asia, coverage: 'always' }] },
        process: call,
      },
    ],
    [
      'onePersonAlways',
      'people of a tier that is Microsoft now',
      { teams: { tiers: [tier('tier1'), alone] } },
      { teams: { tiers: [tier('tier1'), { ...alone, level: 'tier4' }] } },
    ],
    [
      'limitEatsTarget',
      'the time limit of a tier that is Microsoft now',
      { teams: { tiers: [tier('tier1'), slow] }, targets: { targets: [p1] } },
      {
        teams: { tiers: [tier('tier1'), { ...slow, level: 'tier4' }] },
        targets: { targets: [p1] },
      },
    ],
  ])('is not judged (%s): %s', (id, _, asked, noLonger) => {
    expect(ids(asked)).toContain(id);
    expect(ids(noLonger)).not.toContain(id);
  });
});

describe('the check', () => {
  test('finds nothing in a blank plan: its gaps are counted apart', () => {
    expect(found({})).toEqual([]);
  });

  test('misses a first line', () => {
    expect(ids({ teams: { tiers: [tier('tier2')] } })).toContain('noFirstLine');
    expect(ids({ teams: { tiers: [tier('tier1')] } })).not.toContain('noFirstLine');
  });

  test('follows every escalation', () => {
    const tiers = [tier('tier1', 'tier3'), tier('tier2', 'tier1'), tier('tier4', 'tier1')];
    const titles = found({ teams: { tiers } }).map(({ title }) => title);
    expect(titles).toContain('Tier 1 escalates to tier 3, which is not in the plan.');
    expect(titles).toContain('Tier 2 doesn’t escalate upwards.');
    expect(titles.join()).not.toContain('Tier 4');
  });

  test('names the duties that no tier has', () => {
    const all = planWith({}).answers.teams.tiers;
    expect(all).toEqual([]);
    const hint = found({
      teams: { tiers: [tier('tier1', null, { responsibilities: ['firstContact'] })] },
    });
    const nobody = hint.find(({ id }) => id === 'nobodyDoes');
    expect(nobody?.title).toContain('Renews Apple certificates and tokens');
    expect(nobody?.title).not.toContain('Handles all first contact');
  });

  test('misses tiers that the process relies on, each once', () => {
    const steps = [
      { id: 'a', actor: 'tier2', action: 'investigate', to: 'tier3' },
      { id: 'b', actor: 'tier2', action: 'returnFix', to: 'user' },
      { id: 'c', actor: 'planOwner', action: 'resolve', to: null },
    ];
    const missing = found({ teams: { tiers: [tier('tier1')] }, process: { steps } }).filter(
      ({ id }) => id === 'unstaffedParty',
    );
    expect(missing.map(({ question }) => question)).toEqual(['actor', 'to']);
  });

  test('wants the fix to come back to the user', () => {
    const report = { id: 'a', actor: 'user', action: 'report', to: 'tier1' };
    const resolve = { id: 'b', actor: 'tier1', action: 'resolve', to: null };
    expect(ids({ process: { steps: [report] } })).toContain('noReturn');
    expect(ids({ process: { steps: [report, resolve] } })).not.toContain('noReturn');
  });

  test('compares dates', () => {
    const scope = { pilotStart: '2027-02-01', firstWave: '2027-01-12' };
    expect(found({ scope })).toMatchObject([
      { kind: 'risk', id: 'datesOutOfOrder', question: 'firstWave' },
    ]);
    const late = {
      scope: { firstWave: '2027-01-12' },
      process: { bridge: 'yes', bridgeEnd: '2027-01-11' },
      training: { sessions: [{ id: 's', session: 'Group A', sessionDate: '2027-01-18' }] },
      involvement: {
        involvement: [{ id: 'i', step: 'reviewPlan', phase: 'planning', due: '2027-02-01' }],
      },
    };
    expect(ids(late)).toEqual(['bridgeTooEarly', 'trainedTooLate', 'stepTooLate']);
    expect(ids({ ...late, scope: {} })).toEqual([]);
  });

  test('wants a session for every tier that has something to learn', () => {
    const audiences = [
      { id: 'a', audience: 'tier1' },
      { id: 'b', audience: 'tier2' },
      { id: 'c', audience: 'communications' },
    ];
    const sessions = [{ id: 's', sessionFor: ['tier1'] }];
    expect(found({ training: { audiences, sessions } }).map(({ title }) => title)).toEqual([
      'Tier 2 has no training session.',
    ]);
  });

  test.each([
    [119, true],
    [120, false],
    [180, false],
    [181, true],
  ])('compares an agenda of %i minutes with the 2 to 3 hours of the source', (minutes, hint) => {
    const training = { agenda: [{ id: 'a', minutes }] };
    expect(ids({ training }).includes('agendaLength')).toBe(hint);
  });

  test('wants supporters to have enrolled every platform themselves', () => {
    const scope = { platforms: ['windows', 'ios'] };
    expect(ids({ scope, involvement: { ownDevices: ['windows'] } })).toEqual([
      'platformNotEnrolled',
    ]);
    expect(ids({ scope, involvement: { ownDevices: ['windows', 'ios'] } })).toEqual([]);
  });

  test('says how much stays in its own language when the document is in another', () => {
    // Numbers, choices, names and addresses stand in any language.
    const more = { users: 40, status: 'draft', regions: [{ id: 'a', region: 'North' }] };
    const plan = planWith({
      scope: { organisation: 'Northwick', planOwner: 'a', ownerRole: 'IT lead', ...more },
      teams: { directory: [{ id: 'a', person: 'M. de Wit' }] },
      process: { articlePlace: 'https://wiki.example.org', majorPlace: 'Room 4' },
    });
    expect(review(plan, 'en', rules)).toEqual([]);
    expect(review(plan, 'ko', rules).map((each) => seen(each, words))).toEqual([
      {
        kind: 'hint',
        id: 'ownWords',
        title: '3 answers in your own words will stay in English.',
        ref: { chapter: 'scope', question: 'ownerRole' },
        guide: 'overview#how-to-use',
      },
    ]);
  });

  test('counts only what is not translated, and names what was changed since', () => {
    const plan = planWith({
      scope: { ownerRole: 'IT lead' },
      process: { majorPlace: 'Room 4', articlePlace: 'The wiki' },
    });
    const translated = (text: string) => ({ ko: { from: text, text: '번역' } });
    const translations = {
      'scope.ownerRole': translated('IT manager'),
      'process.majorPlace': translated('Room 4'),
    };
    const half = review({ ...plan, translations }, 'ko', rules);
    expect(half.map((each) => [each.title(words), each.view, each.ref.question])).toEqual([
      ['1 answer in your own words will stay in English.', 'words', 'articlePlace'],
      ['1 answer was changed after you translated it into Korean.', 'words', 'ownerRole'],
    ]);
    const all = {
      'scope.ownerRole': translated('IT lead'),
      'process.majorPlace': translated('Room 4'),
      'process.articlePlace': translated('The wiki'),
    };
    expect(review({ ...plan, translations: all }, 'ko', rules)).toEqual([]);
    expect(review({ ...plan, translations: all }, 'nl', rules)).toHaveLength(1);
  });

  test('has nothing to say of another language while nothing is typed', () => {
    expect(review(planWith({ scope: { users: 40 } }), 'ko', rules)).toEqual([]);
  });

  test('puts risks before hints, whatever chapter they are of', () => {
    const answers = {
      scope: { firstWave: '2027-01-12', platforms: ['ios'] },
      training: { agenda: [{ id: 'a', minutes: 10 }] },
      involvement: {
        ownDevices: ['windows'],
        involvement: [{ id: 'i', step: 'reviewPlan', phase: 'planning', due: '2027-02-01' }],
      },
    };
    expect(ids(answers)).toEqual(['stepTooLate', 'agendaLength', 'platformNotEnrolled']);
  });
});

describe('the reason of a finding', () => {
  test('is one of its chapter, or one of every plan', () => {
    const answers = { teams: { tiers: [tier('tier1')] }, scope: { ownerRole: 'IT lead' } };
    const reasons = review(planWith(answers), 'nl', rules).map((each) => [
      each.id,
      reasonOf(each, words),
    ]);
    expect(reasons).toEqual([
      ['nobodyDoes', 'Each team will think that another one does it, so assign it to one of them.'],
      [
        'ownWords',
        'The planner translates everything that you chose from a list. What you typed stays as it is until you translate it.',
      ],
    ]);
  });
});
