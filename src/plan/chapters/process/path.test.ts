import { expect, test } from 'vitest';
import { loadWords } from '../../loading';
import { planWith } from '../../testing/planWith';
import { paragraph } from '../../tree';
import { writerFor } from '../../writer';
import { escalationPath } from './path';

const words = await loadWords('en');
const mermaid = [paragraph('In Mermaid')];

const drawnOf = (...steps: object[]) =>
  escalationPath(
    writerFor(
      planWith({ process: { steps: steps.map((step, index) => ({ id: `s${index}`, ...step })) } }),
      'process',
      words,
    ),
    mermaid,
  );

test('from the user up and back, a lane for each party in the order of the tiers', () => {
  const [node] = drawnOf(
    { actor: 'tier1', action: 'firstChecks', to: 'tier3', limit: 30 },
    { actor: 'tier3', action: 'own', ownAction: 'Looks <closely>', to: 'tier1' },
    { actor: 'tier1', action: 'resolve', to: 'user' },
  );
  expect(node).toMatchObject({
    type: 'drawing',
    instead: mermaid,
    drawing: {
      kind: 'path',
      title: 'Escalation path',
      lanes: ['User', 'Tier 1', 'Tier 3'],
      moves: [
        { at: 1, from: 0, to: 2, note: 'Time limit: 30 minutes' },
        { at: 2, to: 1, action: 'Looks <closely>', note: '' },
        { at: 1, to: 0 },
      ],
    },
  });
  expect(node?.type === 'drawing' && node.drawing.description.slice(0, 2)).toEqual([
    'Tier 1: Runs the first checks, and escalates if they don’t solve the issue; Time limit: 30 minutes',
    'Tier 3: Looks <closely>',
  ]);
});

test('who hands over to nobody or to himself has no arrow', () => {
  const [node] = drawnOf(
    { actor: 'user', action: 'report' },
    { actor: 'tier1', action: 'firstChecks', to: 'tier1' },
    { actor: 'tier2', action: 'investigate' },
  );
  const moves = node?.type === 'drawing' && node.drawing.kind === 'path' ? node.drawing.moves : [];
  expect(moves.map(({ from, to }) => [from, to])).toEqual([
    [undefined, undefined],
    [undefined, undefined],
    [undefined, undefined],
  ]);
});

test('too few steps or parties leave what stands in place of the drawing', () => {
  expect(drawnOf()).toEqual(mermaid);
  expect(drawnOf({ actor: 'tier1', action: 'resolve', to: 'tier2' })).toEqual(mermaid);
  const alone = { actor: 'tier1', action: 'resolve', to: 'user' };
  expect(drawnOf(alone, alone)).toEqual(mermaid);
  expect(drawnOf({ action: 'report' }, { action: 'resolve' })).toEqual(mermaid);
});
