import { expect, test } from 'vitest';
import { loadWords } from '../../loading';
import { planWith } from '../../testing/planWith';
import { writerFor } from '../../writer';
import { summary } from './summary';

const words = await loadWords('en');
const said = (measures: object) =>
  summary(writerFor(planWith({ measures: { ...measures } }), 'measures', words)).readiness;

test('measures with a target are counted, and it is said when the pilot confirms them', () => {
  const measures = [
    { id: 'a', share: 0 },
    { id: 'b', share: 'about half' },
    { id: 'c', measure: 'own', ownMeasure: 'x', share: 40 },
    { id: 'd' },
  ];
  const first = 'The plan sets targets for 2 measures.';
  expect(said({ measures })).toEqual([first]);
  expect(said({ measures, baseline: '2027-03-08' })).toEqual([
    first,
    'By 8 March 2027, the targets will be compared with the figures from the pilot.',
  ]);
});

test('nothing is said while no measure has a target', () => {
  expect(said({ measures: [{ id: 'a' }], baseline: '2027-03-08' })).toBeUndefined();
});
