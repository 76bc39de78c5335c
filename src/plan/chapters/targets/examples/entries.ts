import { listOf } from '../../../examples/entries';
import type { IdOf } from '../../../kinds/idSet';
import { targets as questions } from '../questions';
import type * as own from '../sets';
import { suggestions } from '../suggestions';

type Priority = IdOf<typeof own.priority>;

/** The grid that the guide suggests, which suits all three companies. */
export const grid = listOf('grid', questions.grid.grid, {})(suggestions.grid);

const targets = listOf('targets', questions.times.targets, {});

const severities = { p1: 'a', p2: 'b', p3: 'c', p4: 'c' } as const;

/** Times of every priority in minutes: first response, update, resolution. */
export const times = (rows: readonly (readonly [Priority, number, number, number])[]) =>
  targets(
    rows.map(([priority, respond, update, resolve]) => ({
      priority,
      respond,
      update,
      resolve,
      severity: severities[priority],
    })),
  );

export const requests = listOf('requests', questions.requests.requests, { ownRequest: '' });
