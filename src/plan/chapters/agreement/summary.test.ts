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
const said = (agreement: object, status = 'review') =>
  summary(
    writerFor(
      planWith({ scope: { status }, teams: { directory }, agreement: { ...agreement } }),
      'agreement',
      words,
    ),
  ).readiness;

describe('risks', () => {
  test('are counted, and the most serious is named', () => {
    const risks = [
      { id: 'a', risk: 'outage', chance: 'low', harm: 'medium' },
      { id: 'b', risk: 'own', ownRisk: 'Snow\nand ice', chance: 'medium', harm: 'medium' },
      { id: 'c', risk: 'own', ownRisk: ' ', chance: 'high', harm: 'high' },
    ];
    expect(said({ risks })).toEqual([
      'The plan names 2 risks for support.',
      'The most serious is “Snow and ice”.',
    ]);
  });

  test('are only counted while none is rated', () => {
    expect(said({ risks: [{ id: 'a', risk: 'outage' }] })).toEqual([
      'The plan names 1 risk for support.',
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
    expect(said({ approvers })).toEqual(['The plan still needs to be signed by Ann.']);
  });

  test('is not asked for while the plan is a draft', () => {
    expect(said({ approvers }, 'draft')).toEqual([]);
  });
});
