import { expect, test } from 'vitest';
import { loadWords } from '../../loading';
import { planWith } from '../../testing/planWith';
import { saidIn } from '../../testing/said';
import { writerFor } from '../../writer';
import { document } from './document';

const words = await loadWords('en');

test('steps of one phase stand together, in order; each without a phase stands alone', () => {
  const involvement = [
    { id: 'a', step: 'dryRun' },
    { id: 'b', step: 'joinPilot', phase: 'pilot', due: '2027-02-01' },
    { id: 'c', step: 'readiness' },
    { id: 'd', step: 'enrolOwn', phase: 'pilot', due: '2027-01-01' },
    { id: 'e', step: 'workshops', phase: 'planning' },
  ];
  const blocks = document(
    writerFor(planWith({ involvement: { involvement } }), 'involvement', words),
    5,
  );
  // The heading, then phase and list in turn.
  const phases = saidIn(blocks.slice(1, 9).filter(({ type }) => type === 'paragraph'));
  expect(phases).toEqual(['Planning', 'Pilot', 'not filled in yet', 'not filled in yet']);
  const lists = blocks.slice(1, 9).flatMap((node) => (node.type === 'list' ? [node] : []));
  expect(lists.map(({ children }) => children.length)).toEqual([1, 2, 1, 1]);
});
