import { describe, expect, test } from 'vitest';
import { loadWords } from '../../loading';
import { planWith } from '../../testing/planWith';
import { writerFor } from '../../writer';
import { summary } from './summary';

const words = await loadWords('en');
const directory = [
  { id: 'ann', person: 'Ann' },
  { id: 'ben', person: 'Ben' },
  { id: 'noname', person: '' },
];
const said = (agreement: object, scope: object = {}) =>
  summary(
    writerFor(
      planWith({ scope: { ...scope }, teams: { directory }, agreement: { ...agreement } }),
      'agreement',
      words,
    ),
  );

describe('risks', () => {
  const snow = { id: 'b', risk: 'own', ownRisk: 'Snow\nand ice', chance: 'medium', harm: 'medium' };
  const outage = { id: 'a', risk: 'outage', chance: 'low', harm: 'medium' };
  const nameless = { id: 'c', risk: 'own', ownRisk: ' ', chance: 'high', harm: 'high' };

  test('are named, the most serious first', () => {
    expect(said({ risks: [outage, snow, nameless] }).risks).toEqual([
      'The risks are “Snow and ice” and “Microsoft’s service fails during a phase”.',
    ]);
    expect(said({ risks: [snow] }).risks).toEqual(['The risk is “Snow and ice”.']);
  });

  test('are at most three, of as many as there are; one that is not named may be as serious', () => {
    const rated = (id: string, risk: string) => ({ id, risk, chance: 'low', harm: 'low' });
    const risks = [rated('d', 'unread'), rated('e', 'expiry'), rated('f', 'licences'), snow];
    expect(said({ risks }).risks).toEqual([
      'The most serious of the 4 risks include “Snow and ice”, “Users don’t know what will happen when they enrol” and “An Apple certificate or token expires unnoticed”.',
    ]);
    expect(said({ risks: [snow, { id: 'g', risk: 'expiry' }] }).risks).toEqual([
      'The most serious of the 2 risks is “Snow and ice”.',
    ]);
  });

  test('are only counted while none is rated', () => {
    expect(said({ risks: [{ id: 'a', risk: 'outage' }] }).risks).toEqual([
      'The plan names 1 risk for support.',
    ]);
  });
});

describe('what is to be decided', () => {
  const open = (id: string, more: object = {}) => ({ id, openPoint: `${id}?`, ...more });

  test('is told by whom and until when, the most urgent first, as far as that is known; what is decided is not told', () => {
    const openPoints = [
      open('Any day'),
      open('Later', { decider: 'ben', decideBy: '2027-06-04' }),
      open('Sooner', { decideBy: '2027-05-07' }),
      open('Done', { decision: 'Yes' }),
    ];
    expect(said({ openPoints }).asks).toEqual([
      '“Sooner?” still needs a decision by Friday 7 May 2027.',
      '“Later?” still needs a decision from Ben by Friday 4 June 2027.',
      '1 more question is undecided.',
    ]);
  });

  test('is counted from the third on', () => {
    const openPoints = [open('a'), open('b'), open('c')];
    expect(said({ openPoints }).asks).toEqual([
      '“a?” still needs a decision.',
      '“b?” still needs a decision.',
      '1 more question is undecided.',
    ]);
  });
});

describe('who has not signed', () => {
  const approvers = [
    { id: 'a', approver: 'ann' },
    { id: 'b', approver: 'ben', signedOn: '2027-01-11' },
    { id: 'c', approver: 'ann' },
    { id: 'd', approver: 'noname' },
    { id: 'e' },
  ];

  test('is named once, and nobody without a name is', () => {
    expect(said({ approvers }).asks).toEqual(['Ann has yet to sign this plan.']);
  });

  test('should sign between pilot and production, unless that is past', () => {
    const firstWave = '2027-05-10';
    expect(said({ approvers }, { firstWave, planDate: '2027-05-09' }).asks).toEqual([
      'Ann has yet to sign this plan, which should happen once the pilot has been measured and before the first production day, Monday 10 May 2027.',
    ]);
    expect(said({ approvers }, { firstWave, planDate: '2027-05-10' }).asks).toEqual([
      'Ann has yet to sign this plan.',
    ]);
  });
});
