import * as shared from '../../catalogue/sets';
import {
  appointment,
  choice,
  entryOf,
  groupsOf,
  list,
  many,
  number,
  refs,
  text,
} from '../../kinds';
import { lateSets } from '../../kinds/idSet';
import type * as sets from './sets';

/** What answers of this chapter are chosen from. */
export const own = lateSets<typeof sets>();

const phase = entryOf({
  phase: text(),
  group: text(),
  phaseStart: appointment(),
  phaseUsers: number('people', { max: 10_000_000 }),
  phasePlatforms: many(shared.platform, { detail: true }),
  phasePlaces: refs('places', { optional: true }),
});

const message = entryOf({
  message: choice(own.message),
  sent: choice(own.sent),
  to: many(own.reader),
  via: many(own.via, { detail: true }),
  sender: choice(shared.party),
  checks: many(own.messageCheck, { detail: true }),
});

/** What must be true before the next phase, or before support goes back to normal. */
const criterion = entryOf({
  gate: choice(own.gate),
  measure: choice(own.gateMeasure),
  threshold: number('people', { max: 100_000 }),
  reporter: choice(shared.party, { detail: true }),
});

export const rollout = groupsOf({
  phases: {
    phases: list(phase, {
      max: 20,
      columns: ['phase', 'group', 'phaseStart', 'phaseUsers', 'phasePlatforms'],
    }),
  },
  load: {
    contactRate: number('people', { max: 100 }),
    capacity: number('people', { max: 100_000, detail: true }),
    countDays: number('days', { max: 60, detail: true }),
    countBy: choice(shared.party, { detail: true }),
  },
  messages: {
    messages: list(message, { max: 12, columns: ['message', 'sent', 'to', 'sender', 'checks'] }),
  },
  gate: {
    criteria: list(criterion, { max: 16, columns: ['gate', 'measure', 'threshold', 'reporter'] }),
    decides: choice(shared.party),
    decideDays: number('days', { max: 60, detail: true }),
  },
  care: {
    careDays: number('days', { max: 365 }),
    careTeam: many(shared.party),
    careExtra: many(own.careExtra, { detail: true }),
    careAccepts: choice(shared.party, { detail: true }),
  },
  stop: {
    mayPause: many(shared.party),
    mayRollBack: many(shared.party),
    rollBack: many(own.rollBack, { detail: true }),
  },
});
