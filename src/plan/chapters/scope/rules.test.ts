import { expect, test } from 'vitest';
import { loadCheckWords } from '../../loading';
import { seen } from '../../testing/findings';
import { planWith } from '../../testing/planWith';
import { rules } from './rules';

const words = await loadCheckWords('en');
const found = (scope: object) =>
  rules(planWith({ scope: { ...scope } })).map((each) => seen(each, words));

test('a date before the one that it should follow is a risk, also across a date that is open', () => {
  expect(
    found({ kickoff: '2027-03-01', firstWave: '2027-02-01', rolloutEnd: '2027-05-01' }),
  ).toEqual([
    {
      kind: 'risk',
      id: 'datesOutOfOrder',
      title: '“First production day” is earlier than “Kick-off”.',
      ref: { chapter: 'scope', question: 'firstWave' },
      guide: 'early-involvement#checklist',
    },
  ]);
});

test('two steps on one day are in order', () => {
  expect(found({ pilotStart: '2027-02-01', firstWave: '2027-02-01' })).toEqual([]);
});
