import { describe, expect, test } from 'vitest';
import { loadCheckWords } from '../../loading';
import { seen } from '../../testing/findings';
import { planWith, type SomeAnswers } from '../../testing/planWith';
import { rules } from './rules';

const words = await loadCheckWords('en');
const found = (answers: SomeAnswers) => rules(planWith(answers)).map((each) => seen(each, words));
const idsOf = (answers: SomeAnswers) => found(answers).map(({ id }) => id);

const decides = { id: 'go', measure: 'contacts', usedFor: ['goNoGo'] };
const measured = (...measures: object[]) => ({ measures: { measures: [decides, ...measures] } });
const row = (question: string, id: string, place: number) => ({
  chapter: 'measures',
  question,
  entry: { list: 'measures', id, place },
});

describe('a sign for the end of the joint call', () => {
  const process = { bridge: 'yes', bridgeExit: ['firstLineSolves', 'phaseDone'] };
  const tierOne = { id: 'a', measure: 'tierOne', usedFor: ['bridgeExit'] };

  test('that no measure shows is a hint; a look at the calendar needs none', () => {
    expect(found({ process, ...measured() })).toEqual([
      {
        kind: 'hint',
        id: 'exitUnmeasured',
        title:
          'The end of the joint call depends on “Tier 1 solves most issues itself”, but no measure used for that decision shows it.',
        ref: { chapter: 'measures', question: 'measures' },
        guide: 'measures#thresholds',
      },
    ]);
  });

  test('is shown by its measure, once that is used for it', () => {
    expect(found({ process, ...measured(tierOne) })).toEqual([]);
    expect(idsOf({ process, ...measured({ ...tierOne, usedFor: ['training'] }) })).toEqual([
      'exitUnmeasured',
    ]);
  });

  test('needs no measure where there is no call, or no measure at all', () => {
    expect(found({ process: { ...process, bridge: 'no' }, ...measured() })).toEqual([]);
    expect(found({ process })).toEqual([]);
  });
});

test('a go or no-go without any figure is a hint', () => {
  const measures = [{ id: 'a', measure: 'tierOne', usedFor: ['training'] }];
  expect(found({ measures: { measures } })).toEqual([
    {
      kind: 'hint',
      id: 'goNoGoUnmeasured',
      title: 'No measure is used to decide on the next phase.',
      ref: { chapter: 'measures', question: 'measures' },
      guide: 'measures#thresholds',
    },
  ]);
});

describe('who reports a figure', () => {
  const teams = { tiers: [{ id: 't', level: 'tier1' }] };

  test('is a risk when it is a tier without a team', () => {
    expect(
      found({ teams, ...measured({ id: 'a', by: 'tier1' }, { id: 'b', by: 'tier2' }) }),
    ).toEqual([
      {
        kind: 'risk',
        id: 'reporterMissing',
        title: 'Tier 2 reports a figure, but that tier has no team.',
        ref: row('by', 'b', 3),
        guide: 'measures#definitions',
      },
    ]);
  });

  test('is said once of a tier that reports several, where it first does', () => {
    const by = 'tier2';
    expect(
      found({ teams, ...measured({ id: 'a', by }, { id: 'b', by }, { id: 'c', by: 'tier3' }) }),
    ).toMatchObject([
      { title: 'Tier 2 reports a figure, but that tier has no team.', ref: row('by', 'a', 2) },
      { title: 'Tier 3 reports a figure, but that tier has no team.', ref: row('by', 'c', 4) },
    ]);
  });

  test('may be somebody who is no tier, or a tier before there are any', () => {
    expect(found({ teams, ...measured({ id: 'a', by: 'planOwner' }) })).toEqual([]);
    expect(found(measured({ id: 'a', by: 'tier2' }))).toEqual([]);
  });
});

test('the same measure twice is a hint at the second; two of one’s own are two', () => {
  const own = { measure: 'own', ownMeasure: 'x' };
  expect(
    found(measured({ ...own, id: 'a' }, { ...own, id: 'b' }, { ...decides, id: 'c' })),
  ).toEqual([
    {
      kind: 'hint',
      id: 'measuredTwice',
      title: 'The measure “Users who need help” is in the list twice.',
      ref: row('measure', 'c', 4),
      guide: 'measures#definitions',
    },
  ]);
});

test('more than eight measures are a hint', () => {
  const own = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `own-${at}` }));
  expect(found(measured(...own(7)))).toEqual([]);
  expect(found(measured(...own(8)))).toEqual([
    {
      kind: 'hint',
      id: 'tooManyMeasures',
      title: 'The plan has 9 measures.',
      ref: { chapter: 'measures', question: 'measures' },
      guide: 'measures#few',
    },
  ]);
});

describe('the day by which targets are confirmed', () => {
  const scope = { pilotStart: '2027-01-04', firstWave: '2027-02-01' };

  test.each(['2027-01-03', '2027-02-01'])('is a risk on %s, outside of the pilot', (baseline) => {
    expect(found({ scope, measures: { baseline } })).toEqual([
      {
        kind: 'risk',
        id: 'baselineOutOfPilot',
        title: 'The day by which the targets are confirmed doesn’t fall within the pilot.',
        ref: { chapter: 'measures', question: 'baseline' },
        guide: 'measures#baseline',
      },
    ]);
  });

  test.each(['2027-01-04', '2027-01-31'])('is none on %s', (baseline) => {
    expect(found({ scope, measures: { baseline } })).toEqual([]);
  });

  test('is none while the pilot has no days', () => {
    expect(found({ measures: { baseline: '2027-01-03' } })).toEqual([]);
  });
});
