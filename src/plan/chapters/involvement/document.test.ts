import { expect, test } from 'vitest';
import { loadWords } from '../../loading';
import { planWith } from '../../testing/planWith';
import { rowsOf } from '../../testing/said';
import { writerFor } from '../../writer';
import { document } from './document';

const words = await loadWords('en');

test('steps stand by phase and day, those without a day or a phase last', () => {
  const involvement = [
    { id: 'a', step: 'dryRun' },
    { id: 'b', step: 'joinPilot', phase: 'pilot', due: '2027-02-01' },
    { id: 'c', step: 'readiness', phase: 'pilot' },
    { id: 'd', step: 'enrolOwn', phase: 'pilot', due: '2027-01-01' },
    { id: 'e', step: 'workshops', phase: 'planning' },
  ];
  const plan = planWith({ involvement: { involvement } });
  const open = 'not filled in yet';
  expect(rowsOf(document(writerFor(plan, 'involvement', words), 5))).toEqual([
    ['Step', 'Phase', 'Owner', 'Due'],
    ['Join the planning workshops', 'Planning', open, open],
    ['Enrol a device on every platform yourselves', 'Pilot', open, '1 January 2027'],
    ['Take part in the pilot as a separate group', 'Pilot', open, '1 February 2027'],
    ['Say whether support is ready to start', 'Pilot', open, open],
    ['Take one ticket from report to fix as a dry run', open, open, open],
  ]);
});
