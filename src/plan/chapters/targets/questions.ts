import * as shared from '../../catalogue/sets';
import { choice, entryOf, groupsOf, list, many, number, text } from '../../kinds';
import { lateSets } from '../../kinds/idSet';
import type * as sets from './sets';

/** What answers of this chapter are chosen from. */
export const own = lateSets<typeof sets>();

const cell = choice(own.priority);
const time = { max: 100_000 };

/** A row of the grid: the priority for each urgency, as its columns are called. */
const row = entryOf({ impact: choice(own.impact), stopped: cell, slowed: cell, waits: cell });

const target = entryOf({
  priority: cell,
  respond: number('minutes', time),
  update: number('minutes', { ...time, detail: true }),
  resolve: number('minutes', time),
  severity: choice(own.severity, { detail: true }),
});

const request = entryOf({
  request: choice(own.request),
  ownRequest: text({ when: { question: 'request', is: ['own'] } }),
  doneBy: choice(shared.party, { detail: true }),
  within: number('days', { max: 365 }),
});

export const targets = groupsOf({
  grid: { grid: list(row, { max: 6 }) },
  times: {
    targets: list(target, { max: 4 }),
    clock: choice(own.clock),
    pauses: many(own.pause, { detail: true }),
  },
  changes: {
    raises: many(shared.party),
    lowers: many(shared.party),
    vip: choice(own.vip, { detail: true }),
    vipList: text({ detail: true, when: { question: 'vip', is: ['contact', 'raise'] } }),
  },
  missed: {
    warned: choice(shared.party),
    warnAt: choice(own.warnAt, { detail: true }),
    rescue: many(own.rescue),
  },
  requests: {
    requests: list(request, { max: 20, columns: ['request', 'doneBy', 'within'] }),
  },
});
