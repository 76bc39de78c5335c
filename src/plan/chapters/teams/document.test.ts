import { expect, test } from 'vitest';
import { loadWords } from '../../loading';
import { planWith } from '../../testing/planWith';
import { saidIn } from '../../testing/said';
import { writerFor } from '../../writer';
import { document } from './document';

const words = await loadWords('en');

test('a team’s name of two lines is one line of its heading', () => {
  const tiers = [{ id: 'a', level: 'tier2', team: 'u' }];
  const units = [{ id: 'u', unit: ' Desk\nNorth ' }];
  const blocks = document(writerFor(planWith({ teams: { tiers, units } }), 'teams', words), 2);
  expect(saidIn(blocks.filter(({ type }) => type === 'heading'))).toEqual([
    '2.1 Tier 2: Desk North',
    '2.2 Who does what (RACI)',
  ]);
});
