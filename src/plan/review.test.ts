import { describe, expect, test } from 'vitest';
import { loadWords } from './loading';
import { type Plan, type PlanAnswers, readPlan } from './plan';
import { review } from './review';

const words = await loadWords('en');

type Loose = { [Chapter in keyof PlanAnswers]?: Record<string, unknown> };

/** A plan that answers only what a rule looks at. */
function planWith(answers: Loose): Plan {
  const plan = readPlan({ schema: 1, id: '1', writtenIn: 'en', answers });
  if (!plan) throw new Error('No plan.');
  return plan;
}

const found = (answers: Loose) =>
  review(planWith(answers), 'en', words.parts).map(({ kind, id, title, ref }) => ({
    kind,
    id,
    title: title(words),
    question: ref.question,
  }));
const ids = (answers: Loose) => found(answers).map(({ id }) => id);

const tier = (level: string, escalatesTo: string | null = null, more: object = {}) => ({
  id: level,
  level,
  escalatesTo,
  ...more,
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
    expect(titles).toContain('Tier 1 escalates to Tier 3, which is not in the plan.');
    expect(titles).toContain('Tier 2 does not escalate upwards.');
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
    expect(nobody?.title).not.toContain('Takes every first contact');
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
    expect(missing.map(({ question }) => question)).toEqual(['actor']);
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
      'There is no training session for Tier 2.',
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
    const plan = planWith({ scope: { organisation: 'Northwick', planOwner: 'M. de Wit' } });
    expect(review(plan, 'en', words.parts)).toEqual([]);
    const [hint] = review(plan, 'ko', words.parts);
    expect(hint?.title(words)).toBe('2 answers in your own words will stay in English.');
  });
});
